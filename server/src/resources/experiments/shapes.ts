import { z } from 'zod'
import { EXPERIMENT_STATES, OUTCOMES } from '../../experiments/experiment.ts'
import type { Outcome } from '../../experiments/experiment.ts'
import { VERDICTS } from '../../experiments/results.ts'

const count = z.number().int().min(0)
const outcome = z.enum(OUTCOMES)
const needed = count.meta({ description: 'People that each variant needs before anything is told' })

export const ExperimentShape = z
  .object({
    id: z.string(),
    about: z.string(),
    state: z.enum(EXPERIMENT_STATES),
    start: z.iso.date(),
    end: z.iso.date().meta({ description: 'The first day after the last' }),
    decides: outcome,
    needed,
    variants: z.array(
      z.object({
        id: z.string(),
        share: z.number().min(0).max(1).meta({ description: 'Of all people' }),
        weights: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ ref: 'Experiment', id: 'Experiment' })
export const ExperimentList = z.object({ items: z.array(ExperimentShape) })

const reached = z.object({
  opened: count,
  saved: count,
  applied: count,
  answered: count,
  dismissed: count,
} satisfies Record<Outcome, z.ZodType>)

export const ResultsShape = z
  .object({
    id: z.string(),
    state: z.enum(EXPERIMENT_STATES),
    needed,
    decides: outcome,
    variants: z.array(z.object({ id: z.string(), people: count, reached })),
    comparisons: z
      .array(
        z.object({
          variant: z.string(),
          outcome,
          difference: z.number(),
          low: z.number(),
          high: z.number(),
          p: z.number().min(0).max(1),
          test: z.enum(['z', 'fisher']),
        }),
      )
      .meta({ description: 'Each variant beside the first; nothing before there are enough people' }),
    verdict: z.enum(VERDICTS),
    sentence: z.string(),
  })
  .meta({ ref: 'ExperimentResults', id: 'ExperimentResults' })
