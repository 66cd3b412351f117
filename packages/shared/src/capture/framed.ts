import type { PostingCapture } from '../domain/capture.ts'
import { canonicalUrl, parseUrl } from '../domain/url.ts'
import type { Frame } from './read-frames.ts'

/**
 * A posting read in a frame, known also by the address of the page around it. A page that frames one job after the
 * other under one address is left out: it would make them all the same job.
 */
export function withPageAround(capture: PostingCapture, pageUrl: string, { pageNamesJob }: Frame): PostingCapture {
  const address = parseUrl(pageUrl)
  const { posting } = capture
  const { externalId, aliasUrls } = posting
  const namesId = externalId !== null && externalId.length > 3 && (address?.href.includes(externalId) ?? false)
  if (!address || (!namesId && !pageNamesJob)) return capture
  const all = [...new Set([...aliasUrls, canonicalUrl(pageUrl)])].slice(0, 50)
  return { ...capture, posting: { ...posting, aliasUrls: all } }
}
