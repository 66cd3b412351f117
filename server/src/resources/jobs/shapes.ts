import { FACTORS } from '@rolecall/shared/domain/match/weights.ts'
import { GATES } from '@rolecall/shared/domain/match/gate.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { z } from 'zod'
import { OPINIONS } from './opinions.ts'

const state = z.enum(['met', 'partly', 'missing'])
const Evidence = z.object({ text: z.string() })
const Gate = z.object({
  id: z.enum(GATES),
  status: z.enum(['pass', 'fail', 'unknown']),
  why: z.string(),
  quote: z.string().nullable(),
  evidence: z.array(Evidence).readonly(),
})
const FactorResult = z.object({
  id: z.enum(FACTORS),
  value: z.number().nullable().meta({ description: '0 to 1; null where nothing is known' }),
  why: z.string(),
  weight: z.number(),
  points: z.number().meta({ description: 'What it adds to the number' }),
})
const Requirement = z.object({
  quote: z.string(),
  need: z.enum(['must', 'nice']),
  kind: z.string(),
  state,
  asks: z.string().meta({ description: 'What is asked for, in a few words' }),
  why: z.string(),
  evidence: z.array(Evidence).readonly(),
  skills: z.array(z.object({ id: z.string(), name: z.string(), state })).readonly(),
})
const Match = z.object({
  hash: z.string(),
  score: z.number().int().min(0).max(100),
  fit: z.number().nullable(),
  gates: z.array(Gate).readonly(),
  factors: z.array(FactorResult).readonly(),
  ledger: z.array(Requirement).readonly(),
  summary: z.array(z.string()).readonly(),
})

/** No résumé to recommend by, no jobs at all, none that fits. */
export const LACKS = ['resume', 'jobs', 'fit'] as const

export const Recommendations = z
  .object({
    items: z.array(z.object({ id: z.uuid(), posting: Posting, match: Match })),
    notes: z.array(z.string()).meta({ description: 'What to know about how they were found, or why there are none' }),
    lack: z.enum(LACKS).nullable().meta({ description: 'Why there are none' }),
    model: z.string().nullable().meta({ description: 'The model whose vectors took part; null: words alone' }),
    tried: z.object({ experiment: z.string(), variant: z.string(), about: z.string() }).nullable().meta({
      description: 'What is tried out on their order. Whoever sets weights of their own takes part in nothing',
    }),
  })
  .meta({ ref: 'Recommendations', id: 'Recommendations' })
export type Answer = z.infer<typeof Recommendations>

export const OpinionBody = z.strictObject({ opinion: z.enum(OPINIONS) }).meta({ examples: [{ opinion: 'more' }] })
export const OpinionAnswer = z
  .object({ job: z.uuid(), opinion: z.enum(OPINIONS).nullable() })
  .meta({ ref: 'JobOpinion', id: 'JobOpinion' })
export const OpenedAnswer = z
  .object({ job: z.uuid(), opened: z.literal(true) })
  .meta({ ref: 'OpenedJob', id: 'OpenedJob' })
