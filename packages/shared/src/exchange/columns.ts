import { parseUrl } from '../domain/url.ts'
import { parseSalary } from '../domain/salary.ts'
import { readHeading } from './column-words.ts'
import type { Table } from './csv.ts'
import { formatOf, targetIn } from './format.ts'
import type { KnownFormat } from './format.ts'
import { FORMATS } from './formats.ts'
import { SHARED_TARGETS } from './imported.ts'
import type { Target } from './imported.ts'
import { stageOf } from './stage-words.ts'
import { looksLikeDate } from './table-dates.ts'

/** One column of the file and what it is taken for. */
export interface Column {
  index: number
  heading: string
  target: Target
  /** Why: the tool is known, the heading says it, the cells look like it, the person chose it, or nothing tells. */
  basis: 'tool' | 'heading' | 'content' | 'person' | 'none'
  /** False asks the person to look at it. */
  sure: boolean
  /** A few cells, as they stand in the file. */
  examples: string[]
}

/** A table whose heading line was found, or made where there is none. */
export interface Headed {
  headings: string[]
  rows: string[][]
  lines: number[]
  format: KnownFormat | null
}

export const isEmail = (cell: string): boolean =>
  cell.length <= 254 && /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(cell)
const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell) && parseUrl(cell) !== null
const isPay = (cell: string): boolean => cell.length <= 100 && /\d/.test(cell) && parseSalary(cell) !== null

const filled = (row: string[]): string[] => row.filter((cell) => cell.trim() !== '')

/** At least two columns and half of the cells are called by words for columns: "Applied" alone is also a status. */
function isHeading(row: string[]): boolean {
  const known = filled(row).flatMap((cell) => (cell.length <= 60 ? (readHeading(cell) ?? []) : []))
  const exact = new Set(known.filter((one) => one.exact).map(({ target }) => target))
  return exact.size >= 2 && exact.size * 2 >= filled(row).length
}

const isData = (row: string[]): boolean =>
  row.some((cell) => isAddress(cell.trim()) || isEmail(cell.trim()) || looksLikeDate(cell, 0))

/** Where the heading stands: at the top, below a title or a note, or nowhere (-1), as in hand-made lists. */
function headingAt(rows: string[][]): number {
  const top = rows.slice(0, 10)
  const format = top.findIndex((row) => formatOf(row, FORMATS) !== null)
  if (format >= 0) return format
  const first = Math.max(
    0,
    top.findIndex((row) => filled(row).length >= 2),
  )
  const says = (top[first] ?? []).some((cell) => readHeading(cell) !== null)
  const below = says ? -1 : top.findIndex(isHeading)
  if (below >= 0) return below
  return isData(top[first] ?? []) ? -1 : first
}

/** The table with its headings; a column without one is called by its number. */
export function findHeadings({ rows, lines }: Table): Headed {
  const at = headingAt(rows)
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length))
  const named = at >= 0 ? (rows[at] ?? []) : Array.from({ length: width }, () => '')
  const headings = named.map((heading, index) => heading.trim() || `Column ${index + 1}`)
  const numbered = rows.map((row, index) => ({ row, line: lines[index] ?? 0 })).slice(at + 1)
  const body = numbered.filter(({ row }) => filled(row).length > 0)
  return {
    headings,
    rows: body.map(({ row }) => row),
    lines: body.map(({ line }) => line),
    format: formatOf(headings, FORMATS),
  }
}

const SAMPLE = 200

const LOOKS: [target: Target, is: (cell: string, now: number) => boolean, share: number][] = [
  ['url', isAddress, 0.8],
  ['contactEmail', isEmail, 0.8],
  ['appliedAt', looksLikeDate, 0.8],
  ['status', (cell) => stageOf(cell) !== null, 0.7],
  ['salary', isPay, 0.6],
]

/** What most of the cells look like, where the heading says nothing. */
function readContent(cells: string[], now: number): Target | null {
  if (cells.length === 0) return null
  const fits = ([, is, share]: (typeof LOOKS)[number]): boolean =>
    cells.filter((cell) => is(cell, now)).length >= share * cells.length
  return LOOKS.find(fits)?.[0] ?? null
}

type Guess = Pick<Column, 'target' | 'basis' | 'sure'>

const UNKNOWN: Guess = { target: 'keep', basis: 'none', sure: false }

/** One value has one column: of several that could be it, the first of the surest has it and the others are kept. */
function oneEach(guesses: Guess[]): Guess[] {
  const strength = ({ basis, sure }: Guess): number => (basis === 'heading' ? 2 : 1) + (sure ? 2 : 0)
  const best = new Map<Target, Guess>()
  for (const guess of guesses) {
    const held = best.get(guess.target)
    if (!held || strength(guess) > strength(held)) best.set(guess.target, guess)
  }
  return guesses.map((guess) =>
    SHARED_TARGETS.includes(guess.target) || best.get(guess.target) === guess
      ? guess
      : { ...guess, target: 'keep', sure: false },
  )
}

function guessOf(heading: string, cells: string[], now: number): Guess {
  const said = readHeading(heading)
  if (said) return { target: said.target, basis: 'heading', sure: said.exact }
  const seen = readContent(cells, now)
  return seen ? { target: seen, basis: 'content', sure: false } : UNKNOWN
}

/** What each column is taken for. The person's own choice, by the number of the column, goes before everything. */
export function proposeColumns(
  { headings, rows, format }: Headed,
  chosen: Readonly<Record<number, Target>>,
  now: number,
): Column[] {
  const cellsOf = (index: number): string[] => {
    const cells = rows.slice(0, SAMPLE).map((row) => (row[index] ?? '').trim())
    return cells.filter((cell) => cell !== '' && cell !== format?.blank)
  }
  const cells = headings.map((_, index) => cellsOf(index))
  const guesses = format
    ? headings.map((heading): Guess => ({ target: targetIn(format, heading), basis: 'tool', sure: true }))
    : oneEach(headings.map((heading, index) => guessOf(heading, cells[index] ?? [], now)))
  return headings.map((heading, index) => {
    const mine = chosen[index]
    const guess: Guess = mine ? { target: mine, basis: 'person', sure: true } : (guesses[index] ?? UNKNOWN)
    return { index, heading, ...guess, examples: (cells[index] ?? []).slice(0, 3).map((cell) => cell.slice(0, 200)) }
  })
}
