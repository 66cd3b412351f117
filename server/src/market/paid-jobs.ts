import type { Row } from '@libsql/client'
import { textOf } from '../ports/row.ts'
import { CAME, OWN } from './days.ts'

/** What one advert pays, in euros a year: the middle of the range that it names. */
export interface PaidJob {
  title: string
  titleKey: string
  country: string
  level: string | null
  companyKey: string | null
  pay: number
}

export const PAID_COLUMNS =
  'title, title_key, country, level, company_key, (pay_min + coalesce(pay_max, pay_min)) / 2 AS pay'
/** ?1 is the time from which on a job counts. Interns are paid by other rules. */
export const IS_PAID = `
  pay_min IS NOT NULL AND country IS NOT NULL AND title_key <> '' AND ${CAME} >= ?1 AND ${OWN} AND level IS NOT 'intern'`

export const paidJobOf = (row: Row): PaidJob => ({
  title: textOf(row['title']),
  titleKey: textOf(row['title_key']),
  country: textOf(row['country']),
  level: row['level'] === null ? null : textOf(row['level']),
  companyKey: row['company_key'] === null ? null : textOf(row['company_key']),
  pay: Number(row['pay']),
})

/**
 * One employer that advertises one job in forty towns for the same pay tells once what it pays. An advert that names
 * nobody stands for itself.
 */
export const eachOnce = (jobs: readonly PaidJob[]): PaidJob[] => [
  ...new Map(
    jobs.map((job, at) => [`${job.companyKey ?? `nobody ${at}`} ${job.titleKey} ${job.country} ${job.pay}`, job]),
  ).values(),
]

/** Those who name nobody count as one. */
export const employersOf = (jobs: readonly PaidJob[]): number => new Set(jobs.map(({ companyKey }) => companyKey)).size

export const sortedPay = (jobs: readonly PaidJob[]): number[] => jobs.map(({ pay }) => pay).toSorted((a, b) => a - b)

const STEP = 100
/** Pay in adverts is round, and converted besides: the last digits would only look exact. */
export const rounded = (pay: number): number => Math.round(pay / STEP) * STEP
/** The bounds of an interval are rounded outwards, so that it holds what it says. */
export const roundedDown = (pay: number): number => Math.floor(pay / STEP) * STEP
export const roundedUp = (pay: number): number => Math.ceil(pay / STEP) * STEP
