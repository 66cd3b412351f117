import { CAPTURE_VERSION } from '../domain/capture-values.ts'
import type { Capture, Warning } from '../domain/capture.ts'
import { budgetOf } from './budget.ts'
import { classify, isJobAddress } from './classify.ts'
import { join } from './evidence.ts'
import { clean, fit } from './fit.ts'
import { merge } from './merge.ts'
import type { Kind } from './classify.ts'
import type { Evidence } from './evidence.ts'
import type { Page } from './page.ts'
import type { PageReading } from './read-page.ts'
import { openPage, ownAddress } from './page.ts'
import { readArticle } from './read-article.ts'
import { jsonLdScripts, readJsonLd } from './read-json-ld.ts'
import { readAppState } from './read-app-state.ts'
import { readMicrodata } from './read-microdata.ts'
import { readNames } from './read-names.ts'
import { readPage } from './read-page.ts'
import { readPeople } from './read-people.ts'
import { readSections } from './read-sections.ts'
import { readSigns } from './read-signs.ts'
import { readTags } from './read-tags.ts'
import { readText } from './read-text.ts'
import { richFromHtml } from './rich-from-html.ts'
import { bodyOf } from './merge-fields.ts'
import { resolve } from './resolve.ts'
import type { Site } from './site.ts'
import { sites as allSites } from './sites.gen.ts'

export interface CaptureInput {
  document: Document
  url: string
  now: number
  /** How long reading may take, by `clock`; what was read until then is given, with a warning. */
  budgetMs?: number
  clock?: () => number
  /** Which sites to know; all by default. Tests leave one out to see how the general readers do. */
  sites?: readonly Site[]
}

const NOTHING: { evidence: Evidence; count: number } = { evidence: {}, count: 0 }

/** Reads one page. Pure: it neither changes the page nor asks the network. */
export function capture({ document, url, now, sites = allSites, budgetMs, clock }: CaptureInput): Capture {
  const page = openPage(document, url, now, sites, budgetOf(budgetMs, clock))
  const { site, budget } = page
  const { kind, found, reading } = readFacts(page)
  const common = {
    captureVersion: CAPTURE_VERSION,
    url: clean(url).slice(0, 8_000),
    capturedAt: new Date(now).toISOString(),
  }
  if (kind !== 'posting' && !isShell(page, found)) {
    const warnings = page.outline.cut || budget.isOver() ? [CUT] : []
    return { ...common, kind, pageTitle: clean(page.pageTitle).slice(0, 1_000), warnings }
  }
  if (!found.description && !budget.isOver()) Object.assign(found, readArticle(page))
  const { posting, origins, warnings } = merge(page, site, join([found, ...readBeside(page, reading, found)]))
  if (page.outline.cut || budget.isOver()) warnings.push(CUT)
  return { ...common, kind: 'posting', posting: fit(posting), origins, warnings }
}

/** What needs to know first that this is a posting, and which text is its own. */
function readBeside(page: Page, reading: PageReading, found: Evidence): Evidence[] {
  const { budget, now, url } = page
  const body = bodyOf(resolve(found.description ?? [], () => false))?.best
  const html = found.descriptionHtml?.[(found.description ?? []).findIndex((one) => one === body)]?.value ?? ''
  const place = [found.location?.[0]?.value ?? '', url.hostname].join(' ')
  const readers = [
    () => readSigns(page, reading),
    () => readPeople(page, reading),
    () => readTags(page, reading),
    () => readSections(richFromHtml(html, url.href)),
    () => readText(body?.value ?? '', place, now, budget),
  ]
  return readers.map((read) => (budget.isOver() ? {} : read()))
}

const CUT: Warning = {
  code: 'incomplete-page',
  field: null,
  message: 'The page is too large to be read to its end.',
  other: null,
}

/** Every reader in turn; when the time is over the rest of them find nothing. */
function readFacts(page: Page): { kind: Kind; found: Evidence; reading: PageReading } {
  const { site, budget, document } = page
  const inTime = <Found>(read: () => Found, otherwise: Found): Found => (budget.isOver() ? otherwise : read())
  const jsonLd = readJsonLd(page, jsonLdScripts(document))
  const microdata = inTime(() => (jsonLd.count === 1 ? NOTHING : readMicrodata(page)), NOTHING)
  const data = join([jsonLd.evidence, microdata.evidence])
  const titles = (data.title ?? []).map((one) => one.value)
  const reading = readPage(page, titles)
  const heading = reading.headline?.text ?? null
  const state = inTime(() => (data.description ? NOTHING : readAppState(page, heading ? [heading] : [])), NOTHING)
  const own = inTime(() => site?.read?.(page) ?? {}, {})
  const names = inTime(() => readNames(page, heading), {})
  const found = join([own, data, state.evidence, reading.evidence, names])
  const jobsInData = jsonLd.count || microdata.count || (state.evidence.title ? 1 : 0)
  const signals = { jobsInData, reading, evidence: found, inPane: page.pane !== null }
  return { kind: site?.kind?.(page) ?? classify(page, signals), found, reading }
}

/** The address and the `<title>` name one vacancy, but the page itself has not been drawn yet. */
function isShell(page: Page, found: Evidence): boolean {
  const { site, outline } = page
  const isOneJob = site?.jobId(ownAddress(page)) || isJobAddress(ownAddress(page))
  if (!isOneJob || outline.lines.filter((line) => line.zone !== 'hidden').length > 12) return false
  const shown = `${page.title} ${outline.lines.map((line) => line.text).join(' ')}`
  if (/not found|404|closed|removed|expired|no longer|sign in|log in|verify/i.test(shown)) return false
  return (
    found.title !== undefined &&
    (found.company ?? []).some((one) => one.confidence >= 0.4) &&
    !/\/(?:apply|thanks)\/?$/.test(page.url.pathname)
  )
}
