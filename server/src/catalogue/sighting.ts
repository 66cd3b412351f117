import type { ClosedWhy } from '@rolecall/shared/domain/catalogue/job-values.ts'
import { fingerprintOf, yearlyPay } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Fingerprint } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { contentHash } from './content-hash.ts'

/** What a run saw of one vacancy at one source. */
export interface Sighting {
  source: string
  /** The company's board at the source, where it holds such. */
  board: string | null
  posting: Posting
  /** What its list said, hashed, where it was asked for by itself. */
  said?: string | null
}

/** A sighting with what tells it from others. */
export interface Seen extends Sighting {
  /** The source's own id of it, else its address. */
  key: string
  hash: string
  /** Until when it is open, where it says so. */
  endsAt: number | null
  /** Why it is over, where it is. */
  closedWhy: ClosedWhy | null
}

/** Boards count their openings each from one. */
const keyOf = ({ board, posting: { externalId, canonicalUrl } }: Sighting): string =>
  externalId === null ? canonicalUrl : board === null ? externalId : `${board}/${externalId}`

/** Null where it is no advert of anything. */
export function seenIn(sighting: Sighting, now: number): Seen | null {
  const { posting } = sighting
  if (posting.title.trim() === '' || posting.canonicalUrl === '') return null
  const endsAt = endOf(posting.deadline ?? posting.validThrough)
  const closedWhy = posting.closed ? 'page' : endsAt !== null && endsAt <= now ? 'date' : null
  return { ...sighting, key: keyOf(sighting), hash: contentHash(posting), endsAt, closedWhy }
}

const DAY = 24 * 60 * 60_000

/** Whoever can apply until a day can apply on that day, wherever on earth. */
export function endOf(when: string | null): number | null {
  const time = when === null ? Number.NaN : Date.parse(when)
  if (Number.isNaN(time)) return null
  return when?.length === 'YYYY-MM-DD'.length ? time + 1.5 * DAY : time
}

/** What the advert is called by wherever it is compared: the same in whatever order adverts come in. */
export const idOf = (source: string, key: string): string => `${source} ${key}`

export function fingerprintOfSeen({ source, key, posting }: Pick<Seen, 'source' | 'key' | 'posting'>): Fingerprint {
  return fingerprintOf({
    id: idOf(source, key),
    source,
    url: posting.canonicalUrl,
    applyUrl: posting.applyUrl,
    title: posting.title,
    company: posting.company,
    locations: posting.locations.length > 0 ? posting.locations : posting.location === null ? [] : [posting.location],
    postedAt: posting.postedAt,
    pay: yearlyPay(posting.salary),
    description: posting.description ?? '',
  })
}

const OWN = 1_000_000
const MOST_LETTERS = 400_000

/** How well a posting leads its job: the employer's own before all others, then the fullest. */
export function weightOf({ board, posting }: Sighting, { address, requisition }: Fingerprint): number {
  const isOwn = posting.postedByAgency !== true && (board !== null || requisition?.address === address)
  return (isOwn ? OWN : 0) + Math.min(MOST_LETTERS, posting.description?.length ?? 0)
}
