import type { Salary } from '../posting.ts'

/**
 * What one euro is worth, roughly: rounded by hand in 2025, from no official list, and right to a few in a hundred.
 * Pay is compared and sorted by it, never shown by it.
 */
const FOR_ONE_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.16,
  GBP: 0.87,
  CHF: 0.93,
  CAD: 1.62,
  AUD: 1.77,
  NZD: 2.02,
  SEK: 11,
  NOK: 11.7,
  DKK: 7.46,
  PLN: 4.25,
  CZK: 24.3,
  HUF: 388,
  RON: 5.08,
  BGN: 1.956,
  UAH: 48.6,
  TRY: 48.8,
  ILS: 3.8,
  AED: 4.26,
  SAR: 4.35,
  INR: 103,
  CNY: 8.25,
  JPY: 177,
  KRW: 1660,
  SGD: 1.51,
  HKD: 9.03,
  MYR: 4.9,
  PHP: 67.8,
  THB: 37.8,
  VND: 30_500,
  IDR: 19_300,
  ZAR: 20.1,
  BRL: 6.25,
  MXN: 21.4,
  ARS: 1680,
  CLP: 1100,
  COP: 4480,
  PEN: 3.95,
  NGN: 1690,
  KES: 150,
  EGP: 55,
}

/** Full time: forty hours in five days, all year round. */
const TIMES_A_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const
/** Less than this is no pay of a year, whatever the advert says; more is a slip of the one who wrote it. */
const LEAST = 500
const MOST = 5_000_000
/** So much money without a word of what time it is for is for a year. */
const SURELY_A_YEAR = 12_000

export const inEuros = (amount: number, currency: string): number | null => {
  const rate = Object.hasOwn(FOR_ONE_EURO, currency) ? FOR_ONE_EURO[currency] : undefined
  return rate === undefined ? null : amount / rate
}

export interface YearlyPay {
  min: number
  max: number
}

/** Pay as a range of euros a year; null where its currency or its time is not known. */
export function yearlyEuros(salary: Pick<Salary, 'min' | 'max' | 'currency' | 'period'> | null): YearlyPay | null {
  const [low, high] = [salary?.min ?? salary?.max, salary?.max ?? salary?.min]
  if (!salary || low === null || low === undefined || high === null || high === undefined) return null
  if (salary.currency === null || (salary.period === null && low < SURELY_A_YEAR)) return null
  const times = TIMES_A_YEAR[salary.period ?? 'year']
  const [min, max] = [inEuros(low * times, salary.currency), inEuros(high * times, salary.currency)]
  if (min === null || max === null || min < LEAST || max > MOST || min > max) return null
  return { min: Math.round(min), max: Math.round(max) }
}
