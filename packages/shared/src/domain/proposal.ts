import { z } from 'zod'
import { REASONS } from './dedupe/compare.ts'
import type { Reason } from './dedupe/compare.ts'

/** A job of the catalogue that a saved application may belong to: nothing is linked before the person says so. */
export const Proposal = z.object({
  id: z.uuid(),
  application: z.uuid(),
  job: z.uuid(),
  title: z.string(),
  company: z.string().nullable(),
  url: z.string().nullable().meta({ description: 'Where its leading posting stands' }),
  source: z.string().nullable().meta({ description: 'The name of the source of its leading posting' }),
  reason: z.enum(Object.keys(REASONS) as [Reason]),
  sentence: z.string(),
  share: z.number().meta({ description: 'How much of the shorter text stands in the longer one, 0 to 1' }),
  closedAt: z.iso.datetime().nullable(),
})
export type Proposal = z.infer<typeof Proposal>

export const Proposals = z.object({ items: z.array(Proposal) })
export type Proposals = z.infer<typeof Proposals>

export const PROPOSAL_ANSWERS = ['accept', 'decline'] as const
/** Null takes back what was said. */
export const ProposalAnswer = z.enum(PROPOSAL_ANSWERS).nullable()
export type ProposalAnswer = z.infer<typeof ProposalAnswer>
