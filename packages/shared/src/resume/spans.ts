import { monthOf } from '../domain/dates.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { STROKE_SIGNS, trimSigns } from './trim.ts'

/** A time as a résumé states it. `open`: it goes on. */
export interface Span {
  start: string | null
  end: string | null
  open: boolean
  /** One date alone: a year of graduation, the month of a certificate. */
  single: boolean
  from: number
  to: number
}

const words = (text: string): Set<string> => new Set(text.split(' '))
const OPEN = words(
  'nu донині σήμερα الآن היום वर्तमान ปัจจุบัน 現在 至今 현재 present current currently now today ongoing heute aktuell laufend jetzt gegenwart gegenwärtig présent present aujourd actuel actuellement actuelle cours jour actualidad presente actual actualmente hoy heden nu huidig oggi attuale attualmente atual atualmente obecnie dziś nå idag теперь',
)
const LEAD_IN = words('en in to till until le ce bis la date')
const SINCE = words('since seit ab depuis desde sinds vanaf dal od från fra')
const FROM = words('from von de du del desde van entre between vom seit')
const TO = words('to until till through thru bis à au a hasta tot tm al ate até do até')
const SEASONS: Readonly<Record<string, string>> = {
  spring: '03',
  summer: '06',
  autumn: '09',
  fall: '09',
  winter: '12',
  frühjahr: '03',
  frühling: '03',
  sommer: '06',
  herbst: '09',
  printemps: '03',
  été: '06',
  automne: '09',
  hiver: '12',
  primavera: '03',
  verano: '06',
  otoño: '09',
  invierno: '12',
  voorjaar: '03',
  zomer: '06',
  herfst: '09',
  najaar: '09',
}
const DASH = /^[-–—−‐‑~→]$/

interface Read {
  date: string | null
  open: boolean
  next: number
}

const isNumber = (token: Token | undefined, digits: number): boolean =>
  token?.kind === 'number' && token.text.length === digits
const yearOf = (token: Token | undefined): string | null =>
  isNumber(token, 4) && /^(?:19[5-9]|20[0-4])\d$/.test(token?.text ?? '') ? (token?.text ?? null) : null
const shortYear = (token: Token | undefined): string | null => {
  if (!isNumber(token, 2)) return null
  const value = Number(token?.text)
  return value < 50 ? `20${token?.text}` : `19${token?.text}`
}
const monthNumber = (token: Token | undefined): string | null => {
  const value = token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0
  return value >= 1 && value <= 12 ? String(value).padStart(2, '0') : null
}
const lower = (token: Token | undefined): string => (token?.kind === 'word' ? token.text.toLowerCase() : '')
const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text)
const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.to === b.from

/** "Mar 2019", "March, 2019", "marzo de 2019", "Sept. '19", "1. März 2019". */
function namedDate(tokens: readonly Token[], at: number): Read | null {
  let i = at
  if (tokens[i]?.kind === 'number' && (tokens[i]?.text.length ?? 9) <= 2) {
    i += 1
    if (isSign(tokens[i], '.') || /^(?:st|nd|rd|th|er)$/.test(lower(tokens[i]))) i += 1
  }
  const word = lower(tokens[i])
  const month = word.length >= 3 ? monthOf(word) : 0
  const season = SEASONS[word]
  if (month === 0 && season === undefined) return null
  i += 1
  while (isSign(tokens[i], ".,'’") || /^(?:de|del|of)$/.test(lower(tokens[i]))) i += 1
  const year = yearOf(tokens[i]) ?? (month > 0 && i - at <= 3 ? shortYear(tokens[i]) : null)
  const shown = season ?? String(month).padStart(2, '0')
  return year ? { date: `${year}-${shown}`, open: false, next: i + 1 } : null
}

const JOINT = './-'

