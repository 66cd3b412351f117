import { MARKET_KINDS } from '@rolecall/shared/domain/market.ts'
import type { MarketKind } from '@rolecall/shared/domain/market.ts'

/** How many named it, and how it is written. */
type Met = [count: number, shown: string]

/** How many jobs there were, and what they named. */
export interface DayCounts extends Record<MarketKind, Record<string, Met>> {
  jobs: number
}

/** What of a job is counted. */
export interface CountedJob {
  title: string
  titleKey: string
  company: string | null
  companyKey: string | null
  country: string | null
  region: string | null
  town: string | null
  skills: readonly string[]
}

type Spelt = readonly [key: string, shown: string]

const THINGS: Readonly<Record<MarketKind, (job: CountedJob) => readonly Spelt[]>> = {
  skills: ({ skills }) => skills.map((id) => [id, id]),
  titles: ({ titleKey, title }) => (titleKey === '' ? [] : [[titleKey, title]]),
  companies: ({ companyKey, company }) => (companyKey === null ? [] : [[companyKey, company ?? companyKey]]),
  places: ({ country, region, town }) =>
    country === null || town === null
      ? []
      : [[`${country}/${region ?? ''}/${town}`, `${town}, ${country.toUpperCase()}`]],
}

/** Counted as they are met: of several spellings the one that is met most is shown. */
class Tally {
  readonly #keys = new Map<string, Map<string, number>>()

  add([key, shown]: Spelt): void {
    const spellings = this.#keys.get(key) ?? new Map<string, number>()
    this.#keys.set(key, spellings.set(shown, (spellings.get(shown) ?? 0) + 1))
  }

  counts(): DayCounts[MarketKind] {
    return Object.fromEntries([...this.#keys].map(([key, spellings]) => [key, metOf(spellings)]))
  }
}

function metOf(spellings: ReadonlyMap<string, number>): Met {
  let [total, most, shown] = [0, 0, '']
  for (const [spelling, met] of spellings) {
    total += met
    if (met > most) [most, shown] = [met, spelling]
  }
  return [total, shown]
}

export function countJobs(jobs: readonly CountedJob[]): DayCounts {
  const tallies = MARKET_KINDS.map((kind) => ({ kind, tally: new Tally() }))
  for (const job of jobs) for (const { kind, tally } of tallies) for (const thing of THINGS[kind](job)) tally.add(thing)
  const counts = Object.fromEntries(tallies.map(({ kind, tally }) => [kind, tally.counts()]))
  return { jobs: jobs.length, ...(counts as Omit<DayCounts, 'jobs'>) }
}
