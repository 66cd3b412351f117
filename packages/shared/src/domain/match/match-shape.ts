import { z } from 'zod'
import { GATES } from './gate.ts'
import { FACTORS } from './weights.ts'

const Evidence = z.object({ path: z.string(), text: z.string() })
const state = z.enum(['met', 'partly', 'missing'])

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
  at: z.object({ start: z.number(), end: z.number() }).nullable(),
  need: z.enum(['must', 'nice']),
  kind: z.enum(['skill', 'years', 'degree', 'certificate', 'language', 'level', 'other']),
  asks: z.string().meta({ description: 'What is asked for, in a few words' }),
  state,
  share: z.number(),
  weight: z.number(),
  evidence: z.array(Evidence).readonly(),
  why: z.string(),
  skills: z.array(z.object({ id: z.string(), name: z.string(), state })).readonly(),
})

/** A match that came to a number, as it travels. */
export const MatchShape = z.object({
  version: z.number().int(),
  hash: z.string(),
  score: z.number().int().min(0).max(100),
  fit: z.number().nullable(),
  short: z.enum(['posting', 'resume']).nullable(),
  gates: z.array(Gate).readonly(),
  factors: z.array(FactorResult).readonly(),
  ledger: z.array(Requirement).readonly(),
  summary: z.array(z.string()).readonly(),
})