/** "03/2019", "2019-03", "15.03.2019", "2019-03-15", "03/19". */
/** "2019年4月", "2019年". */
function eastAsianDate(tokens: readonly Token[], at: number): Read | null {
  const year = yearOf(tokens[at])
  if (!year || !/^[年년]/u.test(lower(tokens[at + 1]))) return null
  const month = /^[月월]/u.test(lower(tokens[at + 3])) ? monthNumber(tokens[at + 2]) : null
  return month ? { date: `${year}-${month}`, open: false, next: at + 4 } : { date: year, open: false, next: at + 2 }
}

function numericDate(tokens: readonly Token[], at: number): Read | null {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((step) => tokens[at + step])
  if (!isSign(b, JOINT) || !touches(a, b) || !touches(b, c)) return null
  const third = isSign(d, JOINT) && d?.text === b?.text && touches(c, d) && touches(d, e)
  if (third && yearOf(e) && monthNumber(c)) return { date: `${yearOf(e)}-${monthNumber(c)}`, open: false, next: at + 5 }
  if (third && yearOf(e) && monthNumber(a)) return { date: `${yearOf(e)}-${monthNumber(a)}`, open: false, next: at + 5 }
  if (third && yearOf(a) && monthNumber(c)) return { date: `${yearOf(a)}-${monthNumber(c)}`, open: false, next: at + 5 }
  if (monthNumber(a) && yearOf(c)) return { date: `${yearOf(c)}-${monthNumber(a)}`, open: false, next: at + 3 }
  if (yearOf(a) && isNumber(c, 2) && monthNumber(c) && !isNextYear(tokens, at))
    return { date: `${yearOf(a)}-${monthNumber(c)}`, open: false, next: at + 3 }
  if (isNumber(a, 2) && monthNumber(a) && isSign(b, '/.') && shortYear(c) && !third)
    return { date: `${shortYear(c)}-${monthNumber(a)}`, open: false, next: at + 3 }
  return null
}

/** "2009-10" alone is a school year, not a month; with another date behind it is a month after all. */
function isNextYear(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? '']
  return Number(second) === (Number(first) + 1) % 100 && separatorEnd(tokens, at + 3) === null
}

function quarter(tokens: readonly Token[], at: number): Read | null {
  const [q, year] = [tokens[at], tokens[at + 1]]
  const number = /^q([1-4])$/i.exec(q?.text ?? '')?.[1]
  const value = yearOf(year)
  return number && value
    ? { date: `${value}-${String(Number(number) * 3 - 2).padStart(2, '0')}`, open: false, next: at + 2 }
    : null
}

function openEnd(tokens: readonly Token[], at: number): Read | null {
  let i = at
  while (i < at + 2 && LEAD_IN.has(lower(tokens[i])) && !OPEN.has(lower(tokens[i]))) i += 1
  const word = lower(tokens[i])
  if (OPEN.has(word)) {
    const hui = word === 'aujourd' && lower(tokens[i + 2]) === 'hui' ? 2 : 0
    return { date: null, open: true, next: i + 1 + hui }
  }
  return lower(tokens[i - 1]) === 'date' && i > at ? { date: null, open: true, next: i } : null
}

function dateAt(tokens: readonly Token[], at: number): Read | null {
  const read = namedDate(tokens, at) ?? eastAsianDate(tokens, at) ?? numericDate(tokens, at) ?? quarter(tokens, at)
  if (read) return read
  const year = yearOf(tokens[at])
  return year ? { date: year, open: false, next: at + 1 } : null
}

/** Where the end of a span may stand, behind "–" or "to"; null where nothing leads on. */
function separatorEnd(tokens: readonly Token[], at: number): number | null {
  let i = at
  if (isSign(tokens[i], ',')) i += 1
  if (DASH.test(tokens[i]?.text ?? '')) {
    i += 1
    while (DASH.test(tokens[i]?.text ?? '')) i += 1
    return TO.has(lower(tokens[i])) && !OPEN.has(lower(tokens[i])) ? i + 1 : i
  }
  return TO.has(lower(tokens[i])) ? i + 1 : null
}

