import { Recommendations as Listed } from '@rolecall/shared/domain/recommendations.ts'
import { z } from 'zod'
import { OPINIONS } from './opinions.ts'

export const Recommendations = Listed.meta({ ref: 'Recommendations', id: 'Recommendations' })

export const OpinionBody = z.strictObject({ opinion: z.enum(OPINIONS) }).meta({ examples: [{ opinion: 'more' }] })
export const OpinionAnswer = z
  .object({ job: z.uuid(), opinion: z.enum(OPINIONS).nullable() })
  .meta({ ref: 'JobOpinion', id: 'JobOpinion' })
export const OpenedAnswer = z
  .object({ job: z.uuid(), opened: z.literal(true) })
  .meta({ ref: 'OpenedJob', id: 'OpenedJob' })
