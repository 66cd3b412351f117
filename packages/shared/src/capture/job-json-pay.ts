import type { Salary } from '../domain/posting.ts'
import { asText, isObject } from './job-json.ts'

const PERIODS = new Map<string, Salary['period']>([
  ['hour', 'hour'],
  ['hourly', 'hour'],
  ['day', 'day'],
  ['daily', 'day'],
  ['week', 'week'],
  ['weekly', 'week'],
  ['month', 'month'],
  ['monthly', 'month'],
  ['year', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['annum', 'year'],
])

const number = (value: unknown): number | null => {
  const found =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.length < 40 && /\d/.test(value)
        ? Number(value.replace(/[,\s]/g, ''))
        : Number.NaN
  return Number.isFinite(found) && found > 0 ? found : null
}

/** A filler such as 1–1,000,000 is no pay. */
export const isJunkPay = (min: number | null, max: number | null): boolean =>
  (min !== null && max !== null && (max / min > 40 || max < min)) || (max ?? min ?? 0) < 2 || (max ?? 0) > 1e11

export function jsonSalary(value: unknown, currency: unknown): Salary | null {
  if (!isObject(value)) return null
  const inner = isObject(value['value']) ? value['value'] : value
  const single = number(isObject(value['value']) ? inner['value'] : value['value'])
  const min = number(inner['minValue']) ?? single
  const max = number(inner['maxValue']) ?? single
  if ((min === null && max === null) || isJunkPay(min, max)) return null
  const code = asText(value['currency'] ?? inner['currency'] ?? currency)?.toUpperCase() ?? null
  const period = PERIODS.get((asText(inner['unitText'] ?? value['unitText']) ?? '').toLowerCase()) ?? null
  const known = code && /^[A-Z]{3}$/.test(code) ? code : null
  return { text: payText(min, max, known, period), min, max, currency: known, period, source: 'structured' }
}

const payText = (min: number | null, max: number | null, currency: string | null, period: string | null): string =>
  [[...new Set([min, max].filter((one) => one !== null))].join('–'), currency, period && `per ${period}`]
    .filter(Boolean)
    .join(' ')
