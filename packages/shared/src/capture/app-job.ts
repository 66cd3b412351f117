import { isoDay } from '../domain/dates.ts'
import { parseSalary } from '../domain/salary.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Json } from './job-json.ts'
import { asList, asText, employmentTypes, isObject, workModelOf } from './job-json.ts'
import { jsonSalary } from './job-json-pay.ts'
import type { Page } from './page.ts'
import { addDescription } from './rich-read.ts'

const SOURCE: Source = { reader: 'app-state', origin: 'structured' }

const TITLE = ['jobTitle', 'title', 'positionTitle', 'job_title', 'jobPostingTitle', 'positionName', 'name', 'text']
const BODY = [
  'descriptionHtml',
  'description',
  'jobDescription',
  'fullDescription',
  'full_description',
  'externalDescription',
  'content',
  'body',
  'descriptionPlain',
  'descriptionBody',
  'job_description',
  'descriptionText',
]
const MORE = [
  'responsibilities',
  'requirements',
  'qualifications',
  'requirementsHtml',
  'benefits',
  'benefitsHtml',
  'additional',
  'additionalInformation',
  'companyDescription',
  'profile',
  'offer',
]
const COMPANY = [
  'companyName',
  'company',
  'organization',
  'organizationName',
  'employer',
  'employerName',
  'hiringOrganization',
  'hiringCompany',
  'company_name',
  'account',
  'brandName',
  'advertiser',
]
const PLACE = [
  'locationName',
  'location',
  'locationText',
  'primaryLocation',
  'jobLocation',
  'formattedLocation',
  'locations',
  'city',
  'cityName',
  'workLocation',
  'jobLocations',
  'office',
  'address',
]
const TYPE = [
  'employmentType',
  'employment_type',
  'jobType',
  'workType',
  'contractType',
  'commitment',
  'typeOfEmployment',
  'timeType',
  'jobTypes',
  'employmentTypes',
  'employment_type_code',
]
const MODEL = [
  'workplaceType',
  'workplace',
  'workModel',
  'workplace_type',
  'remoteType',
  'workArrangement',
  'locationType',
  'workMode',
  'remote_status',
  'workplaceTypes',
]
const DATE = [
  'datePosted',
  'publishedAt',
  'postedAt',
  'postedDate',
  'publishedDate',
  'published_at',
  'publicationDate',
  'releasedDate',
  'datePublished',
  'firstPublished',
  'listedAt',
  'createdAt',
  'created_at',
  'postingDate',
  'startDate',
]
const PAY = [
  'salary',
  'compensation',
  'baseSalary',
  'salaryRange',
  'compensationTierSummary',
  'pay',
  'payRange',
  'salaryText',
  'salaryLabel',
  'salary_range',
]

/** The title of an object that also carries a long text, else null: that is what makes it a vacancy. */
export function titleIn(value: Json): string | null {
  const body = firstText(value, BODY)
  if (body === null || body.length < 160) return null
  const known = [
    'jobTitle',
    'employmentType',
    'location',
    'locationName',
    'locations',
    'jobLocation',
    'department',
    'applyUrl',
    'workplaceType',
    'salary',
    'city',
    'company',
    'companyName',
    'datePosted',
    'publishedAt',
    'jobDescription',
    'requirements',
    'reqId',
    'shortcode',
    'employment_type',
    'hiringOrganization',
    'jobId',
  ]
  if (!known.some((key) => key in value)) return null
  const title = firstText(value, TITLE)
  return title !== null && title.length <= 200 ? title : null
}

function firstText(value: Json, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = nameOf(value[key])
    if (found !== null) return found
  }
  return null
}

/** A text, or the name an object gives itself. */
function nameOf(value: unknown): string | null {
  if (isObject(value))
    return asText(
      value['name'] ??
        value['label'] ??
        value['title'] ??
        value['text'] ??
        value['displayName'] ??
        value['fullLocation'] ??
        value['description'],
    )
  return Array.isArray(value) ? null : asText(value)
}

