import { capture } from '@rolecall/shared/capture/capture.ts'
import { canonicalUrl, parseUrl } from '@rolecall/shared/domain/url.ts'
import { z } from 'zod'
import { documentOf } from '../../page-document.ts'
import { defineSource } from '../source.ts'
import type { Keys, SourceRequest } from '../source.ts'

const Scraped = z.object({
  success: z.literal(true),
  data: z.object({
    links: z.array(z.string()).nullish(),
    rawHtml: z.string().nullish(),
    metadata: z.object({ sourceURL: z.string(), url: z.string().nullish(), statusCode: z.number().nullish() }),
  }),
})

const OPENING =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|roles?|karriere|stellen\w*|offres?|empleos?)\/[^/]{4,}/i
/** Each page costs a credit. */
const MOST_OPENINGS = 50

const scrape = (keys: Keys, url: string, format: 'links' | 'rawHtml'): SourceRequest => ({
  url: 'https://api.firecrawl.dev/v2/scrape',
  method: 'POST',
  headers: { authorization: `Bearer ${keys['FIRECRAWL_KEY'] ?? ''}` },
  body: { url, formats: [format], onlyMainContent: false },
})

/** Addresses below a careers page that look like one opening each. */
function openingsAmong(links: readonly string[], page: string): string[] {
  const home = parseUrl(page)
  const found = links.flatMap((link) => {
    const url = parseUrl(link)
    const near = url && home && (url.host === home.host || url.host.endsWith(`.${home.host.replace(/^www\./, '')}`))
    return near && OPENING.test(url.pathname) && url.pathname.length > home.pathname.length ? [canonicalUrl(link)] : []
  })
  return [...new Set(found)].slice(0, MOST_OPENINGS)
}

/** Reads the careers pages that companies keep by themselves, as the extension reads a page. The board is the address of one. */
export default defineSource({
  id: 'firecrawl',
  name: 'Firecrawl',
  kind: 'board',
  needs: ['FIRECRAWL_KEY'],
  terms: { credit: null, linkBack: true, page: 'https://www.firecrawl.dev/terms-of-service' },
  limits: { aMinute: 10, aMonth: 500, pages: 1, credits: 100 },
  creditsBy: 'FIRECRAWL_CREDITS',
  request: (keys, { board }) => scrape(keys, board ?? '', 'links'),
  answer: Scraped,
  read: ({ data }) => ({
    postings: [],
    open: openingsAmong(data.links ?? [], data.metadata.url ?? data.metadata.sourceURL).map((id) => ({ id })),
    next: null,
    credits: 1,
  }),
  detail: {
    credits: 1,
    request: (keys, _, opening) => scrape(keys, opening, 'rawHtml'),
    answer: Scraped,
    read: ({ data: { rawHtml, metadata } }) => {
      const url = metadata.url ?? metadata.sourceURL
      const read = capture({ document: documentOf(rawHtml ?? ''), url, now: Date.now() })
      if (read.kind !== 'posting') return null
      return { ...read.posting, site: 'firecrawl', externalId: read.posting.externalId ?? canonicalUrl(url) }
    },
  },
})
