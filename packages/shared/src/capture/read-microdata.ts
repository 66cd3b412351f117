import type { Evidence, Source } from './evidence.ts'
import type { Json } from './job-json.ts'
import type { Page } from './page.ts'
import { readJob } from './read-json-ld.ts'
import { addBodyOf } from './site-tools.ts'
import { squash } from './text.ts'

const SOURCE: Source = { reader: 'microdata', origin: 'structured' }
const SCOPES = '[itemtype*="JobPosting" i], [typeof*="JobPosting" i]'

export interface Microdata {
  evidence: Evidence
  count: number
}

/** The vocabulary of schema.org in attributes: `itemprop` or RDFa's `property`. */
export function readMicrodata(page: Page): Microdata {
  const scopes = [...page.document.querySelectorAll(SCOPES)]
  const evidence: Evidence = {}
  const [scope] = scopes
  if (!scope || scopes.length > 1) return { evidence, count: scopes.length }
  readJob(evidence, SOURCE, jobOf(scope), page)
  addBodyOf(evidence, SOURCE, page, '[itemprop="description"], [property$="description"]', 0.72)
  return { evidence, count: 1 }
}

const TEXTS = [
  'title',
  'datePosted',
  'validThrough',
  'employmentType',
  'jobLocationType',
  'industry',
  'salaryCurrency',
] as const

function jobOf(scope: Element): Json {
  const job = new Map<string, unknown>(TEXTS.map((name) => [name, valueOf(scope, name)]))
  job.set('hiringOrganization', { name: nameIn(scope, 'hiringOrganization') })
  job.set('jobLocation', placesOf(scope))
  job.set('identifier', valueOf(scope, 'identifier'))
  job.set('baseSalary', payOf(scope))
  return Object.fromEntries(job)
}

const find = (scope: Element, name: string): Element | null =>
  scope.querySelector(`[itemprop~="${name}"], [property$="${name}"]`)

function valueOf(scope: Element, name: string): string | null {
  const element = find(scope, name)
  return element ? textValue(element) : null
}

const textValue = (element: Element): string | null =>
  squash(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '') || null

function nameIn(scope: Element, name: string): string | null {
  const element = find(scope, name)
  if (!element) return null
  const inner = find(element, 'name')
  return inner ? textValue(inner) : textValue(element)
}

function placesOf(scope: Element): Json[] {
  const places = [...scope.querySelectorAll('[itemprop~="jobLocation"], [property$="jobLocation"]')].slice(0, 30)
  return places.map((place) => {
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => [part, valueOf(place, part)])
    const known = parts.filter(([, value]) => value !== null)
    return { address: known.length > 0 ? Object.fromEntries(known) : (valueOf(place, 'address') ?? textValue(place)) }
  })
}

function payOf(scope: Element): Json | null {
  const pay = find(scope, 'baseSalary')
  if (!pay) return null
  return {
    currency: valueOf(pay, 'currency') ?? valueOf(scope, 'salaryCurrency'),
    minValue: valueOf(pay, 'minValue') ?? valueOf(pay, 'value'),
    maxValue: valueOf(pay, 'maxValue') ?? valueOf(pay, 'value'),
    unitText: valueOf(pay, 'unitText'),
  }
}
