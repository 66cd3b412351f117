import type { InStatement } from '@libsql/client'
import { Columns, joinColumns } from '@rolecall/shared/domain/search/index/columns.ts'
import type { ColumnName, Seat } from '@rolecall/shared/domain/search/index/columns.ts'
import { joinedLists, moved } from '@rolecall/shared/domain/search/index/entry.ts'
import { listsOn, PageWriter } from '@rolecall/shared/domain/search/index/pages.ts'
import type { Page, WordList } from '@rolecall/shared/domain/search/index/pages.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { bytesIn } from '../vectors/bytes.ts'
import { fillColumns, fillPages } from './fill.ts'

export interface Standing {
  segment: number
  docs: number
  dead: number
}

const PAGES_AT_ONCE = 16
const PAGES = `SELECT first, packed FROM search_page WHERE segment = ?1 AND first > ?2 ORDER BY first LIMIT ${PAGES_AT_ONCE}`

/** Reads the words of a segment in order, a few pages at a time. */
class WordReader {
  readonly #catalogue: Db
  readonly #segment: number
  readonly #to: Int32Array
  #read: WordList[] = []
  #at = 0
  #last = ''
  #ended = false

  constructor(catalogue: Db, segment: number, to: Int32Array) {
    this.#catalogue = catalogue
    this.#segment = segment
    this.#to = to
  }

  get key(): string | null {
    return this.#read[this.#at]?.key ?? null
  }

  get lacks(): boolean {
    return this.#at >= this.#read.length && !this.#ended
  }

  async more(): Promise<void> {
    const { rows } = await this.#catalogue.read({ sql: PAGES, args: [this.#segment, this.#last] })
    this.#read = rows.flatMap(({ packed }) => listsOn(bytesIn(packed), () => true))
    this.#at = 0
    const last = rows.at(-1)
    if (last) this.#last = textOf(last['first'])
    this.#ended = rows.length === 0
  }

  take(): Uint32Array {
    return moved(this.#read[this.#at++]?.entries ?? new Uint32Array(), this.#to)
  }
}

function firstKey(readers: readonly WordReader[]): string | null {
  let first: string | null = null
  for (const { key } of readers) if (key !== null && (first === null || key < first)) first = key
  return first
}

const ENOUGH_PAGES = 256

/** All words of the segments in order, each with its lists as one, handed on page by page. */
async function mergePages(readers: readonly WordReader[], write: (pages: Page[]) => Promise<unknown>): Promise<void> {
  const writer = new PageWriter()
  let waiting: Page[] = []
  for (;;) {
    for (const reader of readers) if (reader.lacks) await reader.more()
    const key = firstKey(readers)
    if (key === null) break
    const entries = joinedLists(readers.filter((reader) => reader.key === key).map((reader) => reader.take()))
    if (entries.length > 0) writer.put({ key, entries })
    waiting.push(...writer.take())
    if (waiting.length < ENOUGH_PAGES) continue
    await write(waiting)
    waiting = []
  }
  await write([...waiting, ...writer.end()])
}

async function columnsOf(catalogue: Db, { segment, docs }: Standing): Promise<Columns> {
  const columns = new Columns(docs)
  const sql = 'SELECT name, packed FROM search_column WHERE segment = ?1'
  const { rows } = await catalogue.read({ sql, args: [segment] })
  for (const { name, packed } of rows) columns.add(textOf(name) as ColumnName, bytesIn(packed))
  return columns
}

async function deadOf(catalogue: Db, { segment }: Standing): Promise<Set<number>> {
  const { rows } = await catalogue.read({ sql: 'SELECT slot FROM search_dead WHERE segment = ?1', args: [segment] })
  return new Set(rows.map(({ slot }) => Number(slot)))
}

interface Moves {
  seats: Seat[]
  /** For each of the segments, where each of its slots comes to stand; -1: nowhere. */
  to: Int32Array[]
}

async function movesOf(catalogue: Db, group: readonly Standing[]): Promise<Moves> {
  const moves: Moves = { seats: [], to: [] }
  for (const [from, standing] of group.entries()) {
    const dead = await deadOf(catalogue, standing)
    const to = new Int32Array(standing.docs).fill(-1)
    for (let slot = 0; slot < standing.docs; slot++)
      if (!dead.has(slot)) to[slot] = moves.seats.push({ from, slot }) - 1
    moves.to.push(to)
  }
  return moves
}

// While the pages were written, jobs may have come in or gone: those are dead in the new segment from the beginning.
// Whatever is not as it was when this began fails the whole: a column must not be null.
const UNLESS_MERGED = `
  INSERT INTO search_column (segment, name, packed) SELECT ?1, 'never', NULL
  WHERE (SELECT count(*) FROM search_segment WHERE segment IN (SELECT value FROM json_each(?2)) AND docs > 0) <> ?3
  OR NOT EXISTS (SELECT 1 FROM search_segment WHERE segment = ?1 AND docs = 0)`
const OPEN = 'UPDATE search_segment SET docs = ?2 WHERE segment = ?1'
const GONE_SINCE = `
  INSERT INTO search_dead (segment, slot) SELECT ?1, move.key FROM json_each(?2) move
  LEFT JOIN search_slot seat ON seat.job = move.value ->> 0 AND seat.segment = move.value ->> 1
  AND seat.slot = move.value ->> 2 WHERE seat.job IS NULL`
const MOVE = `
  UPDATE search_slot SET segment = ?1, slot = move.key FROM json_each(?2) move WHERE search_slot.job = move.value ->> 0
  AND search_slot.segment = move.value ->> 1 AND search_slot.slot = move.value ->> 2`
const CLOSE = 'UPDATE search_segment SET docs = -1 WHERE segment IN (SELECT value FROM json_each(?1))'

/** Makes one segment of several, without what is dead in them. Nobody sees it before it is whole. */
export async function merge(catalogue: Db, group: readonly Standing[]): Promise<void> {
  const { rows } = await catalogue.client.execute('INSERT INTO search_segment (docs) VALUES (0) RETURNING segment')
  const segment = Number(rows[0]?.['segment'])
  const { seats, to } = await movesOf(catalogue, group)
  const readers = group.map((one, at) => new WordReader(catalogue, one.segment, to[at] ?? new Int32Array()))
  await mergePages(readers, (pages) => catalogue.write(fillPages(segment, pages)))
  const columns = await Promise.all(group.map((one) => columnsOf(catalogue, one)))
  await catalogue.write(fillColumns(segment, joinColumns(columns, seats)))
  const olds = JSON.stringify(group.map((one) => one.segment))
  const moves = seats.map(({ from, slot }) => [columns[from]?.numbers('job')[slot], group[from]?.segment, slot])
  const moving: InStatement[] = [GONE_SINCE, MOVE].map((sql) => ({ sql, args: [segment, JSON.stringify(moves)] }))
  await catalogue.write([
    { sql: UNLESS_MERGED, args: [segment, olds, group.length] },
    // One without jobs is swept away with the old ones.
    { sql: OPEN, args: [segment, seats.length === 0 ? -1 : seats.length] },
    ...moving,
    { sql: CLOSE, args: [olds] },
  ])
}
