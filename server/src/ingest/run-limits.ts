const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** What a run may take, whatever the source. */
export interface RunLimits {
  /** Of time, before others have their turn. */
  sliceMs: number
  /** With less than that left, nothing more is asked for. */
  leastMs: number
  bytes: number
  redirects: number
  /** How often a request that failed is made again. */
  retries: number
  firstWaitMs: number
  /** So many failures in a row, and the source rests. */
  failures: number
  restMs: number
  longestRestMs: number
  /** Longer than that a source is not waited for, whatever it says. */
  longestWaitMs: number
  /** Without a sign of whoever holds a source, it may be taken from them. */
  holdMs: number
  /** A run that did not come to its end by then is not resumed any more. */
  runMs: number
  requests: number
  jobs: number
  /** So many are stored at a time, so that requests of people come between. */
  batch: number
  /** Pages of an ask that is not a deep one. */
  pages: number
  /** The same where a source is asked once for each country. */
  pagesOfCountry: number
}

export const RUN_LIMITS: RunLimits = {
  sliceMs: 30 * SECOND,
  leastMs: 2 * SECOND,
  bytes: 10 * 1024 * 1024,
  redirects: 3,
  retries: 3,
  firstWaitMs: SECOND,
  failures: 5,
  restMs: 15 * MINUTE,
  longestRestMs: 24 * HOUR,
  longestWaitMs: 24 * HOUR,
  holdMs: 2 * MINUTE,
  runMs: 24 * HOUR,
  requests: 3_000,
  jobs: 50_000,
  batch: 500,
  pages: 5,
  pagesOfCountry: 1,
}

/** Each wait twice as long as the one before, and no two alike. `tries`: how many there were. */
export const waitAfter = ({ firstWaitMs }: RunLimits, tries: number, chance: () => number): number =>
  Math.round(firstWaitMs * 2 ** (tries - 1) * (0.5 + chance() / 2))

export const restAfter = ({ failures: most, restMs, longestRestMs }: RunLimits, failures: number): number =>
  Math.min(longestRestMs, restMs * 2 ** (failures - most))
