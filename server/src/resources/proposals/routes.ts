import { ProposalAnswer, Proposals } from '@rolecall/shared/domain/proposal.ts'
import type { Proposal } from '@rolecall/shared/domain/proposal.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { answerProposal, listProposals } from './store.ts'

const tag = 'proposals'
const Query = z.object({ application: z.uuid().optional() })
const Said = z.strictObject({ answer: ProposalAnswer }).meta({ examples: [{ answer: 'accept' }] })
const Answered = z
  .object({ id: z.uuid(), answer: ProposalAnswer })
  .meta({ ref: 'AnsweredProposal', id: 'AnsweredProposal' })

const ID = '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10'
const EXAMPLE: Proposal = {
  id: ID,
  application: '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a11',
  job: '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a12',
  title: 'Data Engineer',
  company: 'Sample Works',
  url: 'https://boards.greenhouse.io/sampleworks/jobs/4001',
  source: 'Greenhouse',
  reason: 'same-requisition',
  sentence: 'Both lead to the same opening at the employer.',
  share: 0.97,
  closedAt: null,
}

export const proposals = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({
      summary: 'Jobs of the catalogue that your applications seem to belong to',
      tag,
      answer: Proposals.meta({ ref: 'Proposals', id: 'Proposals' }),
      example: { items: [EXAMPLE] },
      refusals: [401],
    }),
    signedIn,
    valid('query', Query),
    async (c) => c.json(await listProposals(c.var.deps, c.var.me.id, c.req.valid('query').application ?? null), 200),
  )
  .put(
    '/:id',
    describe({
      summary: 'Say whether it is the same job, or take back what you said',
      tag,
      answer: Answered,
      example: { id: ID, answer: 'accept' },
      refusals: [...BODY, 401, 404],
    }),
    signedIn,
    valid('param', Id),
    valid('json', Said),
    async (c) => {
      const { id } = c.req.valid('param')
      const { answer } = c.req.valid('json')
      await answerProposal({ catalogue: c.var.deps.catalogue, writer: writerOf(c) }, id, answer)
      return c.json({ id, answer }, 200)
    },
  )
