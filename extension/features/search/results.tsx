import type { FoundJob } from '@rolecall/shared/domain/search/found.ts'
import { useMemo, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useRowKeys } from '../list/use-row-keys.ts'
import { COPY } from './copy.ts'
import { ResultCard } from './result-card.tsx'
import type { Found } from './use-found.ts'
import type { JobActions } from './use-job-actions.ts'
import { useResultKeys } from './use-result-keys.ts'
import { useSavedJobs } from './use-saved-jobs.ts'

interface Props {
  jobs: readonly FoundJob[]
  found: Found
  asked: string
  open: string | null
  actions: JobActions
}

const isRow = (target: EventTarget): boolean => target instanceof Element && target.matches('[data-row]')

/** The jobs in the order that was asked for. Arrows, J and K go from title to title. */
export function Results({ jobs, found, asked, open, actions }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const seen = useMemo(() => jobs.map(({ id, seenAt }) => ({ id, urls: [seenAt.url] })), [jobs])
  const saved = useSavedJobs(seen)
  const walk = useRowKeys(list, useRef<HTMLInputElement>(null))
  const press = (event: KeyboardEvent): void => (isRow(event.target) ? walk(event) : undefined)
  useResultKeys({ list, jobs, asked, open, actions })
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the rows. */}
      <ul
        ref={list}
        aria-label={COPY.list}
        aria-busy={found.asking}
        className={cx('grid gap-2 transition-opacity', found.isOld && found.asking && 'opacity-60')}
        onKeyDown={press}
      >
        {jobs.map((job) => (
          <ResultCard
            key={job.id}
            job={job}
            saved={saved.get(job.id)}
            isOpen={job.id === open}
            asked={asked}
            actions={actions}
          />
        ))}
      </ul>
      {found.found?.next != null && !found.isOld ? (
        <Button className="justify-self-start" disabled={found.asking} onClick={found.more}>
          {COPY.more}
        </Button>
      ) : null}
    </>
  )
}
