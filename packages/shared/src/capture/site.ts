import { canonicalUrl, hostMatches } from '../domain/url.ts'
import type { Evidence } from './evidence.ts'
import type { Page } from './page.ts'

/** Where the cards of a site's lists keep what they say; only what the general reader gets wrong. */
export interface CardHints {
  card: string
  title?: string
  company?: string
  place?: string
  pay?: string
}

/** What one job site needs beyond the generic readers: how it names its jobs, and what they get wrong there. */
export interface Site {
  id: string
  name: string
  /** Host names without `www.`; a subdomain belongs to its host, and `name.*` stands for every country ending. */
  hosts: readonly string[]
  /** The applicant system behind the page, where the site is one. */
  ats?: string
  /** A selector by which a saved or framed page of this site is known when its address does not tell. */
  marks?: string
  /** The site's own id of the job, from the address. */
  jobId(url: URL): string | null
  /** The one address of the job, however the visitor came to it. Absent: the address without its tracking. */
  canonical?(url: URL): string | null
  /** The part of the page that shows the open posting, where a list stands beside it. */
  pane?(document: Document): Element | null
  /** How the site's lists show a vacancy. */
  cards?: CardHints
  /** What kind of page this is, where only the site itself can tell; null leaves it to the general signs. */
  kind?(page: Page): 'posting' | 'list' | 'none' | null
  /** Facts the generic readers get wrong here. */
  read?(page: Page): Evidence
}

export const defineSite = (site: Site): Site => site

export const siteAt = (host: string, sites: readonly Site[]): Site | null =>
  sites.find(({ hosts }) => hosts.some((pattern) => hostMatches(host, pattern))) ?? null

/** For those who have not read the page; its marks are then asked for one and all. */
export const siteOf = (document: Document, address: URL, sites: readonly Site[]): Site | null =>
  siteAt(address.hostname, sites) ?? siteByMarks(document, null, sites)

/** Only when the page was saved or framed without its address; most pages carry no mark at all. */
export function siteByMarks(
  document: Document,
  names: ReadonlySet<string> | null,
  sites: readonly Site[],
): Site | null {
  const all = names && [...names]
  const marks = sites
    .flatMap(({ marks: own }) => own?.split(', ') ?? [])
    .filter((mark) => all === null || mayStand(mark, all))
  const found = marks.length > 0 ? document.querySelector(marks.join(', ')) : null
  return found ? (sites.find((site) => site.marks !== undefined && found.matches(site.marks)) ?? null) : null
}

/** To ask a large page for a class costs far more than to look whether any element has a name like it. */
function mayStand(mark: string, names: readonly string[]): boolean {
  const name = /^(?:[.#]|\[class\*=")([\w-]+)/.exec(mark)?.[1]
  return name === undefined || names.some((one) => one.includes(name))
}

export function identity(site: Site | null, address: URL): { canonical: string; externalId: string | null } {
  return {
    canonical: canonicalUrl(site?.canonical?.(address) ?? address.href),
    externalId: site?.jobId(address) ?? null,
  }
}
