import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import type { Experiment } from './experiment.ts'

/**
 * ONE ROW = ONE EXPERIMENT. Who is in several that run at once takes part in the first of them alone, so a new row goes
 * to the end. A row that has begun is never changed: another share or weight is another experiment with an id of its own.
 */
export const EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'skills-before-place',
    about: 'Skills count for more, and the place of work for less.',
    start: '2027-02-01',
    end: '2027-05-01',
    variants: [
      { id: 'as-it-is', share: 0.25, weights: DEFAULT_WEIGHTS },
      { id: 'skills-first', share: 0.25, weights: { ...DEFAULT_WEIGHTS, skills: 50, place: 10 } },
    ],
    decides: 'saved',
    base: 0.2,
    lift: 0.05,
  },
]
