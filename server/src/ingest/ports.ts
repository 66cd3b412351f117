import type { Sighting } from '../catalogue/sighting.ts'
import type { Taken } from '../catalogue/take-in.ts'
import type { LogLine } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import type { Clock } from './clock.ts'
import type { Reach } from './read-answer.ts'
import type { RunLimits } from './run-limits.ts'
import type { Keys, Source } from './source.ts'

/** What is done with what a run finds. */
export interface Shelf {
  takeIn: (run: number, sightings: readonly Sighting[]) => Promise<Taken>
  /** Openings of which a list says what it said before are seen by that; gives what it said of those. */
  seenAgain: (run: number, said: readonly string[]) => Promise<ReadonlySet<string>>
  /** After everything was seen that there is; gives how many postings are closed by it. */
  closeAbsent: (of: { source: string; board: string | null; run: number }) => Promise<number>
}

/** What a run is given. */
export interface RunParts {
  catalogue: Db
  clock: Clock
  limits: RunLimits
  reach: Reach
  shelf: Shelf
  /** Null where a key is missing that the source needs. */
  keysOf: (source: Source) => Keys | null
  log: (line: LogLine) => void
}
