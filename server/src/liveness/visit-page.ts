import { SourceFault } from '../ingest/fault.ts'
import { follow, readBody, waitIn } from '../ingest/read-answer.ts'
import type { Reach } from '../ingest/read-answer.ts'

/** What came of asking for a page. */
export type Visit =
  | { how: 'read'; url: URL; body: string }
  | { how: 'gone' }
  /** It does not want to be asked, for so long. */
  | { how: 'refused'; waitMs: number }
  /** It did not answer as it should: that says nothing. */
  | { how: 'failed' }

const HOUR = 60 * 60_000
const WEEK = 7 * 24 * HOUR
const BOUNDS = { bytes: 3 * 1024 * 1024, redirects: 5, longestWaitMs: WEEK }
const PATIENCE_MS = 15_000

/** For how long a site that answers so is left alone; null where it did not mean us. */
function askedToWait({ status, headers }: Response, now: number): number | null {
  const asked = waitIn(headers.get('retry-after'), now)
  if (status === 401 || status === 403 || status === 451) return WEEK
  return status === 429 || (status === 503 && asked !== null) ? Math.min(WEEK, Math.max(HOUR, asked ?? 0)) : null
}

/** Asks for a public page as anybody would who is not signed in. */
export async function visitPage(reach: Reach, url: URL, now: number): Promise<Visit> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const request = { url: url.href, headers: { accept: 'text/html, text/plain;q=0.9, */*;q=0.1' } }
  let answer: Response | undefined
  try {
    const came = await follow(reach, request, BOUNDS, signal)
    answer = came.answer
    if (answer.status === 404 || answer.status === 410) return { how: 'gone' }
    const waitMs = askedToWait(answer, now)
    if (waitMs !== null) return { how: 'refused', waitMs }
    return answer.ok ? { how: 'read', url: came.url, body: await readBody(answer, BOUNDS) } : { how: 'failed' }
  } catch (error) {
    if (error instanceof SourceFault || signal.aborted || error instanceof TypeError) return { how: 'failed' }
    throw error
  } finally {
    await answer?.body?.cancel().catch(() => {})
  }
}
