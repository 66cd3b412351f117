import { Watch, Watches } from '@rolecall/shared/domain/watch.ts'
import type { WatchBody } from '@rolecall/shared/domain/watch.ts'
import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

export const readWatches = async (api: OwnApi): Promise<Watch[]> => (await answerOf(api.watches.$get(), Watches)).items

export const addWatch =
  (body: WatchBody) =>
  (api: OwnApi): Promise<Watch> =>
    answerOf(api.watches.$post({ json: body }), Watch)

export const endWatch =
  (id: string) =>
  (api: OwnApi): Promise<unknown> =>
    answerOf(api.watches[':id'].$delete({ param: { id } }), z.object({ id: z.uuid() }))
