import { parseUrl } from '../domain/url.ts'
import { isJobAddress } from './classify.ts'
import type { Site } from './site.ts'
import { hostMatches } from '../domain/url.ts'

/** A frame of an applicant system on somebody else's page. The click that lets us read the page does not reach into it. */
export interface Frame {
  host: string
  /** What the browser is asked for, so that the frame can be read. */
  pattern: string
  url: string
  /** The address of the page around it names one job, so that it may stand for the job in the frame. */
  pageNamesJob: boolean
}

/** The frames of known applicant systems, in the order of the page. */
export function readFrames(frames: Iterable<HTMLIFrameElement>, pageUrl: string, sites: readonly Site[]): Frame[] {
  const page = parseUrl(pageUrl)
  const hosts = sites.filter(({ ats }) => ats !== undefined).flatMap((site) => site.hosts)
  // A pattern with any country ending is nothing that a browser could be asked for.
  const known = hosts.filter((host) => !host.endsWith('.*'))
  return [...frames].flatMap((frame) => {
    const url = parseUrl(frame.getAttribute('src') ?? '', pageUrl)
    const host = url && known.find((one) => hostMatches(url.hostname, one))
    const pageNamesJob = page !== null && isJobAddress(page)
    return host ? [{ host, pattern: `https://*.${host}/*`, url: url.href, pageNamesJob }] : []
  })
}
