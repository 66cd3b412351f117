import { isoDay } from '../domain/dates.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Json } from './job-json.ts'
import { asList, asText, employmentTypes, isObject, workModelOf } from './job-json.ts'
import { readExtras } from './job-json-extras.ts'
import { jsonPlaces } from './job-json-place.ts'
import { jsonSalary } from './job-json-pay.ts'
import { parseLooseJson } from './json-repair.ts'
import type { Page } from './page.ts'
import { addDescription } from './rich-read.ts'
import { isLeftBehind } from './left-behind.ts'
import { holds, sameText } from './text.ts'

const SOURCE: Source = { reader: 'json-ld', origin: 'structured' }
const MAX_OBJECTS = 20_000
/** One vacancy is some kilobytes; what is larger than this is not written to be read. */
const MAX_SCRIPT = 4_000_000
const MAX_JOBS = 300

export interface JsonLd {
  evidence: Evidence
  /** How many vacancies the data of the page describes; more than one means a list. */
  count: number
}

export function readJsonLd(page: Page, scripts: readonly string[]): JsonLd {
  const found: Json[] = []
  for (const script of scripts.filter((one) => one.length <= MAX_SCRIPT && one.includes('JobPosting'))) {
    if (found.length >= MAX_JOBS || page.budget.isOver()) break
    for (const job of findPostings(parseLooseJson(script))) if (!isLeftBehind(job, page)) found.push(job)
  }
  const evidence: Evidence = {}
  const job = choose(found, page)
  if (job) readJob(evidence, SOURCE, job, page)
  return { evidence, count: found.length }
}

export const jsonLdScripts = (document: Document): string[] =>
  [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? '')

const isPosting = (value: Json): boolean =>
  asList(value['@type'])
    .slice(0, 20)
    .some((type) => /(?:^|[/:#])JobPosting$/i.test(String(type)))

function findPostings(root: unknown): Json[] {
  const found: Json[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at]
    if (isObject(value) && isPosting(value)) found.push(value)
    // Pushed one by one: a page may hold more values than a call can take arguments.
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value).slice(0, MAX_OBJECTS)) if (typeof one === 'object') queue.push(one)
  }
  return found
}

/** Among several only the one that names this very page counts: the others are somebody else's vacancies. */
function choose(found: readonly Json[], page: Page): Json | null {
  const distinct = found.filter(
    (job, i) => found.findIndex((other) => asText(other['title']) === asText(job['title'])) === i,
  )
  if (distinct.length <= 1) return distinct[0] ?? null
  const path = page.url.pathname
  const here = distinct.filter(
    (job) => path.length > 4 && (asText(job['url']) ?? asText(job['@id']) ?? '').includes(path),
  )
  if (here.length === 1) return here[0] ?? null
  const heading = page.outline.lines.find((line) => line.heading === 1)?.text ?? ''
  const named = distinct.filter((job) => heading !== '' && sameText(asText(job['title']) ?? '', heading))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** Also used for microdata, which has the same words in other clothes. */
export function readJob(evidence: Evidence, source: Source, job: Json, page: Page): void {
  const put = <F extends keyof Evidence>(field: F, value: Parameters<typeof add<F>>[3], confidence: number): void =>
    add(evidence, source, field, value, confidence)
  const title = asText(job['title']) ?? asText(job['name'])
  put('title', title, 0.85)
  readEmployer(evidence, source, job)
  readPlace(evidence, source, job)
  put('employmentType', employmentTypes(job['employmentType']), 0.8)
  add(
    evidence,
    source,
    'salary',
    jsonSalary(job['baseSalary'] ?? job['estimatedSalary'], job['salaryCurrency']),
    job['baseSalary'] ? 0.8 : 0.5,
  )
  put('postedAt', isoDay(job['datePosted'], page.now), 0.85)
  put('validThrough', isoDay(job['validThrough'], page.now), 0.8)
  put('companyIndustry', asText(job['industry']), 0.6)
  put('department', asText(job['occupationalCategory']), 0.4)
  put('externalId', asText(isObject(job['identifier']) ? job['identifier']['value'] : job['identifier']), 0.6)
  readExtras(evidence, source, job)
  addDescription(evidence, source, [job['description'], ...sectionsBeside(job)], page.url.href, 0.7)
}

/** Some pages keep duties and requirements out of `description`. */
function sectionsBeside(job: Json): unknown[] {
  const main = asText(job['description']) ?? ''
  return [job['responsibilities'], job['qualifications']].filter((section) => {
    const text = asText(section)
    return text !== null && text.length > 200 && !holds(main, text.slice(0, 120))
  })
}

function readEmployer(evidence: Evidence, source: Source, job: Json): void {
  const employer = job['hiringOrganization']
  const one = isObject(employer) ? employer : null
  add(evidence, source, 'company', asText(one ? one['name'] : employer), 0.75)
  add(evidence, source, 'companyUrl', asText(one?.['sameAs'] ?? one?.['url']), 0.6)
  const logo = one?.['logo']
  add(evidence, source, 'companyLogo', asText(isObject(logo) ? (logo['url'] ?? logo['contentUrl']) : logo), 0.6)
}

function readPlace(evidence: Evidence, source: Source, job: Json): void {
  const places = jsonPlaces(job['jobLocation'])
  add(evidence, source, 'location', places.length > 3 ? places[0] : places.join('; '), 0.75)
  if (places.length > 0) add(evidence, source, 'locations', places, 0.75)
  const type = asText(asList(job['jobLocationType'])[0])
  // Boards set TELECOMMUTE on on-site roles too, so beside a real address it is only a hint.
  add(evidence, source, 'workModel', type ? workModelOf(type) : null, places.length > 0 ? 0.35 : 0.6, type)
  const allowed = jsonPlaces(job['applicantLocationRequirements'])
  if (allowed.length > 0) add(evidence, source, 'remoteCountries', allowed, 0.6)
  if (places.length === 0 && allowed.length === 1) add(evidence, source, 'location', allowed[0], 0.4)
}
