import type { Fingerprint } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { keysOf } from '@rolecall/shared/domain/dedupe/keys.ts'
import type { Known } from './known.ts'
import { fingerprintOfSeen, weightOf } from './sighting.ts'
import type { Seen } from './sighting.ts'

/** An advert that has to be compared with others: a new one, one that says something else now, or one that is back. */
export interface Arrival {
  number: number
  seen: Seen
  print: Fingerprint
  keys: readonly number[]
  weight: number
  /** What was kept of it; null where it is new. */
  before: Known | null
}

export function arrivalOf(seen: Seen, number: number, before: Known | null): Arrival {
  const print = fingerprintOfSeen(seen)
  return { number, seen, print, keys: [...new Set(keysOf(print))], weight: weightOf(seen, print), before }
}
