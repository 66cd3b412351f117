import type { InStatement, ResultSet, Row } from '@libsql/client'
import { Columns } from '@rolecall/shared/domain/search/index/columns.ts'
import type { ColumnName } from '@rolecall/shared/domain/search/index/columns.ts'
import { isPlaces } from '@rolecall/shared/domain/search/index/entry.ts'
import { together } from '@rolecall/shared/domain/search/index/lists.ts'
import { listOn, listsOn } from '@rolecall/shared/domain/search/index/pages.ts'
import { textOf } from '../ports/row.ts'
import { bytesIn } from '../vectors/bytes.ts'
import type { HeldLists, HeldSegment } from './memory.ts'
import type { Needs } from './needs.ts'
import type { SearchParts } from './search.ts'

/** A segment with all that one question needs of it. */
export interface Segment extends HeldSegment {
  lists: ReadonlyMap<string, HeldLists>
}

/** Something else to read in the same trip. */
export interface Along {
  asks: InStatement
  learn: (rows: readonly Row[]) => void
}

/** In the map of lists, what tells a beginning from a word. */
export const beginningKey = (key: string): string => `${key}*`

const SEGMENTS = 'SELECT segment, docs FROM search_segment WHERE docs > 0 ORDER BY segment'
const DEAD = 'SELECT number, segment, slot FROM search_dead WHERE number > ?1'
const CODES = `
  SELECT code.kind, code.key, code.code, code.shown FROM json_each(?1) asked
  CROSS JOIN search_code code ON code.kind = asked.value ->> 0 AND code.key = asked.value ->> 1`
/** Asked for is an array each: what is asked for, and the segments of which it is at hand already. */
const LACKING = `
  json_each(?1) asked CROSS JOIN search_segment segment
  WHERE segment.docs > 0 AND segment.segment NOT IN (SELECT value FROM json_each(asked.value, '$[1]'))`
const COLUMNS = `
  SELECT lacking.segment, lacking.name, packed FROM (
    SELECT segment.segment AS segment, asked.value ->> 0 AS name FROM ${LACKING}
  ) lacking CROSS JOIN search_column column ON column.segment = lacking.segment AND column.name = lacking.name`
/** The page on which the word stands, if it stands anywhere. */
const WHOLE = `
  SELECT segment.segment, asked.value ->> 0 AS key, (
    SELECT packed FROM search_page page
    WHERE page.segment = segment.segment AND page.first <= asked.value ->> 0 ORDER BY page.first DESC LIMIT 1
  ) AS packed FROM ${LACKING}`
/** From that page on all whose first word begins so. */
const BEGINNINGS = `
  SELECT lacking.segment, lacking.key, packed FROM (
    SELECT segment.segment AS segment, asked.value ->> 0 AS key, coalesce((
      SELECT first FROM search_page page
      WHERE page.segment = segment.segment AND page.first <= asked.value ->> 0 ORDER BY page.first DESC LIMIT 1
    ), '') AS start FROM ${LACKING}
  ) lacking CROSS JOIN search_page page
  ON page.segment = lacking.segment AND page.first >= lacking.start AND page.first < lacking.key || char(65535)
  ORDER BY lacking.segment, page.first`

interface Lists {
  sql: string
  keys: readonly string[]
  id: (key: string) => string
  read: (packed: Uint8Array, key: string) => Uint32Array[]
}

/** A window on a page would keep all of the page. */
const ofItsOwn = (list: Uint32Array): Uint32Array =>
  list.byteLength * 2 < list.buffer.byteLength ? list.slice() : list

function listsOf(needs: Needs): Lists[] {
  const kinds: Lists[] = [
    { sql: WHOLE, keys: needs.whole, id: (key) => key, read: (packed, key) => [ofItsOwn(listOn(packed, key))] },
    {
      sql: BEGINNINGS,
      keys: needs.beginnings,
      id: beginningKey,
      read: (packed, start) => listsOn(packed, (key) => key.startsWith(start)).map(({ entries }) => ofItsOwn(entries)),
    },
  ]
  return kinds.filter(({ keys }) => keys.length > 0)
}

type Held = Map<number, Map<string, HeldLists>>

