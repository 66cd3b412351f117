import type { Origins, Warning } from '../domain/capture.ts'
import { emptyPosting } from '../domain/posting-values.ts'
import type { Posting } from '../domain/posting.ts'
import type { Candidate, Evidence } from './evidence.ts'
import { clip } from './evidence.ts'
import type { Page } from './page.ts'
import { ownAddress } from './page.ts'
import type { Site } from './site.ts'
import { identity } from './site.ts'
import { hashText } from './text.ts'

interface Merged {
  posting: Posting
  origins: Origins
  warnings: Warning[]
}

export function merge(page: Page, site: Site | null, evidence: Evidence): Merged {
  const origins: Record<string, unknown> = {}
  const facts: Record<string, unknown> = {}
  for (const [field, candidates] of Object.entries(evidence)) {
    const best = strongest(candidates)
    if (!best) continue
    facts[field] = best.value
    origins[field] = { origin: best.origin, reader: best.reader, confidence: best.confidence, snippet: best.snippet }
  }
  const address = ownAddress(page)
  const { canonical, externalId } = identity(site, address)
  const posting: Posting = {
    ...emptyPosting(page.url.href),
    ...facts,
    canonicalUrl: canonical,
    site: site?.id ?? address.hostname.replace(/^www\./, ''),
    ats: site?.ats ?? null,
  }
  if (externalId) posting.externalId = externalId
  posting.title = clip(posting.title, 1_000)
  posting.contentHash = posting.description ? hashText(posting.description) : null
  return { posting, origins, warnings: [] }
}

const strongest = (candidates: readonly Candidate<unknown>[]): Candidate<unknown> | undefined =>
  candidates.reduce<Candidate<unknown> | undefined>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    undefined,
  )
