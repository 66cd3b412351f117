import { bodyOf, richFromData } from '@rolecall/shared/capture/rich-read.ts'
import { isJunkPay } from '@rolecall/shared/capture/job-json-pay.ts'
import { decodeEntities, squash } from '@rolecall/shared/capture/text.ts'
import { modelInLine } from '@rolecall/shared/capture/work-words.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting, Salary } from '@rolecall/shared/domain/posting.ts'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { canonicalUrl, parseUrl } from '@rolecall/shared/domain/url.ts'

type Word = string | null | undefined

/** What an API says of a job, in whatever words it has for it. */
export interface Said {
  url: string
  id?: string | number | null | undefined
  applyUrl?: Word
  title: string
  company?: Word
  companyUrl?: Word
  companyLogo?: Word
  industry?: Word
  agency?: boolean | null | undefined
  department?: Word
  seniority?: Word
  employmentType?: Word
  /** Each of the places, as it is written. */
  places?: readonly Word[] | undefined
  /** What it says of working from elsewhere: a yes or no, or words such as "hybrid". */
  workModel?: boolean | Word
  remoteCountries?: readonly string[] | undefined
  pay?: Pay | Word
  /** HTML, HTML escaped once more, or plain text. */
  text?: Word
  /** Whether that is only the beginning of it. */
  isSnippet?: boolean
  requirements?: readonly string[] | undefined
  skills?: readonly string[] | undefined
  benefits?: readonly string[] | undefined
  languages?: readonly string[] | undefined
  postedAt?: number | Word
  validThrough?: number | Word
  deadline?: number | Word
}

export interface Pay {
  min?: number | null | undefined
  max?: number | null | undefined
  currency?: Word
  period?: Word
}

const LONGEST_LINE = 1_000
const MOST_PLACES = 100

const line = (value: Word): string | null => squash(decodeEntities(value ?? '')).slice(0, LONGEST_LINE) || null
const lines = (values: readonly Word[] | undefined, most = MOST_PLACES): string[] =>
  [...new Set((values ?? []).flatMap((value) => line(value) ?? []))].slice(0, most)
const link = (value: Word): string | null => (value && parseUrl(value) ? value : null)

/** An instant or a day as it is stored; null for what is neither. Numbers are seconds or milliseconds since 1970. */
export function timeFrom(value: number | Word): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return Number.isNaN(Date.parse(value)) ? null : value
  // Without a zone it means the same instant everywhere, not the noon of whoever reads it.
  const text =
    typeof value === 'string'
      ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/, '$1T$2Z')
      : value
  const millis = typeof text === 'number' ? (text < 1e11 ? text * 1000 : text) : Date.parse(text)
  const year = new Date(millis).getUTCFullYear()
  return year >= 1990 && year < 2200 ? new Date(millis).toISOString() : null
}

const PERIODS: readonly (readonly [Salary['period'], RegExp])[] = [
  ['hour', /hour|^ph$|stunde/i],
  ['day', /dai?ly|^day|per day|^pd$|tag/i],
  ['week', /week|^pw$|woche/i],
  ['month', /month|^pm$|monat/i],
  ['year', /year|annu|^pa$|jahr/i],
]

function payFrom({ min = null, max = null, currency, period }: Pay): Salary | null {
  const [low, high] = [min || null, max || null]
  if ((low === null && high === null) || isJunkPay(low, high)) return null
  const code = /^[A-Z]{3}$/.test((currency ?? '').toUpperCase()) ? (currency ?? '').toUpperCase() : null
  const by = PERIODS.find(([, named]) => named.test(period ?? ''))?.[0] ?? null
  const range = [...new Set([low, high].filter((one) => one !== null))].join('–')
  const text = [range, code, by && `per ${by}`].filter(Boolean).join(' ')
  return { text, min: low, max: high, currency: code, period: by, source: 'structured' }
}

function salaryFrom(pay: Said['pay'], place: string | null): Salary | null {
  if (pay === null || pay === undefined) return null
  return typeof pay === 'string' ? parseSalary(squash(pay).slice(0, 300), { labelled: true, place }) : payFrom(pay)
}

function modelFrom(said: Said['workModel'], places: readonly string[]): Posting['workModel'] {
  if (said === true) return 'remote'
  const words = typeof said === 'string' ? modelInLine(said) : null
  return words ?? modelInLine(places.join(' · '))
}

function textsFrom({
  text,
  url,
  isSnippet = false,
}: Said): Pick<Posting, 'description' | 'descriptionHtml' | 'completeness'> {
  const { text: description, html: descriptionHtml } = bodyOf(richFromData(text ?? '', url))
  if (description === '') return { description: null, descriptionHtml: null, completeness: 'title-only' }
  return { description, descriptionHtml, completeness: isSnippet ? 'partial' : 'full' }
}

/** A posting out of what an API says. What it does not say stays empty; the text is read for it when it is stored. */
export function postingFrom(source: string, said: Said): Posting {
  const places = lines(said.places)
  return {
    ...emptyPosting(said.url),
    canonicalUrl: canonicalUrl(said.url),
    site: source,
    externalId: said.id === null || said.id === undefined ? null : line(String(said.id)),
    applyUrl: link(said.applyUrl),
    title: line(said.title) ?? '',
    company: line(said.company),
    companyUrl: link(said.companyUrl),
    companyLogo: link(said.companyLogo),
    companyIndustry: line(said.industry),
    postedByAgency: said.agency ?? null,
    department: line(said.department),
    seniority: line(said.seniority),
    employmentType: line(said.employmentType),
    location: places[0] ?? null,
    locations: places,
    workModel: modelFrom(said.workModel, places),
    remoteCountries: lines(said.remoteCountries),
    salary: salaryFrom(said.pay, places[0] ?? null),
    ...textsFrom(said),
    requirements: lines(said.requirements),
    skills: lines(said.skills),
    benefits: lines(said.benefits),
    languages: lines(said.languages),
    postedAt: timeFrom(said.postedAt),
    validThrough: timeFrom(said.validThrough),
    deadline: timeFrom(said.deadline),
  }
}
