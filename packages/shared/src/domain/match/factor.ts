import type { Factor } from './weights.ts'

/** What one factor comes to before it is weighed. */
export interface Judged {
  /** 0 to 1; null where nothing is known. */
  value: number | null
  /** A sentence for the person. */
  why: string
}

export interface FactorResult extends Judged {
  id: Factor
  weight: number
  /** What it adds to the number. */
  points: number
}

export const nothingKnown = (why: string): Judged => ({ value: null, why })
