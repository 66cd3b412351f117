import { dayOf, parseDay, relativeDay } from '../domain/dates.ts'

/** How 03/04/2026 is meant: the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first'

const NUMBERS = /^\D{0,3}(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/

/** Which order a date in numbers can only have; 'either' where both are possible and differ. */
function orderOf(cell: string): DayOrder | 'either' | null {
  const [, a, , b] = NUMBERS.exec(cell.trim()) ?? []
  const [first, second] = [Number(a), Number(b)]
  if (a === undefined || first === second) return null
  if (first > 12) return second <= 12 ? 'day-first' : null
  return second > 12 ? 'month-first' : 'either'
}

export interface DateQuestion {
  /** A date of the file as it stands there, and what it would mean either way. */
  example: string
  dayFirst: string
  monthFirst: string
}

/** One date that can only be meant one way answers for the whole file. Asked is only where none does, or two disagree. */
export function settleOrder(cells: string[], now: number): { order: DayOrder | null; question: DateQuestion | null } {
  const orders = cells.map(orderOf)
  const proofs = new Set(orders.filter((order) => order === 'day-first' || order === 'month-first'))
  const [only] = proofs
  if (only && proofs.size === 1) return { order: only, question: null }
  const example = cells[orders.indexOf('either')]?.trim()
  if (example === undefined) return { order: null, question: null }
  const day = (order: DayOrder): string => readDay(example, now, order) ?? example
  return { order: null, question: { example, dayFirst: day('day-first'), monthFirst: day('month-first') } }
}

/** Excel counts days from the end of 1899. Only numbers that mean a day of this century count as such. */
function serialDay(text: string): string | null {
  const days = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0
  return days >= 36_526 && days < 73_051 ? dayOf(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000) : null
}

function readDay(text: string, now: number, order: DayOrder): string | null {
  const numbers = NUMBERS.exec(text)
  const plain = numbers ? text.replace(/^(\D{0,3}\d{1,2})-(\d{1,2})-/, '$1/$2/') : text
  return serialDay(text) ?? parseDay(plain, now, order === 'month-first')
}

/** An instant only where the cell says its zone; a time of day without one is not worth a wrong day. */
function instantOf(text: string): string | null {
  const found = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})$/.test(text)
  const time = found
    ? Date.parse(
        text
          .replace(' ', 'T')
          .replace(/\s?UTC$/, 'Z')
          .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
      )
    : NaN
  return Number.isFinite(time) ? new Date(time).toISOString() : null
}

export type ReadDate = { at: string } | { problem: 'bad-date' | 'relative-date' }

/** A date of a table as a day or an instant. "3 days ago" counts from a moment nobody knows any more. */
export function readDate(raw: string, now: number, order: DayOrder): ReadDate {
  const text = raw.trim()
  const at = instantOf(text) ?? readDay(text, now, order)
  if (at === null) return { problem: 'bad-date' }
  return relativeDay(text, now) === null ? { at } : { problem: 'relative-date' }
}

export const looksLikeDate = (cell: string, now: number): boolean =>
  cell.length <= 40 && /\d/.test(cell) && !/^\d{1,9}$/.test(cell) && 'at' in readDate(cell, now, 'day-first')
