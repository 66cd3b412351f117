import type { MarketKind } from '@rolecall/shared/domain/market.ts'
import { MARKET_KINDS } from '@rolecall/shared/domain/market.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { DayCounts } from './day-counts.ts'

export interface Counted {
  key: string
  shown: string
  jobs: number
  before: number
}

/** Two windows that follow each other, in days since 1970. */
export interface Windows {
  from: number
  middle: number
  to: number
  country: string | null
}

export interface Counts {
  jobs: number
  before: number
  kinds: Record<MarketKind, Counted[]>
}

const READ = 'SELECT day, packed FROM market_day WHERE country = ?1 AND day >= ?2 AND day < ?3'

/** What is met most is shown as it is written on the day on which it is met most. */
function add(into: Map<string, Counted & { most: number }>, of: DayCounts[MarketKind], isNow: boolean): void {
  for (const key in of) {
    const [met, shown] = of[key] ?? [0, '']
    const held = into.get(key)
    if (!held) into.set(key, { key, shown, jobs: isNow ? met : 0, before: isNow ? 0 : met, most: met })
    else {
      held[isNow ? 'jobs' : 'before'] += met
      if (met > held.most) [held.most, held.shown] = [met, shown]
    }
  }
}

const MOST = 200
const byJobs = (a: Counted, b: Counted): number => b.jobs - a.jobs || b.before - a.before || (a.key < b.key ? -1 : 1)

/** What the jobs of two windows name, the most frequent of each kind. What is packed there was written here. */
export async function countWindows(catalogue: Db, { from, middle, to, country }: Windows): Promise<Counts> {
  const { rows } = await catalogue.read({ sql: READ, args: [country ?? '', from, to] })
  const all = MARKET_KINDS.map((kind) => ({ kind, met: new Map<string, Counted & { most: number }>() }))
  const totals = { jobs: 0, before: 0 }
  for (const row of rows) {
    const isNow = Number(row['day']) >= middle
    const packed = JSON.parse(textOf(row['packed'])) as DayCounts
    totals[isNow ? 'jobs' : 'before'] += packed.jobs
    for (const { kind, met } of all) add(met, packed[kind], isNow)
  }
  const kinds = all.map(({ kind, met }) => [kind, [...met.values()].toSorted(byJobs).slice(0, MOST)])
  return { ...totals, kinds: Object.fromEntries(kinds) as Counts['kinds'] }
}
