import { parseUrl } from '../domain/url.ts'
import type { Budget } from './budget.ts'
import { budgetOf } from './budget.ts'
import type { Line, Outline } from './outline.ts'
import { readOutline } from './outline.ts'
import { findPane } from './pane.ts'
import type { Site } from './site.ts'
import { siteAt, siteByMarks } from './site.ts'
import { holds, squash } from './text.ts'

/** What every reader is given: the page, read once. */
export interface Page {
  document: Document
  url: URL
  now: number
  budget: Budget
  site: Site | null
  /** The part that shows the open posting beside a list; null where the whole page is looked at. */
  pane: Element | null
  outline: Outline
  /** What stands around a pane that was found by its looks; nothing elsewhere. */
  beside: readonly Line[]
  /** `<title>` of the posting; empty in a pane, where it names the search. */
  title: string
  pageTitle: string
  /** Contents of `<meta>` by lower-case name or property; the first wins. */
  meta: ReadonlyMap<string, string>
  canonical: string | null
}

export function openPage(
  document: Document,
  url: string,
  now: number,
  sites: readonly Site[],
  budget: Budget = budgetOf(),
): Page {
  const address = parseUrl(url.slice(0, 6_000)) ?? new URL(UNKNOWN)
  const canonical =
    parseUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '', address.href)?.href ?? null
  const meta = readMetaTags(document)
  const byHost = siteAt(whereabouts(address, canonical, meta).hostname, sites)
  const named = filled(byHost?.pane?.(document) ?? null)
  const root = named ?? document.documentElement
  const whole = root ? readOutline(root, budget) : { lines: [], blocks: [], names: new Set<string>(), cut: false }
  const site = byHost ?? siteByMarks(document, whole.names, sites)
  const known = named ?? (byHost ? null : filled(site?.pane?.(document) ?? null))
  const pane = known ?? findPane(whole)
  const outline = pane && pane !== named ? readOutline(pane, budget) : whole
  const title = squash((document.querySelector('title')?.textContent ?? '').slice(0, 4_000)).replace(UNREAD, '')
  return {
    document,
    url: address,
    now,
    budget,
    site,
    pane,
    outline,
    beside: outline === whole ? [] : around(whole, pane),
    title: pane && !namesPart(title, outline) ? '' : title,
    pageTitle: title,
    meta,
    canonical,
  }
}

/** "(3) Inbox": how many messages wait for the visitor. */
const UNREAD = /^\(\d{1,3}\+?\) /

function around({ lines, blocks }: Outline, pane: Element | null): readonly Line[] {
  const own = blocks.find((block) => block.element === pane)
  return own ? [...lines.slice(0, own.start), ...lines.slice(own.end)] : []
}

const namesPart = (title: string, { lines }: Outline): boolean =>
  lines.some((line) => line.heading > 0 && line.text.length > 4 && holds(title, line.text))

/** Nothing was opened in it yet: then the page is the list around it. */
const filled = (pane: Element | null): Element | null => (squash(pane?.textContent ?? '').length > 2 ? pane : null)

const UNKNOWN = 'https://unknown.invalid/'

const whereabouts = (address: URL, canonical: string | null, meta: ReadonlyMap<string, string>): URL =>
  address.href === UNKNOWN ? (parseUrl(canonical ?? '') ?? parseUrl(meta.get('og:url') ?? '') ?? address) : address

function readMetaTags(document: Document): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = squash((element.getAttribute('content') ?? '').slice(0, 20_000))
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

/** The address to judge by: some pages are saved without one and only their own links tell where they were. */
export const ownAddress = (page: Page): URL => whereabouts(page.url, page.canonical, page.meta)
