import { isoDay } from '../domain/dates.ts'
import { parseSalary } from '../domain/salary.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Json } from './job-json.ts'
import { asList, asText, employmentTypes, isObject, workModelOf } from './job-json.ts'
import { BODY, COMPANY, DATE, KNOWN, MODEL, MORE, PAY, PLACE, TITLE, TYPE } from './app-job-keys.ts'
import { sectionsIn } from './app-job-sections.ts'
import { jsonSalary } from './job-json-pay.ts'
import type { Page } from './page.ts'
import { addDescription } from './rich-read.ts'
import { typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'app-state', origin: 'structured' }

/** The title of an object that also carries a long text, else null: that is what makes it a vacancy. */
export function titleIn(value: Json): string | null {
  const parts = Object.values(value)
  const isLong = parts.some((part) => typeof part === 'string' && part.length >= SHORTEST)
  if (!isLong && !parts.some((part) => typeof part === 'object' && part !== null)) return null
  const job = byKey(value)
  if (!KNOWN_KEYS.some((key) => job.has(key))) return null
  const title = firstText(job, TITLE)
  if (title === null || title.length > 200) return null
  return (isLong && (firstText(job, BODY)?.length ?? 0) >= SHORTEST) || lengthOf(sectionsIn(value)) >= SHORTEST
    ? title
    : null
}

const SHORTEST = 160

const normal = (key: string): string => key.replace(/[-_\s]/g, '').toLowerCase()
const KNOWN_KEYS = KNOWN.map(normal)

/** Several systems set "external" before the names of what the public may see, and "str" behind its texts. */
function byKey(value: Json): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [key, one] of Object.entries(value)) {
    const name = normal(key.slice(0, 60))
    if (!found.has(name)) found.set(name, one)
    const core = name.replace(/^external/, '').replace(/str$/, '')
    if (core !== name && !found.has(core)) found.set(core, one)
  }
  return found
}

type ByKey = ReadonlyMap<string, unknown>

function firstText(job: ByKey, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = nameOf(job.get(normal(key)))
    if (found !== null) return found
  }
  return null
}

const lengthOf = (sections: readonly string[]): number => sections.reduce((sum, one) => sum + one.length, 0)

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

export function toEvidence(value: Json, page: Page): Evidence {
  const job = byKey(value)
  const evidence: Evidence = {}
  add(evidence, SOURCE, 'title', firstText(job, TITLE), 0.8)
  add(evidence, SOURCE, 'company', firstText(job, COMPANY), 0.7)
  const places = placesOf(job)
  add(evidence, SOURCE, 'location', places.length > 3 ? places[0] : places.join('; '), 0.7)
  if (places.length > 0) add(evidence, SOURCE, 'locations', places, 0.7)
  add(evidence, SOURCE, 'employmentType', typesOf(job), 0.7)
  add(evidence, SOURCE, 'workModel', modelOf(job), 0.66)
  addTerms(evidence, job, page)
  const text = rawText(job, BODY)
  const parts = text === undefined ? sectionsIn(value) : [text, ...MORE.map((key) => job.get(normal(key)))]
  addDescription(evidence, SOURCE, parts, page.url.href, 0.68)
  return evidence
}

function addTerms(evidence: Evidence, job: ByKey, page: Page): void {
  add(
    evidence,
    SOURCE,
    'postedAt',
    DATE.map((key) => isoDay(job.get(normal(key)), page.now)).find((one) => one !== null),
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
}

const rawText = (job: ByKey, keys: readonly string[]): unknown =>
  keys.map((key) => job.get(normal(key))).find((one) => typeof one === 'string' && one.length >= 160)

/** A bare "type" is often the kind of record; only words for employment make it the job's. */
function typesOf(job: ByKey): string | null {
  const said = TYPE.map((key) => job.get(normal(key))).find((one) => one !== undefined && one !== null)
  const bare = nameOf(job.get('type'))
  return employmentTypes(asList(said).map(nameOf)) ?? (bare !== null && typeIn(bare) !== null ? bare : null)
}

function placesOf(job: ByKey): string[] {
  for (const key of PLACE) {
    const places = asList(job.get(normal(key)))
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

function modelOf(job: ByKey): 'remote' | 'hybrid' | 'onsite' | null {
  const said = MODEL.map((key) => nameOf(asList(job.get(normal(key)))[0])).find((one) => one !== null)
  if (said) return workModelOf(said)
  return ['isremote', 'remote', 'telecommuting'].some((key) => job.get(key) === true) ? 'remote' : null
}

function payOf(job: ByKey, page: Page): ReturnType<typeof jsonSalary> {
  for (const key of PAY) {
    const value = job.get(normal(key))
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
