import { Notices } from '@rolecall/shared/domain/search/found.ts'
import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

// Apart from the search: the background needs this and nothing else of it.

/** Null: all of them. */
export const setNoticesSeen =
  (ids: string[] | null) =>
  (api: OwnApi): Promise<unknown> =>
    answerOf(api.notices.seen.$post({ json: ids === null ? {} : { ids } }), z.object({ unseen: z.number().int() }))

export const readNotices =
  (cursor: string | null) =>
  (api: OwnApi): Promise<Notices> =>
    answerOf(api.notices.$get({ query: cursor === null ? {} : { cursor } }), Notices)
