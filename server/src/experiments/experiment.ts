import type { Weights } from '@rolecall/shared/domain/match/weights.ts'

/** What may become of a recommended job, each told from what the person does with it. */
export const OUTCOMES = ['opened', 'saved', 'applied', 'answered', 'dismissed'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Variant {
  id: string
  /** Of all people, 0 to 1. What the variants leave over takes no part. */
  share: number
  weights: Weights
}

/** Two or more orders of the same recommendations, tried out side by side. */
export interface Experiment {
  id: string
  /** What is tried, in a sentence for the people in it. */
  about: string
  /** The first day, and the first day after the last. */
  start: string
  end: string
  /** The first is what the others are compared with. */
  variants: readonly [Variant, Variant, ...Variant[]]
  /** The one outcome that a verdict rests on, named before anything is counted. */
  decides: Outcome
  /** How many of a hundred come to it without a change, 0 to 1, and by how much more a change would be worth having. */
  base: number
  lift: number
}

export const EXPERIMENT_STATES = ['planned', 'running', 'ended'] as const
export type ExperimentState = (typeof EXPERIMENT_STATES)[number]

export function stateOf({ start, end }: Pick<Experiment, 'start' | 'end'>, now: number): ExperimentState {
  if (now < Date.parse(start)) return 'planned'
  return now < Date.parse(end) ? 'running' : 'ended'
}

export const runningAt = (experiments: readonly Experiment[], now: number): Experiment[] =>
  experiments.filter((one) => stateOf(one, now) === 'running')
