import { kilometres } from '../../kilometres.ts'
import type { SearchAsk, SearchSort } from '../search-ask.ts'
import { NO_PAY } from './columns.ts'
import type { ColumnName, Columns } from './columns.ts'
import type { Hits } from './hits.ts'

/** A job among those found: by its key, then the newest, then the number that nobody shares. */
export interface Ranked {
  key: number
  posted: number
  job: number
  score: number
}

export const comes = (a: Omit<Ranked, 'score'>, b: Omit<Ranked, 'score'>): number =>
  b.key - a.key || b.posted - a.posted || b.job - a.job

const SORTED_BY: Readonly<Record<SearchSort, readonly ColumnName[]>> = {
  relevance: [],
  date: [],
  pay: ['payMax'],
  distance: ['north', 'east'],
}

export const columnsToSort = (sort: SearchSort): readonly ColumnName[] => ['job', 'posted', ...SORTED_BY[sort]]

type Key = (slot: number, score: number) => number

/** Farther than any place on earth. */
const NOWHERE = 100_000

function keyIn({ sort, place, query }: SearchAsk, columns: Columns): Key {
  if (sort === 'pay') {
    const pays = columns.numbers('payMax')
    return (slot) => (pays[slot] === NO_PAY ? -1 : (pays[slot] as number))
  }
  if (sort === 'distance' && place !== null) {
    const [norths, easts] = [columns.numbers('north'), columns.numbers('east')]
    return (slot) => {
      const away = kilometres(place, { north: norths[slot] as number, east: easts[slot] as number })
      return Number.isNaN(away) ? -NOWHERE : -away
    }
  }
  if (sort === 'relevance' && query !== null) return (_, score) => score
  const posted = columns.numbers('posted')
  return (slot) => posted[slot] as number
}

/** Gathers the first so many of all that it is shown, those only that come after a certain one where a page begins there. */
export class Best {
  readonly #ask: SearchAsk
  readonly #most: number
  readonly #after: Omit<Ranked, 'score'> | null
  #ranked: Ranked[] = []
  #last: Ranked | null = null

  constructor(ask: SearchAsk, most: number, after: Omit<Ranked, 'score'> | null) {
    this.#ask = ask
    this.#most = most
    this.#after = after
  }

  show({ slots, scores }: Hits, columns: Columns): void {
    const [jobs, posted, keyOf] = [columns.numbers('job'), columns.numbers('posted'), keyIn(this.#ask, columns)]
    let leastKey = this.#last?.key ?? Number.NEGATIVE_INFINITY
    let leastPosted = this.#last?.posted ?? 0
    for (let hit = 0; hit < slots.length; hit++) {
      const slot = slots[hit] as number
      const score = scores[hit] as number
      const key = keyOf(slot, score)
      // Nearly all end here.
      const at = posted[slot] as number
      if (key < leastKey || (key === leastKey && at < leastPosted)) continue
      if (this.#take({ key, posted: at, job: jobs[slot] as number, score })) {
        leastKey = this.#last?.key ?? leastKey
        leastPosted = this.#last?.posted ?? leastPosted
      }
    }
  }

  /** Whether it takes more to be taken now. */
  #take(ranked: Ranked): boolean {
    if (this.#last !== null && comes(this.#last, ranked) < 0) return false
    if (this.#after !== null && comes(this.#after, ranked) >= 0) return false
    this.#ranked.push(ranked)
    if (this.#ranked.length < this.#most * 2 + 64) return false
    this.#sort()
    return true
  }

  #sort(): void {
    this.#ranked = this.#ranked.toSorted(comes).slice(0, this.#most)
    this.#last = this.#ranked.length === this.#most ? (this.#ranked.at(-1) ?? null) : null
  }

  sorted(): readonly Ranked[] {
    this.#sort()
    return this.#ranked
  }
}
