import type { Snapshot } from './application.ts'
import { CAPTURE_VERSION } from './capture-values.ts'
import type { FieldOrigin } from './capture.ts'
import { emptyPosting } from './posting-values.ts'
import type { Posting, PostingField } from './posting.ts'
import { canonicalUrl } from './url.ts'

const TYPED: FieldOrigin = { origin: 'person', reader: 'person', confidence: 1, snippet: null }

type Typed = { [Name in PostingField]?: Posting[Name] | undefined } & { url: string }

/** A posting that no page was read for: what the person typed is all that is known of it. */
export function typedSnapshot({ url, ...typed }: Typed, now: number): Snapshot {
  const given = Object.entries(typed).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const posting = { ...emptyPosting(url), canonicalUrl: canonicalUrl(url), ...Object.fromEntries(given) }
  const origins = Object.fromEntries(given.map(([name]) => [name, TYPED]))
  return { captureVersion: CAPTURE_VERSION, capturedAt: new Date(now).toISOString(), posting, origins, warnings: [] }
}
