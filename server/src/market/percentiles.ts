/** The value below which this share lies, between two values in a straight line (Hyndman and Fan's type 7). */
export function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

export interface Interval {
  low: number
  high: number
  /** The chance that one more value of the same kind lies within. */
  coverage: number
}

/**
 * Where one more value will lie with at least this chance, whatever its distribution: of n values and one more, each of
 * n + 1 places is as likely for the last one. Null where there are too few values to say so.
 */
export function intervalFor(sorted: readonly number[], chance: number): Interval | null {
  const places = sorted.length + 1
  // 21 × 0.1 must not become 2.0999…, nor 20 × 0.1 become 1.9999…
  const from = Math.floor(places * ((1 - chance) / 2) + 1e-9)
  const [low, high] = [sorted[from - 1], sorted[places - from - 1]]
  if (from < 1 || low === undefined || high === undefined) return null
  return { low, high, coverage: (places - 2 * from) / places }
}
