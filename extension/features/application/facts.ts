import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { COPY, PERIOD_WORDS, WORK_MODEL_WORDS } from './copy.ts'

const DAY = 86_400_000
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** The moment at which something is shown; what stays on the screen is as of then. */
export const shownAt = (): number => Date.now()

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const SHORT = { year: 'y', month: 'mo', week: 'w', day: 'd', hour: 'h', minute: 'min' } as const

const stepOf = (since: string, now: number) => {
  const gone = Math.max(0, now - Date.parse(since))
  const [unit, length] = UNITS.find(([, size]) => gone >= size) ?? ['minute', 60_000]
  return { unit, steps: Math.floor(gone / length) }
}

export function ago(since: string, now = Date.now()): string {
  const { unit, steps } = stepOf(since, now)
  return unit === 'minute' && steps === 0 ? 'just now' : relative.format(-steps, unit)
}

/** The age in as few letters as a row has room for. */
export function shortAge(since: string, now = Date.now()): string {
  const { unit, steps } = stepOf(since, now)
  return unit === 'minute' && steps === 0 ? 'now' : `${steps} ${SHORT[unit]}`
}

export function dayWords(day: string): string {
  const date = new Date(day.length === 10 ? `${day}T00:00:00` : day)
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString('en-GB', { dateStyle: 'medium' })
}

function amount(value: number, currency: string | null): string {
  const style = currency ? { style: 'currency' as const, currency, currencyDisplay: 'narrowSymbol' as const } : {}
  const digits = Number.isInteger(value) ? 0 : 2
  return new Intl.NumberFormat('en', { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  )
}

/** Our reading of the pay; where there is none, the words of the page. */
export function payWords(salary: Posting['salary']): string {
  if (!salary) return ''
  const { min, max, currency, period, text } = salary
  const ends = [...new Set([min, max].filter((end) => end !== null))].map((end) => amount(end, currency))
  if (ends.length === 0) return text
  return [ends.join(' – '), period && PERIOD_WORDS[period]].filter(Boolean).join(' ')
}

export const titleOf = ({ title }: Posting): string => title || COPY.noTitle
export const companyOf = ({ company, site }: Posting): string => company ?? site

/** Place, way of working and pay: with the company, what tells one job from the next at a glance. */
export const factsOf = (posting: Posting): string[] =>
  [
    posting.location ?? '',
    posting.workModel ? WORK_MODEL_WORDS[posting.workModel] : '',
    payWords(posting.salary),
  ].filter((fact) => fact !== '')
