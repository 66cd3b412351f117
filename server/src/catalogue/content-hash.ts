import type { Posting } from '@rolecall/shared/domain/posting.ts'

/** What a source says of the vacancy itself; counters and links that name the visitor are another at each visit. */
const said = (posting: Posting): unknown[] => [
  posting.canonicalUrl,
  posting.applyUrl?.split('?', 1)[0],
  posting.title,
  posting.company,
  posting.department,
  posting.seniority,
  posting.employmentType,
  posting.location,
  posting.locations,
  posting.workModel,
  posting.remoteCountries,
  posting.salary?.text,
  posting.description,
  posting.requirements,
  posting.skills,
  posting.benefits,
  posting.visa.stance,
  posting.validThrough,
  posting.deadline,
  posting.closed,
]

/** Fifty-three bits of a text, fast; two texts of one source's same advert never meet by chance. */
export function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

export const contentHash = (posting: Posting): string => hashOf(JSON.stringify(said(posting)))
