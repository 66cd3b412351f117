import { ProposalAnswer, Proposals } from '@rolecall/shared/domain/proposal.ts'
import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

const Answered = z.object({ id: z.uuid(), answer: ProposalAnswer })

export const readProposals =
  (application: string) =>
  (api: OwnApi): Promise<Proposals> =>
    answerOf(api.proposals.$get({ query: { application } }), Proposals)

export const answerProposal =
  (id: string, answer: ProposalAnswer) =>
  (api: OwnApi): Promise<unknown> =>
    answerOf(api.proposals[':id'].$put({ param: { id }, json: { answer } }), Answered)
