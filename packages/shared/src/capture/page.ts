import { parseUrl } from '../domain/url.ts'
import type { Outline } from './outline.ts'
import { readOutline } from './outline.ts'
import { squash } from './text.ts'

/** What every reader is given: the page, read once. */
export interface Page {
  document: Document
  url: URL
  now: number
  outline: Outline
  /** `<title>`, one line. */
  title: string
  /** Contents of `<meta>` by lower-case name or property; the first wins. */
  meta: ReadonlyMap<string, string>
  canonical: string | null
}

export function openPage(document: Document, url: string, now: number): Page {
  const address = parseUrl(url) ?? new URL('https://unknown.invalid/')
  const root = document.documentElement as Element | null
  return {
    document,
    url: address,
    now,
    outline: root ? readOutline(root) : { lines: [], blocks: [] },
    title: squash(document.querySelector('title')?.textContent ?? ''),
    meta: readMetaTags(document),
    canonical:
      parseUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '', address.href)?.href ??
      null,
  }
}

function readMetaTags(document: Document): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = squash(element.getAttribute('content') ?? '')
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

/** The address to judge by: some pages are saved without one and only their own links tell where they were. */
export function ownAddress(page: Page): URL {
  if (page.url.hostname !== 'unknown.invalid') return page.url
  return parseUrl(page.canonical ?? '') ?? parseUrl(page.meta.get('og:url') ?? '') ?? page.url
}