export function toEvidence(job: Json, page: Page): Evidence {
  const evidence: Evidence = {}
  add(evidence, SOURCE, 'title', firstText(job, TITLE), 0.8)
  add(evidence, SOURCE, 'company', firstText(job, COMPANY), 0.7)
  const places = placesOf(job)
  add(evidence, SOURCE, 'location', places.length > 3 ? places[0] : places.join('; '), 0.7)
  if (places.length > 0) add(evidence, SOURCE, 'locations', places, 0.7)
  add(
    evidence,
    SOURCE,
    'employmentType',
    employmentTypes(asList(TYPE.map((key) => job[key]).find((one) => one !== undefined && one !== null)).map(nameOf)),
    0.7,
  )
  add(evidence, SOURCE, 'workModel', modelOf(job), 0.66)
  add(
    evidence,
    SOURCE,
    'postedAt',
    DATE.map((key) => isoDay(job[key], page.now)).find((one) => one !== null),
    0.7,
  )
  add(evidence, SOURCE, 'salary', payOf(job, page), 0.7)
  add(
    evidence,
    SOURCE,
    'department',
    firstText(job, ['department', 'departmentName', 'team', 'teamName', 'category']),
    0.5,
  )
  add(
    evidence,
    SOURCE,
    'applyUrl',
    firstText(job, ['applyUrl', 'applicationUrl', 'apply_url', 'externalApplyUrl', 'applyLink']),
    0.6,
  )
  addDescription(evidence, SOURCE, [rawText(job, BODY), ...MORE.map((key) => job[key])], page.url.href, 0.68)
  return evidence
}

const rawText = (job: Json, keys: readonly string[]): unknown =>
  keys.map((key) => job[key]).find((one) => typeof one === 'string' && one.length >= 160)

function placesOf(job: Json): string[] {
  for (const key of PLACE) {
    const places = asList(job[key])
      .map(placeText)
      .filter((place) => place !== null)
    if (places.length > 0) return [...new Set(places)].slice(0, 30)
  }
  return []
}

function placeText(value: unknown): string | null {
  if (!isObject(value)) return asText(value)
  const parts = [
    'city',
    'addressLocality',
    'region',
    'state',
    'addressRegion',
    'country',
    'addressCountry',
    'countryName',
  ]
    .map((key) => nameOf(value[key]))
    .filter((part) => part !== null)
  return parts.length > 0 ? [...new Set(parts)].join(', ') : nameOf(value)
}

function modelOf(job: Json): 'remote' | 'hybrid' | 'onsite' | null {
  const said = MODEL.map((key) => nameOf(asList(job[key])[0])).find((one) => one !== null)
  if (said) return workModelOf(said)
  return job['isRemote'] === true || job['remote'] === true || job['telecommuting'] === true ? 'remote' : null
}

function payOf(job: Json, page: Page): ReturnType<typeof jsonSalary> {
  for (const key of PAY) {
    const value = job[key]
    if (typeof value === 'string') return parseSalary(value, { labelled: true, place: page.url.hostname })
    if (isObject(value)) {
      const range = {
        ...pick(value, 'min', 'minValue', 'from', 'minimum'),
        ...pick(value, 'max', 'maxValue', 'to', 'maximum'),
      }
      return jsonSalary(
        {
          ...value,
          minValue: range['min'],
          maxValue: range['max'],
          unitText: value['unitText'] ?? value['period'] ?? value['interval'] ?? value['payPeriod'],
        },
        value['currency'] ?? value['currencyCode'],
      )
    }
  }
  return null
}

function pick(value: Json, name: 'min' | 'max', ...others: string[]): Record<string, unknown> {
  const key = [name, ...others].find((one) => value[one] !== undefined && value[one] !== null)
  return key ? { [name]: value[key] } : {}
}
