import type { Capture, Warning } from '../domain/capture.ts'
import { parseUrl } from '../domain/url.ts'
import type { Site } from './site.ts'
import { siteOf } from './site.ts'
import { sites as allSites } from './sites.gen.ts'
import { bare, squash } from './text.ts'

/** Why a page that was read is not all there yet. Each is one sentence for the person. */
const SENTENCES = {
  between: 'The page is still changing from one job to the next, so nothing was read.',
  text: 'The text of this job was still loading. Read the page again when it is there.',
  drawing: 'This page is still loading. Read it again when the job is there.',
  wall: 'This site is checking that you are a person. Pass the check, then read the page again.',
} as const
export type Gap = keyof typeof SENTENCES

const BUSY =
  '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="shimmer" i], [class*="ghost-" i]'
const BODY = '#job-details, #jobDescriptionText, [data-automation="jobAdDetails"], [data-at="job-ad-content"]'
const WALL =
  /^(?:just a moment|attention required|security (?:check|verification)|additional verification required|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|pardon our interruption|human verification|einen moment|un instant|un momento)\b/i

/** What is missing from a reading because the page has not come that far; null for a page that is all there. */
export function gapOf(
  document: Document,
  url: string,
  capture: Capture,
  sites: readonly Site[] = allSites,
): Gap | null {
  const address = parseUrl(url)
  if (!address) return null
  const site = siteOf(document, address, sites)
  const pane = site?.pane?.(document) ?? null
  const id = site?.jobId(address) ?? null
  if (site && pane && id && isAnother({ document, pane, id, site, address })) return 'between'
  if (capture.kind === 'posting') return lacksText(document, capture.posting.description, pane) ? 'text' : null
  if (isWall(document)) return 'wall'
  if (site?.pane && id && (capture.kind === 'list' || isSearch(address, id))) return 'drawing'
  if (capture.kind === 'list') return null
  return isBusy(document, document.body) || isEmptyShell(document) ? 'drawing' : null
}

interface Place {
  document: Document
  pane: Element
  id: string
  site: Site
  address: URL
}

/** The address of a search that names the one job opened in it. */
const isSearch = ({ pathname, search }: URL, id: string): boolean => search.includes(id) && !pathname.includes('/view')

/** A frame around the job is there, but what it frames is not. */
function lacksText(document: Document, description: string | null, pane: Element | null): boolean {
  const scope = pane ?? document
  const body = scope.querySelector(BODY)
  if (body && squash(body.textContent ?? '').length < 40) return !body.querySelector('img')
  return description === null && (pane !== null || isBusy(document, document.body))
}

const isBusy = (document: Document, scope: Element | null): boolean =>
  document.readyState === 'loading' || (scope?.querySelector(BUSY) ?? null) !== null

const isEmptyShell = (document: Document): boolean =>
  document.querySelector('script') !== null && squash(document.body?.textContent ?? '').length < 40

function isWall(document: Document): boolean {
  const words = [document.querySelector('title'), document.querySelector('h1')]
  return words.some((one) => WALL.test(squash(one?.textContent ?? '')))
}

/** The address already names the job that was clicked, and the pane still shows the one before. */
function isAnother({ document, pane, id, site, address }: Place): boolean {
  const clicked = [...document.querySelectorAll('a[href]')]
    .filter((link) => !pane.contains(link))
    .filter((link) => idOf(link, site, address) === id)
    .map((link) => squash(link.textContent ?? '').slice(0, 300))
    .filter((text) => text.length > 4)
  const heads = [...pane.querySelectorAll('h1, h2, [class*="job-title"]')]
    .map((one) => squash(one.textContent ?? ''))
    .filter((head) => head !== '')
  // Cards repeat their words for screen readers with no space between, so whole words cannot be asked for.
  const isSame = (text: string): boolean => heads.some((head) => includes(text, head) || includes(head, text))
  return clicked.length > 0 && heads.length > 0 && !clicked.some(isSame)
}

const includes = (whole: string, part: string): boolean => bare(part) !== '' && bare(whole).includes(bare(part))

function idOf(link: Element, site: Site, address: URL): string | null {
  const url = parseUrl(link.getAttribute('href') ?? '', address.href)
  return url && site.jobId(url)
}

const FIELDS: Record<Gap, string> = { between: 'title', text: 'description', drawing: 'title', wall: 'title' }

/** The reading as it stands, with a word on what it lacks. Two jobs mixed up are no reading at all. */
export function withGap(capture: Capture, gap: Gap): Capture {
  const warning: Warning = { code: 'incomplete-page', field: FIELDS[gap], message: SENTENCES[gap], other: null }
  const { captureVersion, url, capturedAt } = capture
  if (capture.kind === 'posting' && gap === 'between')
    return { kind: 'none', captureVersion, url, capturedAt, pageTitle: '', warnings: [warning] }
  const warnings = [warning, ...capture.warnings]
  if (capture.kind !== 'posting' || gap !== 'text') return { ...capture, warnings }
  // Where the text belongs there is none, so what was taken for it is something else of the page.
  const { description: _, ...origins } = capture.origins
  return { ...capture, posting: { ...capture.posting, description: null, descriptionHtml: null }, origins, warnings }
}
