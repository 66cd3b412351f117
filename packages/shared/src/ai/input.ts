import { z } from 'zod'
import { LONGEST_TEXT } from '../domain/match/pieces.ts'
import { Resume } from '../domain/resume.ts'
import { StatedFact } from '../domain/stated-fact.ts'
import { WritingOptions } from './kinds.ts'
import type { AiKind } from './kinds.ts'

const line = z.string().max(300)
const words = z.array(line).max(500)

/** What a model is told of a posting: nothing of the page but its words. */
export const AiPosting = z.object({
  title: z.string().max(1_000),
  company: z.string().max(1_000).nullable().default(null),
  location: z.string().max(1_000).nullable().default(null),
  description: z.string().max(LONGEST_TEXT).nullable().default(null),
  requirements: z.array(z.string().max(4_000)).max(500).default([]),
})
export type AiPosting = z.infer<typeof AiPosting>

const common = {
  /** With placeholders for whatever says who the person is. */
  resume: Resume,
  posting: AiPosting,
  /** What the person said when asked. */
  stated: z.array(StatedFact).max(500).default([]),
  /** What of the profile can prove a line. */
  profile: z
    .object({
      headline: line.nullable().default(null),
      years: z.number().min(0).max(70).nullable().default(null),
      skills: words.default([]),
      languages: words.default([]),
    })
    .prefault({}),
  options: WritingOptions.prefault({}),
  /** The calendar day it is written on: years of work are counted up to it. */
  today: z.iso.date(),
}
const question = z.string().trim().min(1).max(4_000)

export const AI_INPUTS = {
  tailor: z.object(common),
  letter: z.object(common),
  answers: z.object({ ...common, questions: z.array(question).min(1).max(20) }),
  interview: z.object(common),
  analyze: z.object(common),
} satisfies Record<AiKind, z.ZodType>
export type AiInputs = { [Kind in AiKind]: z.infer<(typeof AI_INPUTS)[Kind]> }
/** What all of them have. */
export type AiInput = AiInputs['tailor']
