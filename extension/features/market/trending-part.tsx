import { MARKET_KINDS, MARKET_WINDOWS } from '@rolecall/shared/domain/market.ts'
import type { Trending } from '@rolecall/shared/domain/market.ts'
import { Inbox } from 'lucide-react'
import { readTrending } from '../../sync/market-api.ts'
import type { TrendingAsk } from '../../sync/market-api.ts'
import { Empty } from '../../ui/empty.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { goTo } from '../dashboard/navigate.ts'
import { Answer } from './answer.tsx'
import { COPY, KIND_WORDS } from './copy.ts'
import { CountryField } from './country-field.tsx'
import { marketAddress } from './place.ts'
import { TrendList } from './trend-list.tsx'
import { useAsked } from './use-asked.ts'

const WINDOWS = MARKET_WINDOWS.map((days) => ({ value: String(days), label: COPY.windowOf(days) }))
const ORDERS = [
  { value: 'most', label: COPY.most },
  { value: 'rising', label: COPY.rising },
] as const

function Controls({ ask }: { ask: TrendingAsk }) {
  const go = (change: Partial<TrendingAsk>): void => goTo(marketAddress({ part: 'trending', ...ask, ...change }))
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Segmented label={COPY.window} options={WINDOWS} value={ask.days} onPick={(days) => go({ days })} />
      <Segmented label={COPY.order} options={ORDERS} value={ask.order} onPick={(order) => go({ order })} />
      <div className="w-56 max-narrow:w-full">
        <CountryField country={ask.country} onPick={(country) => go({ country })} />
      </div>
    </div>
  )
}

function Lists({ found, order }: { found: Trending; order: TrendingAsk['order'] }) {
  const { jobs, before, days, from, to, country, lists, notes } = found
  if (jobs === 0) return <Empty icon={Inbox} title={COPY.empty} text={notes[0] ?? COPY.emptyHint} />
  return (
    <>
      <div className="grid gap-0.5">
        <output className="font-semibold">{COPY.summary(jobs, from, to, country)}</output>
        {before === null ? null : <p className="text-ink-soft">{COPY.than(jobs, before, days)}</p>}
        {notes.map((note) => (
          <p key={note} className="text-ink-soft">
            {note}
          </p>
        ))}
      </div>
      <div className="grid items-start gap-4 wide:grid-cols-2">
        {MARKET_KINDS.map((kind) => (
          <TrendList
            key={kind}
            title={KIND_WORDS[kind]}
            trends={lists[kind]}
            none={order === 'rising' ? COPY.noneRising : COPY.none}
          />
        ))}
      </div>
      {before === null ? null : <p className="text-12 text-ink-soft">{COPY.arrows}</p>}
    </>
  )
}

/** What the jobs of the last days ask for, and how that changes. */
export function TrendingPart({ ask }: { ask: TrendingAsk }) {
  const asked = useAsked(JSON.stringify(ask), readTrending(ask))
  return (
    <>
      <Controls ask={ask} />
      <Answer asked={asked}>{(found) => <Lists found={found} order={ask.order} />}</Answer>
    </>
  )
}
