import type { Origins, Warning } from '../domain/capture.ts'
import { settleCurrency } from '../domain/salary.ts'
import { emptyPosting } from '../domain/posting-values.ts'
import type { Posting, PostingField } from '../domain/posting.ts'
import type { Candidate, Evidence, Facts } from './evidence.ts'
import { clip } from './evidence.ts'
import { bodyOf, companyOf, postedOf, salaryOf, typesOf } from './merge-fields.ts'
import { sameEmployment } from './type-words.ts'
import type { Page } from './page.ts'
import { ownAddress } from './page.ts'
import type { Group } from './resolve.ts'
import { resolve, sameName, samePlace, sameValue } from './resolve.ts'
import type { Site } from './site.ts'
import { identity } from './site.ts'
import { bare, hashText } from './text.ts'

interface Merged {
  posting: Posting
  origins: Origins
  warnings: Warning[]
}

/** Below this a value is kept, but the person is asked to look at it. */
const DOUBTFUL = 0.45
/** A loser this sure is worth showing. */
const RIVAL = 0.5
const NEEDED: readonly PostingField[] = ['company', 'location', 'description']
/** Guesses below this are not worth a field at all. */
const FLOOR: Partial<Record<PostingField, number>> = {
  workModel: 0.42,
  employmentType: 0.4,
  salary: 0.35,
  location: 0.2,
  company: 0.18,
}

export function merge(page: Page, site: Site | null, evidence: Evidence): Merged {
  const posting = emptyPosting(page.url.href)
  const origins: Origins = {}
  const warnings: Warning[] = []
  for (const field of Object.keys(evidence) as PostingField[])
    take(field, { evidence, posting, origins, warnings, page })
  const address = ownAddress(page)
  const { canonical, externalId } = identity(site, address)
  posting.canonicalUrl = canonical
  posting.site = site?.id ?? (address.hostname.endsWith('.invalid') ? '' : address.hostname.replace(/^www\./, ''))
  posting.ats = site?.ats ?? posting.ats
  if (externalId) posting.externalId = externalId
  if (posting.salary) posting.salary = settleCurrency(posting.salary, `${posting.location ?? ''} ${address.hostname}`)
  posting.workModelEvidence = posting.workModel ? (origins.workModel?.snippet ?? null) : null
  finish(posting, warnings)
  return { posting, origins, warnings }
}

interface Taking extends Merged {
  evidence: Evidence
  page: Page
}

function take(field: PostingField, { evidence, posting, origins, warnings, page }: Taking): void {
  const candidates: readonly Candidate<unknown>[] | undefined = evidence[field]
  if (!candidates || field === 'descriptionHtml') return
  const groups = resolve(candidates, sameFor(field))
  const top = chosen(field, groups, page)
  if (!top || top.confidence < (FLOOR[field] ?? 0)) return
  const { best } = top
  Object.assign(posting, { [field]: fitted(field, best.value) })
  origins[field] = {
    origin: best.origin,
    reader: best.reader,
    confidence: Math.round(top.confidence * 100) / 100,
    snippet: best.snippet,
  }
  if (field === 'description') Object.assign(posting, { descriptionHtml: htmlBeside(evidence, best) })
  const rival = groups.find(
    (group) => group !== top && group.confidence >= RIVAL && isIndependent(group, top) && !IGNORED.has(field),
  )
  if (rival && field !== 'description')
    warnings.push(warn('signals-disagree', field, 'The page also names another value here.', shown(rival.best.value)))
  else if (top.confidence < DOUBTFUL && WATCHED.has(field))
    warnings.push(warn('doubtful-value', field, 'Only a weak sign on the page; please check.', null))
}

const LINKS = new Set<PostingField>(['companyUrl', 'companyLogo', 'applyUrl'])
const LONG = new Set<PostingField>(['description', 'descriptionHtml'])

/** A page may put a novel where a name belongs; what is kept has the size the models allow. */
function fitted(field: PostingField, value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 50).map((one: unknown) => fitted(field, one))
  if (typeof value !== 'string' || LONG.has(field)) return value
  // Half an address leads nowhere.
  if (LINKS.has(field)) return value.length <= 8_000 ? value : null
  return clip(value, 1_000)
}

/** Lists and labels may well differ from reader to reader without anything being wrong. */
const IGNORED = new Set<PostingField>([
  'languages',
  'degree',
  'experience',
  'locations',
  'closeReason',
  'department',
  'seniority',
  'externalId',
  'companyLogo',
  'companyUrl',
  'companyIndustry',
  'companySize',
  'visa',
  'applyUrl',
  'deadline',
  'validThrough',
  'benefits',
  'remoteCountries',
  'aliasUrls',
  'requirements',
  'skills',
  'people',
  'extraPay',
  'emails',
  'applicants',
])
const WATCHED = new Set<PostingField>([
  'title',
  'company',
  'location',
  'salary',
  'workModel',
  'employmentType',
  'postedAt',
])

const sameFor = (field: PostingField): ((a: unknown, b: unknown) => boolean) => {
  if (field === 'title' || field === 'company') return onText(sameName)
  if (field === 'location') return onText(samePlace)
  if (field === 'employmentType')
    return onText((a, b) => wordsIn(a).some((type) => wordsIn(b).includes(type)) || sameEmployment(a, b))
  return sameValue
}
const onText = (same: (a: string, b: string) => boolean) => (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' && same(a, b)
const wordsIn = (text: string): string[] =>
  bare(text)
    .replace(/\b(full|part) time\b/g, '$1time')
    .split(' ')
    .filter((word) => word.length > 2)

function chosen(field: PostingField, groups: Group<unknown>[], page: Page): Group<unknown> | undefined {
  if (field === 'company') return companyOf(groups as Group<string>[], page)
  if (field === 'salary') return salaryOf(groups as Group<Facts['salary']>[])
  if (field === 'description') return bodyOf(groups as Group<string>[])
  if (field === 'postedAt') return postedOf(groups as Group<string>[], page.now)
  if (field === 'employmentType') return typesOf(groups as Group<string>[])
  return groups[0]
}

const isIndependent = (a: Group<unknown>, b: Group<unknown>): boolean => {
  const readers = new Set(b.members.map((one) => one.reader))
  return a.members.some((one) => !readers.has(one.reader))
}

function htmlBeside(evidence: Evidence, text: Candidate<unknown>): string | null {
  const at = evidence.description?.findIndex((one) => one === text) ?? -1
  return evidence.descriptionHtml?.[at]?.value ?? null
}

const warn = (code: Warning['code'], field: PostingField | null, message: string, other: string | null): Warning => ({
  code,
  field,
  message,
  other,
})

const shown = (value: unknown): string =>
  clip(
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null && 'text' in value
        ? String(value.text)
        : JSON.stringify(value),
    400,
  )

function finish(posting: Posting, warnings: Warning[]): void {
  posting.title = clip(posting.title, 1_000)
  posting.contentHash = posting.description ? hashText(posting.description) : null
  for (const field of NEEDED) {
    if (posting[field] === null)
      warnings.push(warn('missing', field, 'The page does not say this, or not where we looked.', null))
  }
  const length = posting.description?.length ?? 0
  posting.completeness =
    length === 0 ? 'title-only' : length > 400 && posting.company && posting.location ? 'full' : 'partial'
  if (length === 0) warnings.push(warn('incomplete-page', null, 'The page had not shown its text yet.', null))
  if (posting.closed)
    warnings.push(
      warn('closed', null, clip(posting.closeReason ?? 'The page says that nobody can apply any more.', 400), null),
    )
}
