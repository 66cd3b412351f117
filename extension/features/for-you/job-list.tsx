import { addressesOf } from '@rolecall/shared/capture/again.ts'
import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useApplicationsAt } from '../../store/hooks.ts'
import { useRowKeys } from '../list/use-row-keys.ts'
import { COPY } from './copy.ts'
import { JobCard } from './job-card.tsx'
import { useOpinions } from './use-opinions.ts'
import type { ForYou } from './use-recommendations.ts'

const isRow = (target: EventTarget): boolean => target instanceof Element && target.matches('[data-row]')

/** The jobs, the best first. Arrows go from title to title. */
export function JobList({ jobs, change }: { jobs: readonly Recommendation[]; change: ForYou['change'] }) {
  const saved = useApplicationsAt(jobs.flatMap(({ posting }) => addressesOf(posting)))
  const { wanted, dismiss, wantMore } = useOpinions(change)
  const list = useRef<HTMLUListElement>(null)
  const walk = useRowKeys(list, useRef<HTMLInputElement>(null))
  const press = (event: KeyboardEvent): void => (isRow(event.target) ? walk(event) : undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the rows within.
    <ul ref={list} aria-label={COPY.list} className="grid gap-3" onKeyDown={press}>
      {jobs.map((job) => (
        <JobCard
          key={job.id}
          job={job}
          saved={addressesOf(job.posting).flatMap((address) => saved?.get(address) ?? [])[0]}
          isWanted={wanted.has(job.id)}
          onMore={() => wantMore(job)}
          onNot={() => dismiss(job)}
        />
      ))}
    </ul>
  )
}
