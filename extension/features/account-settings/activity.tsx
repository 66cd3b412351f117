import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { readActivity } from '../../sync/own-account.ts'
import type { Activity as Page, Happened } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useServer } from '../account/use-server.ts'
import { ago } from '../application/facts.ts'
import { COPY, EVENTS } from './copy.ts'
import { Section } from './section.tsx'
import type { TurnProps } from './forms.ts'
import { useDo } from './use-do.ts'

const readNewest = () => own((api) => readActivity(api, null))

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const Line = ({ happened: { event, at, device, ip } }: { happened: Happened }) => (
  <li className="flex flex-wrap items-baseline gap-x-4 px-4 py-2">
    <span className="min-w-0 grow basis-48 font-medium">{EVENTS[event] ?? event}</span>
    <span className="text-12 text-ink-soft">{COPY.from(device, ip)}</span>
    <time dateTime={at} title={when.format(new Date(at))} className="text-12 text-ink-soft tabular-nums">
      {ago(at)}
    </time>
  </li>
)

/** What happened to the account, so that its owner can see what was not them. */
export function Activity({ turn }: Pick<TurnProps, 'turn'>) {
  const { data, problem, again } = useServer(readNewest, turn)
  const [older, setOlder] = useState<Page[]>([])
  const run = useDo(() => undefined)
  const pages = data ? [data, ...older] : []
  const seen = new Map(pages.flatMap(({ items }) => items).map((one) => [one.id, one]))
  const next = pages.at(-1)?.next ?? null
  const more = async (cursor: string): Promise<void> => {
    const page = await own((api) => readActivity(api, cursor))
    setOlder((before) => [...before, page])
  }
  return (
    <Section
      title={COPY.activity}
      actions={next === null ? null : <Button onClick={() => run(more(next))}>{COPY.older}</Button>}
    >
      {problem ? <Problem message={problem} retry={{ label: COPY.retry, run: again }} /> : null}
      {!data && !problem ? <Skeleton rows={3} label={COPY.reading} /> : null}
      {data && seen.size === 0 ? <p className="px-4 py-3 text-ink-soft">{COPY.nothingYet}</p> : null}
      <ul className="divide-y divide-line empty:hidden">
        {[...seen.values()].map((happened) => (
          <Line key={happened.id} happened={happened} />
        ))}
      </ul>
    </Section>
  )
}
