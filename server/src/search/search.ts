import type { InStatement, ResultSet, Row } from '@libsql/client'
import { Best } from '@rolecall/shared/domain/search/index/best.ts'
import type { Ranked } from '@rolecall/shared/domain/search/index/best.ts'
import type { Coded } from '@rolecall/shared/domain/search/index/choices.ts'
import { choose, tallyUp } from '@rolecall/shared/domain/search/index/count.ts'
import { weightOf } from '@rolecall/shared/domain/search/index/entry.ts'
import { evaluate } from '@rolecall/shared/domain/search/index/evaluate.ts'
import { unmarked } from '@rolecall/shared/domain/search/index/hits.ts'
import { idOf } from '@rolecall/shared/domain/search/index/leaves.ts'
import { listFor } from '@rolecall/shared/domain/search/index/lists.ts'
import { markFlagged } from '@rolecall/shared/domain/search/index/markers.ts'
import { newTallies } from '@rolecall/shared/domain/search/index/tallies.ts'
import type { Tallies } from '@rolecall/shared/domain/search/index/tallies.ts'
import type { SearchAsk, SearchFound } from '@rolecall/shared/domain/search/search-ask.ts'
import type { Host } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import { Cursor, cursorOf } from '../records/cursor.ts'
import { beginningKey, gather } from './gather.ts'
import type { Segment } from './gather.ts'
import type { SearchMemory } from './memory.ts'
import { nameFacets, namesLacking, shownFacets } from './name-facets.ts'
import { choicesOf, needsOf } from './needs.ts'
import type { Needs } from './needs.ts'

export interface SearchParts {
  catalogue: Db
  searchMemory: SearchMemory
}

export const searchPartsOf = ({ catalogue, atHand }: Pick<Host, 'catalogue' | 'atHand'>): SearchParts => ({
  catalogue,
  searchMemory: atHand.searchMemory,
})

/** What shall be read together with the names of the facets, in the second and last trip: the rows of the jobs found. */
export type Also = (jobs: readonly number[], total: number) => InStatement[]

/** Which jobs to leave out, where the first trip has to tell. */
export interface LeftOut {
  asks: InStatement
  numbers: (rows: readonly Row[]) => readonly number[]
}

type Lists = ReadonlyMap<string, Uint32Array>

/** What each leaf finds in a segment. */
function listsIn({ lists, columns }: Segment, { leaves }: Needs): Lists {
  const words = {
    list: (key: string) => lists.get(key)?.[0] ?? new Uint32Array(),
    beginning: (key: string) => lists.get(beginningKey(key)) ?? [],
  }
  const lengths = () => columns.numbers('length')
  return new Map(leaves.map((leaf) => [idOf(leaf), listFor(leaf, words, lengths)]))
}

/** The rarer a word is among all jobs, the more it tells. */
function weightsOf(found: readonly Lists[], { leaves }: Needs, all: number): ReadonlyMap<string, number> {
  return new Map(
    leaves.map(idOf).map((id) => {
      const jobs = found.reduce((sum, lists) => sum + (lists.get(id)?.length ?? 0), 0)
      return [id, weightOf(jobs, all)]
    }),
  )
}

interface Outcome {
  total: number
  tallies: Tallies
  ranked: readonly Ranked[]
}

function look(ask: SearchAsk, needs: Needs, segments: readonly Segment[], coded: Coded, best: Best): Outcome {
  const found = segments.map((segment) => listsIn(segment, needs))
  const weights = weightsOf(
    found,
    needs,
    segments.reduce((sum, { docs }) => sum + docs, 0),
  )
  const { limits, choices } = choicesOf(ask, coded)
  const all = segments.map(({ docs, columns, dead }, at) => {
    const leaf = (id: string) => ({ list: found[at]?.get(id) ?? new Uint32Array(), weight: weights.get(id) ?? 0 })
    const hits = evaluate(needs.query, { docs, leaf })
    const marks = new Uint8Array(dead || limits.length > 0 ? hits.slots.length : 0)
    const marking = { slots: hits.slots, marks, mark: 1 }
    if (dead) markFlagged(dead, marking)
    for (const limit of limits) limit.mark(columns, marking)
    return choose(marks.length > 0 ? unmarked(hits, marks) : hits, choices, columns)
  })
  const tallies = newTallies(ask.facets)
  tallyUp(tallies, all)
  for (const { passing, columns } of all.toReversed()) best.show(passing, columns)
  const total = all.reduce((sum, { passing }) => sum + passing.slots.length, 0)
  return { total, tallies, ranked: best.sorted() }
}

/** Where a page ended, for the next one to begin after. What cannot be read begins anew. */
function afterOf({ from, sort }: SearchAsk): Omit<Ranked, 'score'> | null {
  if ('page' in from) return null
  const [by, key, rest = ''] = Cursor.safeParse(from.cursor).data ?? []
  const [posted, job] = rest.split('.').map(Number)
  return by === sort && posted && job ? { key: Number(key), posted, job } : null
}

const nextOf = (sort: string, { key, posted, job }: Ranked): string => cursorOf([sort, key, `${posted}.${job}`])

/** Two trips to the database at most, whatever `also` asks for. */
export async function findJobs(
  parts: SearchParts,
  asked: SearchAsk,
  also: Also = () => [],
  leftOut: LeftOut | null = null,
): Promise<SearchFound & { also: readonly ResultSet[] }> {
  const { catalogue, searchMemory } = parts
  // No job has the number 0: it says that some are to be left out, whose numbers are not known yet.
  const ask = { ...asked, withoutJobs: leftOut ? [0] : asked.withoutJobs }
  const needs = needsOf(ask)
  const learn = (rows: readonly Row[]) => void (ask.withoutJobs = [...(leftOut?.numbers(rows) ?? [])])
  const segments = await gather(parts, needs, leftOut ? { asks: leftOut.asks, learn } : undefined)
  const coded: Coded = (kind, key) => searchMemory.code(kind, key) ?? -1
  const before = 'page' in ask.from ? (ask.from.page - 1) * ask.limit : 0
  // One more than shown tells whether there is a next page.
  const best = new Best({ ...ask, query: needs.query }, before + ask.limit + 1, afterOf(ask))
  const { total, tallies, ranked } = look(ask, needs, segments, coded, best)
  const page = ranked.slice(before, before + ask.limit)
  const last = page.at(-1)
  const shown = shownFacets(ask, tallies, coded)
  const lacking = namesLacking(searchMemory, shown)
  const wanted = [
    ...lacking,
    ...also(
      page.map(({ job }) => job),
      total,
    ),
  ]
  const read = wanted.length > 0 ? await catalogue.client.batch(wanted, 'read') : []
  return {
    jobs: page.map(({ job, score }) => ({ job, score })),
    total,
    exact: true,
    facets: nameFacets(searchMemory, shown, tallies, read.slice(0, lacking.length)),
    next: last && ranked.length > before + ask.limit ? nextOf(ask.sort, last) : null,
    also: read.slice(lacking.length),
  }
}
