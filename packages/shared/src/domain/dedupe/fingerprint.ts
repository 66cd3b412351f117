import type { Salary } from '../posting.ts'
import { parseSalary } from '../salary.ts'
import { canonicalUrl } from '../url.ts'
import { companyKeyOf } from './company-key.ts'
import { requisitionOf } from './requisition.ts'
import { shinglesOf, stir } from './shingles.ts'
import { sketchOf } from './sketch.ts'
import { titleWords } from './title-key.ts'
import { whereOf } from './where.ts'
import type { Where } from './where.ts'

/** What is known of one advert, as it is compared with others. */
export interface Advert {
  id: string
  source: string
  url: string
  applyUrl: string | null
  title: string
  company: string | null
  locations: readonly string[]
  /** A calendar day, 2026-03-01. */
  postedAt: string | null
  pay: Pay | null
  description: string
}

export interface Pay {
  min: number
  max: number
}

/** What is kept of an advert to compare it by. Its text is only sketched: enough for nearly every pair. */
export interface Facts {
  id: string
  source: string
  address: string
  requisition: { host: string; address: string } | null
  company: string | null
  title: ReadonlySet<string>
  titleKey: string
  places: readonly Where[]
  day: number | null
  pay: Pay | null
  sketch: Uint32Array
  /** How many different rows of words the text has. */
  rows: number
  /** All of them as one number: two texts with the same one are the same. */
  text: number
}

export interface Fingerprint extends Facts {
  shingles: Uint32Array
}

const DAY = 86_400_000

export function fingerprintOf(advert: Advert): Fingerprint {
  const title = titleWords(advert.title)
  const shingles = shinglesOf(advert.description)
  return {
    id: advert.id,
    source: advert.source,
    address: canonicalUrl(advert.url),
    requisition: requisitionOf(advert.applyUrl),
    company: companyKeyOf(advert.company),
    title,
    titleKey: [...title].toSorted().join(' '),
    places: advert.locations.map(whereOf),
    day: advert.postedAt === null ? null : Math.floor(Date.parse(advert.postedAt) / DAY),
    pay: advert.pay,
    sketch: sketchOf(shingles),
    rows: shingles.length,
    text: shingles.reduce((sum, row) => stir(sum ^ row), shingles.length),
    shingles,
  }
}

const YEARLY = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const

/** Pay as a yearly range in its own currency. */
export function yearlyPay(read: Pick<Salary, 'min' | 'max' | 'period'> | null): Pay | null {
  const times = read?.period ? YEARLY[read.period] : 1
  if (!read || (read.min === null && read.max === null)) return null
  const [min, max] = [read.min ?? read.max ?? 0, read.max ?? read.min ?? 0]
  return { min: min * times, max: max * times }
}

/** The same, however it was written. */
export const payOf = (text: string | null): Pay | null =>
  yearlyPay(text === null ? null : parseSalary(text, { labelled: true }))
