import { capture } from '@rolecall/shared/capture/capture.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import { documentOf } from '../page-document.ts'
import type { Visit } from './visit-page.ts'

/** Whether a page says that nobody can apply any more. What says nothing of it, such as a form to sign in, does not. */
export function isClosed(visit: Visit, asked: URL, now: number): boolean {
  if (visit.how !== 'read') return visit.how === 'gone'
  const read = capture({ document: documentOf(visit.body), url: visit.url.href, now })
  if (read.kind === 'posting') return read.posting.closed
  // Many sites lead whoever looks for what is gone to the list of what is left.
  return read.kind === 'list' && canonicalUrl(visit.url.href) !== canonicalUrl(asked.href)
}
