import { Recommendations } from '@rolecall/shared/domain/recommendations.ts'
import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

const MOST = '30'
const Done = z.object({ job: z.uuid() })

export const readRecommendations = (api: OwnApi): Promise<Recommendations> =>
  answerOf(api.jobs.recommendations.$get({ query: { limit: MOST } }), Recommendations)

export const sayOf =
  (id: string, opinion: 'more' | 'dismissed') =>
  (api: OwnApi): Promise<unknown> =>
    answerOf(api.jobs[':id'].opinion.$put({ param: { id }, json: { opinion } }), Done)

export const takeBackOf =
  (id: string) =>
  (api: OwnApi): Promise<unknown> =>
    answerOf(api.jobs[':id'].opinion.$delete({ param: { id } }), Done)

/** Best effort: nothing depends on it for the person. */
export const tellOpened =
  (id: string) =>
  (api: OwnApi): Promise<unknown> =>
    api.jobs[':id'].opened.$put({ param: { id } }).catch(() => null)
