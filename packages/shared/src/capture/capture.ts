import { CAPTURE_VERSION } from '../domain/capture-values.ts'
import type { Capture } from '../domain/capture.ts'
import { classify, isJobAddress } from './classify.ts'
import { join } from './evidence.ts'
import { merge } from './merge.ts'
import type { Evidence } from './evidence.ts'
import type { Page } from './page.ts'
import { openPage, ownAddress } from './page.ts'
import { readArticle } from './read-article.ts'
import { jsonLdScripts, readJsonLd } from './read-json-ld.ts'
import { readAppState } from './read-app-state.ts'
import { readMicrodata } from './read-microdata.ts'
import { readNames } from './read-names.ts'
import { readPage } from './read-page.ts'
import { readSigns } from './read-signs.ts'
import { readText } from './read-text.ts'
import { bodyOf } from './merge-fields.ts'
import { resolve } from './resolve.ts'
import type { Site } from './site.ts'
import { sites as allSites } from './sites.gen.ts'

export interface CaptureInput {
  document: Document
  url: string
  now: number
  /** Which sites to know; all by default. Tests leave one out to see how the general readers do. */
  sites?: readonly Site[]
}

const NOTHING: { evidence: Evidence; count: number } = { evidence: {}, count: 0 }

/** Reads one page. Pure: it neither changes the page nor asks the network. */
export function capture({ document, url, now, sites = allSites }: CaptureInput): Capture {
  const page = openPage(document, url, now, sites)
  const { site } = page
  const jsonLd = readJsonLd(page, jsonLdScripts(document))
  const microdata = jsonLd.count === 1 ? NOTHING : readMicrodata(page)
  const data = join([jsonLd.evidence, microdata.evidence])
  const reading = readPage(
    page,
    (data.title ?? []).map((one) => one.value),
  )
  const heading = reading.headline?.text ?? null
  const state = data.description ? NOTHING : readAppState(page, heading ? [heading] : [])
  const found = join([site?.read?.(page) ?? {}, data, state.evidence, reading.evidence, readNames(page, heading)])
  const jobsInData = jsonLd.count || microdata.count || (state.evidence.title ? 1 : 0)
  const kind =
    site?.kind?.(page) ?? classify(page, { jobsInData, reading, evidence: found, inPane: page.pane !== null })
  const common = { captureVersion: CAPTURE_VERSION, url: url.slice(0, 8_000), capturedAt: new Date(now).toISOString() }
  if (kind !== 'posting' && !isShell(page, found))
    return { ...common, kind, pageTitle: page.pageTitle.slice(0, 1_000), warnings: [] }
  if (!found.description) Object.assign(found, readArticle(page))
  const text = bodyOf(resolve(found.description ?? [], () => false))?.best.value ?? ''
  const place = [found.location?.[0]?.value ?? '', page.url.hostname].join(' ')
  const { posting, origins, warnings } = merge(
    page,
    site,
    join([found, readSigns(page, reading), readText(text, place, now)]),
  )
  return { ...common, kind: 'posting', posting, origins, warnings }
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