/** What is at hand now: while the rest is read, it may be forgotten. */
function heldOf({ searchMemory }: SearchParts, kinds: readonly Lists[]): Held {
  const held: Held = new Map()
  for (const segment of searchMemory.segments.keys()) {
    const lists = new Map<string, HeldLists>()
    for (const id of kinds.flatMap(({ keys, id: idOf }) => keys.map(idOf))) {
      const known = searchMemory.lists(segment, id)
      if (known) lists.set(id, known)
    }
    held.set(segment, lists)
  }
  return held
}

function questions({ searchMemory }: SearchParts, needs: Needs, kinds: readonly Lists[], held: Held): InStatement[] {
  const heldBy = (has: (segment: number) => boolean) => [...held.keys()].filter(has)
  const columns = needs.columns.map((name) => [
    name,
    heldBy((segment) => searchMemory.segments.get(segment)?.columns.has(name) ?? false),
  ])
  const unknown = needs.codes.filter(([kind, key]) => searchMemory.code(kind, key) === null)
  return [
    SEGMENTS,
    { sql: DEAD, args: [searchMemory.lastDead] },
    { sql: CODES, args: [JSON.stringify(unknown)] },
    { sql: COLUMNS, args: [JSON.stringify(columns)] },
    ...kinds.map(({ sql, keys, id }): InStatement => {
      const asked = keys.map((key) => [key, heldBy((segment) => held.get(segment)?.has(id(key)) ?? false)])
      return { sql, args: [JSON.stringify(asked)] }
    }),
  ]
}

const rowsOf = (answer: ResultSet | undefined): readonly Row[] => answer?.rows ?? []

function learnDead({ searchMemory }: SearchParts, rows: readonly Row[]): void {
  for (const row of rows) {
    const segment = searchMemory.segments.get(Number(row['segment']))
    if (segment) (segment.dead ??= new Uint8Array(segment.docs))[Number(row['slot'])] = 1
    searchMemory.lastDead = Math.max(searchMemory.lastDead, Number(row['number']))
  }
}

function learnLists(held: Held, kind: Lists, rows: readonly Row[]): void {
  const read = new Map<string, { segment: number; key: string; lists: Uint32Array[] }>()
  for (const row of rows) {
    const [segment, key] = [Number(row['segment']), textOf(row['key'])]
    const id = `${segment} ${key}`
    const one = read.get(id) ?? { segment, key, lists: [] }
    if (row['packed'] !== null) one.lists.push(...kind.read(bytesIn(row['packed']), key))
    read.set(id, one)
  }
  for (const { segment, key, lists } of read.values()) {
    const own = held.get(segment) ?? new Map<string, HeldLists>()
    held.set(segment, own.set(kind.id(key), isPlaces(key) ? lists : [together(lists)]))
  }
}

/** Everything that a question needs, in one trip, which takes along what else there is to read. */
export async function gather(parts: SearchParts, needs: Needs, along?: Along): Promise<Segment[]> {
  const { catalogue, searchMemory } = parts
  const kinds = listsOf(needs)
  const held = heldOf(parts, kinds)
  const [segments, dead, codes, columns, ...lists] = await catalogue.client.batch(
    [...questions(parts, needs, kinds, held), ...(along ? [along.asks] : [])],
    'read',
  )
  along?.learn(rowsOf(lists[kinds.length]))
  const numbers = rowsOf(segments).map(({ segment, docs }) => [Number(segment), Number(docs)] as const)
  searchMemory.keepOnly(new Set(numbers.map(([segment]) => segment)))
  for (const [segment, docs] of numbers)
    if (!searchMemory.segments.has(segment))
      searchMemory.segments.set(segment, { docs, columns: new Columns(docs), dead: null })
  learnDead(parts, rowsOf(dead))
  for (const { kind, code, key, shown } of rowsOf(codes))
    searchMemory.learn(textOf(kind), Number(code), { key: textOf(key), shown: textOf(shown) })
  for (const { segment, name, packed } of rowsOf(columns))
    searchMemory.segments.get(Number(segment))?.columns.add(textOf(name) as ColumnName, bytesIn(packed))
  for (const [at, kind] of kinds.entries()) learnLists(held, kind, rowsOf(lists[at]))
  return numbers.map(([segment, docs]) => {
    const own = held.get(segment) ?? new Map<string, HeldLists>()
    for (const [key, some] of own) searchMemory.keepLists(segment, key, some)
    const known = searchMemory.segments.get(segment)
    return { docs, columns: known?.columns ?? new Columns(docs), dead: known?.dead ?? null, lists: own }
  })
}
