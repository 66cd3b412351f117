import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Sighting } from '../catalogue/sighting.ts'

const DAY = 24 * 60 * 60 * 1000

/** Nothing was posted tomorrow. Whoever says so says nothing of when it was. */
function soundDate(postedAt: string | null, now: number): string | null {
  return postedAt !== null && Date.parse(postedAt) > now + DAY ? null : postedAt
}

const isWeb = (url: string): boolean => /^https?:\/\/[^/]/.test(url)

/** What can be stored of a page: each opening once, with a title and an address. */
export function soundSightings(of: Omit<Sighting, 'posting'>, postings: readonly Posting[], now: number) {
  const sound = new Map<string, Sighting>()
  let unsound = 0
  for (const posting of postings) {
    if (posting.title.trim() === '' || !isWeb(posting.url)) unsound++
    else {
      const kept = { ...posting, postedAt: soundDate(posting.postedAt, now) }
      sound.set(posting.externalId ?? posting.url, { ...of, posting: kept })
    }
  }
  return { sound: [...sound.values()], unsound }
}
