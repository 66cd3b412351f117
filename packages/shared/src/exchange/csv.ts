import type { Bytes } from './bytes.ts'
import { ExchangeError } from './failures.ts'
import { neutralise, restore } from './formula.ts'
import { textOfBytes } from './text-of-bytes.ts'

export const MAX_TABLE_BYTES = 10_000_000
/** Rows of data; the heading is not counted. */
export const MAX_ROWS = 50_000
export const MAX_COLUMNS = 1_000

const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const BOM = '\ufeff'
// A line "sep=," at the top would be taken for a word to the spreadsheet, so it is quoted as well.
const NEEDS_QUOTES = /[",;|\t\r\n\ufeff]|^\s|\s$|^sep=/i

const writeCell = (cell: string): string => {
  const safe = neutralise(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as RFC 4180 text that no spreadsheet runs. The mark in front tells Excel that it is UTF-8. */
export const writeCsv = (rows: string[][]): string =>
  BOM + rows.map((row) => `${row.map(writeCell).join(',') || '""'}\r\n`).join('')

/** The separator most used outside quotation marks near the top of the file. */
export function delimiterOf(text: string): Delimiter {
  const bare = text.slice(0, 20_000).replace(/"[^"]*"?/g, '')
  const [hint] = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text)?.slice(1) ?? []
  const found = DELIMITERS.find((one) => one === hint)
  if (found) return found
  const [head = ''] = bare.replace(/^[\ufeff\s]+/, '').split(/[\r\n]/, 1)
  const uses = (where: string) => (one: Delimiter) => where.split(one).length - 1
  const most = (count: (one: Delimiter) => number): Delimiter =>
    DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
  return DELIMITERS.some((one) => head.includes(one)) ? most(uses(head)) : most(uses(bare))
}

interface Cursor {
  at: number
  line: number
}

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r'

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** Reads up to the mark that closes; doubled marks inside stand for one. */
function quotedCell(text: string, cursor: Cursor): string {
  const opened = cursor.line
  let cell = ''
  for (let from = cursor.at + 1; ;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) throw new ExchangeError('open-quote', { line: opened })
    cell += text.slice(from, mark)
    cursor.at = mark + 1
    if (text[mark + 1] !== '"') break
    cell += '"'
    from = mark + 2
  }
  cursor.line += lineBreaks(cell)
  return cell
}

function plainCell(text: string, cursor: Cursor, delimiter: string): string {
  const from = cursor.at
  while (cursor.at < text.length && text[cursor.at] !== delimiter && !isBreak(text[cursor.at])) cursor.at++
  return text.slice(from, cursor.at)
}

/** What follows a closing mark before the next separator is kept: hand-made files have it. */
const readCell = (text: string, cursor: Cursor, delimiter: string): string =>
  (text[cursor.at] === '"' ? quotedCell(text, cursor) : '') + plainCell(text, cursor, delimiter)

function readRow(text: string, cursor: Cursor, delimiter: string): string[] {
  const row: string[] = []
  for (;;) {
    row.push(restore(readCell(text, cursor, delimiter)))
    if (row.length > MAX_COLUMNS) throw new ExchangeError('too-many-columns', { limit: MAX_COLUMNS, line: cursor.line })
    if (text[cursor.at] !== delimiter) return row
    cursor.at++
  }
}

function skipBreaks(text: string, cursor: Cursor): void {
  for (; isBreak(text[cursor.at]); cursor.at++) {
    if (text[cursor.at] === '\n' || text[cursor.at + 1] !== '\n') cursor.line++
  }
}

export interface Table {
  rows: string[][]
  /** The line of the file on which each row starts. */
  lines: number[]
  delimiter: Delimiter
}

/** Reads a table from text. Lines with nothing on them are no rows. */
export function readCsv(text: string, given?: Delimiter): Table {
  const delimiter = given ?? delimiterOf(text)
  const rows: string[][] = []
  const lines: number[] = []
  const cursor = { at: text.startsWith(BOM) ? 1 : 0, line: 1 }
  const hint = /^sep=[,;\t|](?=[\r\n])/i.exec(text.slice(cursor.at, cursor.at + 8))
  cursor.at += hint?.[0].length ?? 0
  for (skipBreaks(text, cursor); cursor.at < text.length; skipBreaks(text, cursor)) {
    if (rows.length > MAX_ROWS) throw new ExchangeError('too-many-rows', { limit: MAX_ROWS.toLocaleString('en') })
    lines.push(cursor.line)
    rows.push(readRow(text, cursor, delimiter))
  }
  return { rows, lines, delimiter }
}

/** Reads a table from the bytes of a file, whatever encoding it has. */
export function readCsvBytes(bytes: Bytes, given?: Delimiter): Table {
  if (bytes.length === 0) throw new ExchangeError('file-empty')
  if (bytes.length > MAX_TABLE_BYTES) throw new ExchangeError('file-too-large', { limit: '10 MB' })
  return readCsv(textOfBytes(bytes), given)
}
