import { MARKET_KINDS } from '@rolecall/shared/domain/market.ts'
import type { MarketKind, Trend, Trending } from '@rolecall/shared/domain/market.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Db } from '../ports/db.ts'
import { dayOf, isoDay } from './days.ts'
import { rollUp } from './roll-up.ts'
import { byRise, trendOf } from './trend.ts'
import { countWindows } from './windows.ts'
import type { Counted, Counts } from './windows.ts'

export interface TrendingAsk {
  days: number
  country: string | null
  order: 'most' | 'rising'
}

/** The most of each kind that is answered. */
export const MOST_SHOWN = 50

const FIRST = 'SELECT first_seen_at FROM job ORDER BY number LIMIT 1'

async function gatheredSince(catalogue: Db): Promise<number | null> {
  const first = (await catalogue.read(FIRST)).rows[0]?.[0]
  return typeof first === 'number' ? dayOf(first) : null
}

function notesOf(since: number | null, from: number, before: number | null): string[] {
  if (since === null) return ['This server has gathered no jobs yet.']
  if (before !== null) return []
  const begun = `This server gathers jobs since ${isoDay(since)}.`
  const early = since > from ? ' Of the days before, only what was still open then is counted.' : ''
  return [`${begun}${early} Growth is told once it has gathered as many days before as are shown.`]
}

interface Made {
  lexicon: Lexicon
  counts: Counts
  before: number | null
  order: TrendingAsk['order']
}

function listOf(kind: MarketKind, { lexicon, counts, before, order }: Made): Trend[] {
  const shown = (one: Counted): string => (kind === 'skills' ? (lexicon.skill(one.key)?.name ?? one.shown) : one.shown)
  const trends = counts.kinds[kind]
    .filter(({ jobs }) => jobs > 0)
    .map((one) => trendOf({ ...one, shown: shown(one) }, { jobs: counts.jobs, before }))
  const rising = order === 'rising'
  return (rising ? trends.filter(({ direction }) => direction === 'up').toSorted(byRise) : trends).slice(0, MOST_SHOWN)
}

/** What the jobs of the last whole days name, beside as many days before them. */
export async function trending(
  parts: { catalogue: Db; now: number; lexicon: Lexicon },
  { days, country, order }: TrendingAsk,
): Promise<Trending> {
  const today = dayOf(parts.now)
  const [from, earlier] = [today - days, today - 2 * days]
  await rollUp({ catalogue: parts.catalogue, now: () => parts.now })
  const windows = { from: earlier, middle: from, to: today, country }
  const [since, counts] = await Promise.all([gatheredSince(parts.catalogue), countWindows(parts.catalogue, windows)])
  const before = since !== null && since <= earlier ? counts.before : null
  const made: Made = { lexicon: parts.lexicon, counts, before, order }
  return {
    days,
    country,
    from: isoDay(from),
    to: isoDay(today - 1),
    gatheredSince: since === null ? null : isoDay(since),
    jobs: counts.jobs,
    before,
    lists: Object.fromEntries(MARKET_KINDS.map((kind) => [kind, listOf(kind, made)])) as Trending['lists'],
    notes: notesOf(since, from, before),
  }
}
