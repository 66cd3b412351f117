import type { Salary } from './posting.ts'
import type { Amount } from './salary-amounts.ts'
import { amountsIn, currencyOf } from './salary-amounts.ts'
import type { Period } from './salary-words.ts'
import { NOT_PAY, PAY_WORDS, periodOf } from './salary-words.ts'

interface Hints {
  /** Where the job is: settles which dollar is meant. */
  place?: string | null
  /** The text stands behind a label such as "Salary" or in a pay field, so its numbers are pay. */
  labelled?: boolean
}

/** A bare dollar was read before the place was known. */
export function settleCurrency(salary: Salary, place: string): Salary {
  const bareDollar =
    salary.source === 'parsed' && salary.currency === 'USD' && !/US ?\$|\bUSD?\b|U\.S\./.test(salary.text)
  return bareDollar ? { ...salary, currency: currencyOf('$', place) } : salary
}

interface Offer {
  low: Amount
  high: Amount | null
  score: number
}

const RANGE =
  /^[\s,)]{0,4}(?:[-–—~〜～‐−至]|から|(?:to|bis|and|und|et|à|a|y|e|i|do|до|hasta|até|tot|en|til|till|đến|through)(?!\p{L}))[\s(]{0,4}$/iu
const RANGE_WITH_PERIOD =
  /^[\s)]{0,4}(?:\/|per|a|an)?\s?(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|annual|annually|yearly|hourly|monthly)?\.?\s{0,3}(?:[-–—]|to|and)\s{0,3}$/iu
const ONLY_MAX =
  /(?:up to|upto|bis zu|bis|jusqu.à|hasta|até|fino a|tot|max\.?(?:imum)?|op til|do|до|đến|upp till|kadar|tới)\s*:?\s*[^\p{L}\d]{0,4}$/iu
const ONLY_MIN =
  /(?:from|over|more than|starting (?:at|from)|starts at|at least|min(?:imum)?\.?|ab|mindestens|à partir de|dès|desde|a partire? (?:de|di|da|do)|vanaf|od|від|от|från|fra|từ|trên)\s*:?\s*[^\p{L}\d]{0,4}$/iu

/** Reads the pay a text names; null where its money is something else or nothing is said. Linear in the text. */
export function parseSalary(raw: string, hints: Hints = {}): Salary | null {
  const text = raw.slice(0, 2_000).replace(/\\([-.+$])/g, '$1')
  const amounts = amountsIn(text)
  const offers = pair(text, amounts)
    .map(({ low, high }) => ({ low, high, score: scoreOf(text, { low, high, score: 0 }, hints) }))
    .filter((offer) => offer.score > 0)
  const best = offers.reduce<Offer | null>((top, offer) => (top && top.score >= offer.score ? top : offer), null)
  return best ? toSalary(text, best, hints) : null
}

function pair(text: string, amounts: readonly Amount[]): Offer[] {
  const offers: Offer[] = []
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i]
    const high = amounts[i + 1]
    if (!low) continue
    const gap = high ? text.slice(low.end, high.start) : ''
    const range = high && gap.length < 24 && (RANGE.test(gap) || RANGE_WITH_PERIOD.test(gap)) ? spread(low, high) : null
    if (range && range.high.value >= range.low.value && range.high.value / range.low.value <= 12) {
      offers.push({ ...range, score: 0 })
      i++
    } else offers.push({ low, high: null, score: 0 })
  }
  return offers
}

/** "17-30K", "4-7 LPA" and "15-25万" say the multiplier once, for both ends. */
function spread(low: Amount, high: Amount): { low: Amount; high: Amount } {
  const shared = high.times > 1 && low.times === 1 && low.value <= high.value / high.times
  return { low: shared ? { ...low, value: low.value * high.times, times: high.times } : low, high }
}