/** "2019–21", "Jan – Jun 2020": half of a date is in its other half. */
function halfEnd(tokens: readonly Token[], at: number, start: string): Read | null {
  const year = shortYear(tokens[at])
  const isAlone = !isSign(tokens[at + 1], './') || !touches(tokens[at], tokens[at + 1])
  return year && isAlone && year >= start.slice(0, 4) && start.length === 4
    ? { date: year, open: false, next: at + 1 }
    : null
}

function halfStart(tokens: readonly Token[], at: number): Span | null {
  const month = lower(tokens[at]).length >= 3 ? monthOf(lower(tokens[at])) : 0
  if (month === 0) return null
  const dot = isSign(tokens[at + 1], '.') ? 1 : 0
  const next = separatorEnd(tokens, at + 1 + dot)
  const end = next === null ? null : namedDate(tokens, next)
  if (!end?.date) return null
  const start = `${end.date.slice(0, 4)}-${String(month).padStart(2, '0')}`
  return { start, end: end.date, open: false, single: false, ...place(tokens, at, end.next) }
}

const place = (tokens: readonly Token[], at: number, next: number): { from: number; to: number } => ({
  from: tokens[at]?.from ?? 0,
  to: tokens[next - 1]?.to ?? 0,
})

function spanAt(tokens: readonly Token[], at: number): Span | null {
  const start = dateAt(tokens, at)
  if (!start?.date) return halfStart(tokens, at)
  const before = lower(tokens[at - 1])
  const led = SINCE.has(before) || FROM.has(before) ? at - 1 : at
  const next = separatorEnd(tokens, start.next)
  const end =
    next === null ? null : (openEnd(tokens, next) ?? halfEnd(tokens, next, start.date) ?? dateAt(tokens, next))
  if (end && (end.open || (end.date ?? '').slice(0, 4) >= start.date.slice(0, 4)))
    return { start: start.date, end: end.date, open: end.open, single: false, ...place(tokens, led, end.next) }
  // "03/2019 –" with nothing behind: it goes on.
  const dangling = next !== null && next >= tokens.length && DASH.test(tokens[next - 1]?.text ?? '')
  const open = SINCE.has(before) || dangling
  const last = dangling ? next : start.next
  return { start: start.date, end: null, open, single: !open, ...place(tokens, led, last) }
}

/** The times a line states, from left to right. */
export function spansOf(text: string): Span[] {
  // Dutch writes "t/m", up to and including.
  const tokens = tokensOf(text.replace(/\bt\/m\b/g, 'tot'))
  const found: Span[] = []
  for (let at = 0; at < tokens.length;) {
    const span = spanAt(tokens, at)
    if (span) found.push(span)
    at = span ? tokens.findIndex(({ from }) => from >= span.to) : at + 1
    if (at < 0) break
  }
  return found
}

/** The time a line is about: a span before a single date. */
export function findSpan(text: string): Span | null {
  const spans = spansOf(text.slice(0, 300))
  return spans.find(({ single }) => !single) ?? spans[0] ?? null
}

const EMPTY_BRACKETS = /[([{] ?[)\]}]/g
const LENGTH =
  /[([·|,]? ?\b\d{1,2}\+? ?(?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|jaar|maanden)\b(?:,? \d{1,2} ?(?:mos?|months?|monate?|mois|mes(?:es)?|maanden)\b)? ?[)\]]? ?$/iu

/** What is left of a line without its time, the brackets and strokes around it taken away too. */
export function withoutSpan(text: string, { from, to }: Span): string {
  const rest = `${text.slice(0, from)} ${text.slice(to)}`
  const bare = trimSigns(rest.replace(/\s+/g, ' ').replace(EMPTY_BRACKETS, ' '), STROKE_SIGNS)
  return trimSigns(bare.replace(LENGTH, ''), `${STROKE_SIGNS})`, `${STROKE_SIGNS}(`).replace(/\s+/g, ' ')
}

/** The dates as JSON Résumé writes them: no end means that it goes on, so a date alone is start and end. */
export const datesOf = ({ start, end, single }: Span): { startDate?: string; endDate?: string } => ({
  ...(start ? { startDate: start } : {}),
  ...((end ?? (single && start)) ? { endDate: end ?? start ?? '' } : {}),
})
