import { leadsInside } from '../ai/address.ts'
import type { FetchOutside } from '../ports/fetch-outside.ts'
import { SourceFault } from './fault.ts'
import type { SourceRequest } from './source.ts'

export interface Reach {
  fetchOutside: FetchOutside
  /** Where all sources are reached instead, in tests. */
  sourcesUrl: string | undefined
}

interface Bounds {
  bytes: number
  redirects: number
  longestWaitMs: number
}

const AGENT = 'Rolecall (a job search that its users run themselves)'

/** The same everywhere, so that a source can tell who is asking. */
function initOf({ method = 'GET', headers, body }: SourceRequest, signal: AbortSignal): RequestInit {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return {
    method,
    headers: { 'user-agent': AGENT, accept: 'application/json, application/xml;q=0.9, */*;q=0.1', ...type, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'manual',
    signal,
  }
}

function open({ fetchOutside, sourcesUrl }: Reach, url: URL, init: RequestInit): Promise<Response> {
  if (leadsInside(url)) throw new SourceFault('inside')
  return sourcesUrl
    ? fetch(`${sourcesUrl}/${url.host}${url.pathname}${url.search}`, init)
    : fetchOutside(url.href, init)
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** Each address is looked at anew. What was meant for the first host, such as a key, stays with it. */
export async function follow(
  reach: Reach,
  request: SourceRequest,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<{ answer: Response; url: URL }> {
  let url = new URL(request.url)
  let sent = request
  for (let hops = 0; hops <= bounds.redirects; hops++) {
    const answer = await open(reach, url, initOf(sent, signal))
    if (!isRedirect(answer.status)) return { answer, url }
    await answer.body?.cancel()
    const next = URL.parse(answer.headers.get('location') ?? '', url)
    if (!next || (sent.method ?? 'GET') !== 'GET') break
    sent = next.host === url.host ? { ...sent, url: next.href } : { url: next.href }
    url = next
  }
  throw new SourceFault('moved')
}

/** A header `Retry-After` holds seconds or a date. */
export function waitIn(header: string | null, now: number): number | null {
  if (!header) return null
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}

function checkStatus({ status, headers, ok }: Response, { longestWaitMs }: Bounds, now: number): void {
  if (ok) return
  const asked = waitIn(headers.get('retry-after'), now)
  const waitMs = asked === null ? null : Math.min(asked, longestWaitMs)
  const detail = `status ${status}`
  if (status === 429) throw new SourceFault('busy', { waitMs })
  if (status >= 500) throw new SourceFault('broken', { detail, waitMs })
  if (status === 401 || status === 403 || status === 402) throw new SourceFault('refused', { detail })
  if (status === 404 || status === 410) throw new SourceFault('gone')
  throw new SourceFault('odd', { detail })
}

/** Never more than the bound, also of what a small answer unpacks to. */
export async function readBody(answer: Response, { bytes }: Pick<Bounds, 'bytes'>): Promise<string> {
  if (Number(answer.headers.get('content-length') ?? 0) > bytes) {
    await answer.body?.cancel()
    throw new SourceFault('large')
  }
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  const reader = (answer.body as ReadableStream<Uint8Array> | null)?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > bytes) {
      await reader?.cancel()
      throw new SourceFault('large')
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

const isPage = (body: string): boolean => /^\s*(?:<!doctype\s+html|<html[\s>])/i.test(body)

/** What a source answers, as text; everything that can go wrong on the way is a fault. */
export async function readAnswer(
  { now, bounds, ...reach }: Reach & { now: () => number; bounds: Bounds },
  request: SourceRequest,
  signal: AbortSignal,
): Promise<string> {
  let answer: Response | undefined
  try {
    ;({ answer } = await follow(reach, request, bounds, signal))
    checkStatus(answer, bounds, now())
    const body = await readBody(answer, bounds)
    if (body.trim() === '') throw new SourceFault('empty')
    if (isPage(body)) throw new SourceFault('page')
    return body
  } catch (error) {
    // A body that is being read has been let go of already, and says so.
    await answer?.body?.cancel().catch(() => {})
    if (error instanceof SourceFault) throw error
    // Whatever the platform calls it, its words may hold the address, and that a key.
    throw new SourceFault(signal.aborted ? 'slow' : answer ? 'cut' : 'unreachable')
  }
}
