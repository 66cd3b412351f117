import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

const Feed = z.object({
  /** Since when the calendar has an address; null where it has none. */
  since: z.iso.datetime().nullable(),
  /** Told once, by the answer that makes it. */
  address: z.url().optional(),
})
export type Feed = z.infer<typeof Feed>

export const readFeed = (api: OwnApi): Promise<Feed> => answerOf(api.calendar.feed.$get(), Feed)
/** The address before ends with it. */
export const makeFeed = (api: OwnApi): Promise<Feed> => answerOf(api.calendar.feed.$post(), Feed)
export const endFeed = (api: OwnApi): Promise<Feed> => answerOf(api.calendar.feed.$delete(), Feed)
