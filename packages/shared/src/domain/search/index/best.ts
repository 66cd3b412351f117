import { kilometres } from '../../kilometres.ts'
import type { Point } from '../../kilometres.ts'
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

/** Farther than any place on earth. */
const NOWHERE = 100_000

/** What each hit is sorted by, the greatest first: numbers of one size, whatever they are, so the loop knows what comes. */
function keysOf({ sort, place, query }: SearchAsk, { slots, scores }: Hits, columns: Columns): Float64Array {
  if (sort === 'relevance' && query !== null) return new Float64Array(scores)
  if (sort === 'distance' && place !== null) return nearness(place, slots, columns)
  const keys = new Float64Array(slots.length)
  const values = columns.numbers(sort === 'pay' ? 'payMax' : 'posted')
  for (let hit = 0; hit < keys.length; hit++) keys[hit] = values[slots[hit] as number] as number
  if (sort !== 'pay') return keys
  for (let hit = 0; hit < keys.length; hit++) if (keys[hit] === NO_PAY) keys[hit] = -1
  return keys
}

function nearness(place: Point, slots: Uint32Array, columns: Columns): Float64Array {
  const keys = new Float64Array(slots.length)
  const [norths, easts] = [columns.numbers('north'), columns.numbers('east')]
  for (let hit = 0; hit < keys.length; hit++) {
    const slot = slots[hit] as number
    const away = kilometres(place, { north: norths[slot] as number, east: easts[slot] as number })
    keys[hit] = Number.isNaN(away) ? -NOWHERE : -away
  }
  return keys
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

  show(hits: Hits, columns: Columns): void {
    const { slots, scores } = hits
    const [jobs, posted, keys] = [columns.numbers('job'), columns.numbers('posted'), keysOf(this.#ask, hits, columns)]
    let leastKey = this.#last?.key ?? Number.NEGATIVE_INFINITY
    let leastPosted = this.#last?.posted ?? 0
    // What came in last stands last, and is what is looked for most: taken first, it lets nearly all others end at once.
    for (let hit = keys.length - 1; hit >= 0; hit--) {
      const key = keys[hit] as number
      if (key < leastKey) continue
      const slot = slots[hit] as number
      const at = posted[slot] as number
      if (key === leastKey && at < leastPosted) continue
      if (this.#take({ key, posted: at, job: jobs[slot] as number, score: scores[hit] as number })) {
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
