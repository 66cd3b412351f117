import { z } from 'zod'
import { EDIT_KINDS } from '@rolecall/shared/resume/edit.ts'
import { LINE_PARTS } from '@rolecall/shared/resume/resume-line.ts'
import { NOTHING } from './proposals.ts'
import type { Tailoring } from './proposals.ts'

const text = z.string().max(40_000)
const place = z.number().int().min(0)
const Claim = z.object({
  text,
  kind: z.enum(['employer', 'title', 'date', 'number', 'skill', 'degree', 'certificate', 'place', 'level', 'other']),
  at: z.object({ start: place, end: place }),
  question: text,
})
const Verdict = z.object({ supported: z.boolean(), reason: text, evidence: z.array(text), unsupported: z.array(Claim) })
const Line = z.object({
  part: z.enum(LINE_PARTS),
  item: place.exactOptional(),
  field: text.exactOptional(),
  at: place.exactOptional(),
})
export const EditShape = z.object({
  id: text,
  line: Line,
  kind: z.enum(EDIT_KINDS),
  before: text.nullable(),
  after: text.nullable(),
  order: z.array(place).exactOptional(),
  why: text,
  facts: z.array(text),
  verdict: Verdict.exactOptional(),
})
const Proposal = z.object({
  edit: EditShape,
  decision: z.enum(['open', 'accepted', 'rejected']),
  whole: z.literal(true),
  own: z.boolean(),
})
const Question = z.object({ id: text, text, about: text.nullable(), quote: text.nullable() })
const Took = z.object({ tokens: z.number(), cost: z.number(), cached: z.boolean() })
const Kept = z.object({
  proposals: z.array(Proposal).max(500),
  questions: z.array(Question).max(200),
  took: Took.nullable().default(null),
})

interface Draft {
  text: string
  madeFrom: string
}

/** What was proposed when the window went away, with what was decided. */
export function stateIn(draft: Draft | null): Tailoring {
  if (!draft) return NOTHING
  try {
    const kept = Kept.parse(JSON.parse(draft.text))
    return { ...NOTHING, ...kept, run: 'done' }
  } catch {
    return NOTHING
  }
}

export function draftOf({ proposals, questions, took }: Tailoring): Draft | null {
  const whole = proposals.filter((one) => one.whole)
  if (whole.length + questions.length === 0) return null
  return { text: JSON.stringify({ proposals: whole, questions, took }), madeFrom: '' }
}