function scoreOf(text: string, { low, high }: Offer, hints: Hints): number {
  const before = text.slice(Math.max(0, low.start - 70), low.start)
  const end = high?.end ?? low.end
  const after = text.slice(end, end + 60)
  const period = high?.period ?? low.period
  const top = high ?? low
  if (low.value <= 1 || top.value < low.value * 0.999 || top.value / low.value > 12) return 0
  if (low.big || top.big) return 0
  if (
    /^\s?(?:%|percent|\+?\s?(?:years?|yrs?|days?|hours?|people|employees|countries|members|weeks?|months?)\b(?! ?salary))/i.test(
      after,
    ) &&
    !low.sign &&
    !top.sign
  )
    return 0
  if (/^\s?[(]?k\b/i.test(text.slice(low.end)) || (low.value === 401_000 && !high)) return 0
  const money = low.sign !== null || top.sign !== null
  const pay = PAY_WORDS.test(before) || PAY_WORDS.test(after.slice(0, 40)) || hints.labelled === true
  if (isOther(before, after) || /\btimes (?:[\w’']+ ){0,3}salary/i.test(before)) return 0
  let score = (money ? 1 : 0) + (pay ? 1.5 : 0) + (period ? 1.5 : 0) + (high ? 1 : 0)
  if (/base|salary|compensation range|pay range|gehalt/i.test(before)) score += 0.5
  if (!money && !period && !(hints.labelled && top.value >= 1_000)) return 0
  if (!plausible(low.value, period)) return 0
  if (!high && money && !pay && !period && !isWhole(text)) return 0
  return money || period || pay ? score : 0
}

const isWhole = (text: string): boolean => text.length < 48

const isOther = (before: string, after: string): boolean => {
  const near = `${before.slice(-42)} ‖ ${after.slice(0, 34)}`
  return (
    NOT_PAY.test(near) &&
    !/(?:salary|base pay|pay range|wage|hourly rate|compensation range|base range|gehalt)/i.test(near)
  )
}

const plausible = (value: number, period: Period | null): boolean => {
  if (period === 'hour') return value >= 2
  if (period === 'day') return value >= 15
  if (period === 'week' || period === 'month') return value >= 40
  return period === 'year' ? value >= 1_000 : value >= 5
}

const cents = (value: number): number => Math.round(value * 100) / 100

function toSalary(text: string, { low, high }: Offer, hints: Hints): Salary {
  const sign = mostSpecific(low.sign, high?.sign ?? null)
  const currency = currencyOf(sign, `${hints.place ?? ''} ${text.length < 200 ? text : ''}`)
  const period =
    high?.period ??
    low.period ??
    periodBehind(text, high?.end ?? low.end) ??
    periodNear(text, low.start) ??
    guessPeriod((high ?? low).value, currency, low.times > 1)
  const lead = text.slice(Math.max(0, low.start - 24), low.start)
  const onlyMax = !high && ONLY_MAX.test(lead)
  const onlyMin = !high && (ONLY_MIN.test(lead) || /^\s?\+/.test(text.slice(low.end)))
  return {
    text: quote(text, low.start, high?.end ?? low.end),
    min: onlyMax ? null : cents(low.value),
    max: onlyMin ? null : cents(high?.value ?? low.value),
    currency,
    period,
    source: 'parsed',
  }
}

/** The line the pay stands in, when short; else the words around it. */
const quote = (text: string, start: number, end: number): string =>
  (text.length <= 160 ? text : text.slice(Math.max(0, start - 40), end + 40)).trim()

/** "$100,000 – CA$120,000": the end that says more counts for both. */
const mostSpecific = (a: string | null, b: string | null): string | null =>
  a === null || (a === '$' && b !== null) ? b : a

const LEADS: readonly [Period, RegExp][] = [
  ['hour', /hourly|per hour|an hour|\/ ?hr|godzinow|za godzin|pro stunde|stundenlohn|時給|horaire/i],
  [
    'year',
    /annual|yearly|per (?:annum|year)|a year|pro jahr|par an|al año|por ano|rocznie|per jaar|p\.a\.|jahresgehalt|年収|年薪|annuel|anual|base salary|\bOTE\b/i,
  ],
  [
    'month',
    /monthly|per month|a month|pro monat|par mois|al mes|por mes|al mese|per maand|месяц|місяць|měsíčně|monats|月薪|月給|mensuel|mensual|miesięczn|lương/i,
  ],
  ['day', /daily|day rate|per day|a day|dziennie|pro tag|par jour|tagessatz|日給/i],
]
/** "750 – 1,100 PLN + VAT (B2B) per day": the period may stand a few words off. */
const periodBehind = (text: string, end: number): Period | null => {
  const after = text.slice(end, end + 44).split(/[.;\n]|\s\d|[$€£]\d/)[0] ?? ''
  return LEADS.find(([, words]) => words.test(after))?.[0] ?? null
}

const periodNear = (text: string, start: number): Period | null => {
  const before = text.slice(Math.max(0, start - 60), start)
  const word = /(?:per|\/)\s?(\p{L}+)[\s:)-]*$/u.exec(before)?.[1]
  return (word ? periodOf(word) : null) ?? LEADS.find(([, words]) => words.test(before))?.[0] ?? null
}

const MONTHLY = new Set([
  'PLN',
  'CNY',
  'VND',
  'UAH',
  'RUB',
  'CZK',
  'HUF',
  'RON',
  'TRY',
  'IDR',
  'PHP',
  'MYR',
  'THB',
  'BRL',
  'TWD',
  'HKD',
  'AED',
  'SAR',
  'QAR',
  'EGP',
  'KES',
  'NGN',
  'MXN',
])

/** No period is said: the size of the sum tells, in the money it is in. */
function guessPeriod(value: number, currency: string | null, multiplied: boolean): Period | null {
  if (currency === 'INR') return value >= 150_000 ? 'year' : value < 1_000 ? 'hour' : 'month'
  if (currency === 'JPY') return value >= 1_500_000 ? 'year' : value >= 50_000 ? 'month' : 'hour'
  if (currency === 'KRW') return value >= 15_000_000 ? 'year' : value > 100_000 ? 'month' : 'hour'
  if (currency && MONTHLY.has(currency)) return value < 200 ? 'hour' : 'month'
  if (currency && ['SEK', 'NOK', 'DKK'].includes(currency))
    return value < 1_000 ? 'hour' : value < 150_000 ? 'month' : 'year'
  if (value < 200 && !multiplied) return 'hour'
  if (value < 1_000) return 'day'
  return value < 13_000 ? 'month' : 'year'
}
