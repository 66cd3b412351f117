import { JobDetail } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { parametersOf } from '@rolecall/shared/domain/saved-search.ts'
import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import {
  Bookmarks,
  HiddenCompanies,
  JobsFound,
  PopularTerms,
  SimilarJobs,
  Suggestions,
} from '@rolecall/shared/domain/search/found.ts'
import type { FoundJob, Suggestion } from '@rolecall/shared/domain/search/found.ts'
import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

interface Page {
  cursor: string | null
  withMatch: boolean
  limit?: number
}

const PAGE = 25

const from = (cursor: string | null): { cursor?: string } => (cursor === null ? {} : { cursor })

export const findJobs =
  (ask: SearchAsk, { cursor, withMatch, limit = PAGE }: Page) =>
  (api: OwnApi): Promise<JobsFound> => {
    const how = {
      limit: String(limit),
      with_match: withMatch ? ('true' as const) : ('false' as const),
      ...from(cursor),
    }
    return answerOf(api.jobs.$get({ query: { ...parametersOf(ask), ...how } }), JobsFound)
  }

export const suggestFor =
  (typed: string) =>
  async (api: OwnApi): Promise<Suggestion[]> =>
    (await answerOf(api.jobs.suggestions.$get({ query: { q: typed } }), Suggestions)).items

export const readPopularTerms = async (api: OwnApi): Promise<string[]> =>
  (await answerOf(api.jobs['popular-terms'].$get(), PopularTerms)).items.map(({ term }) => term)

export const readJob =
  (id: string) =>
  (api: OwnApi): Promise<JobDetail> =>
    answerOf(api.jobs[':id'].$get({ param: { id } }), JobDetail)

export const readSimilar =
  (id: string) =>
  async (api: OwnApi): Promise<FoundJob[]> =>
    (await answerOf(api.jobs[':id'].similar.$get({ param: { id }, query: {} }), SimilarJobs)).items

const Bookmarked = z.object({ job: z.uuid(), bookmarked: z.boolean() })

export const setBookmark =
  (id: string, wanted: boolean) =>
  (api: OwnApi): Promise<unknown> => {
    const route = api.jobs[':id'].bookmark
    return answerOf(wanted ? route.$put({ param: { id } }) : route.$delete({ param: { id } }), Bookmarked)
  }

export const readBookmarks =
  (cursor: string | null) =>
  (api: OwnApi): Promise<z.infer<typeof Bookmarks>> =>
    answerOf(api.jobs.bookmarks.$get({ query: from(cursor) }), Bookmarks)

const Doubted = z.object({ merge: z.number(), doubted: z.boolean() })

/** That two adverts are two jobs, for those who run the server to look at. */
export const setDoubt =
  (merge: number, wanted: boolean) =>
  (api: OwnApi): Promise<unknown> => {
    const route = api.merges[':id'].doubt
    const param = { id: String(merge) }
    return answerOf(wanted ? route.$post({ param, json: {} }) : route.$delete({ param }), Doubted)
  }

const Hidden = z.object({ key: z.string(), hidden: z.boolean() })
export type HiddenCompany = z.infer<typeof HiddenCompanies>['items'][number]

export const setCompanyHidden =
  ({ key, name }: { key: string; name: string }, hidden: boolean) =>
  (api: OwnApi): Promise<unknown> => {
    const route = api.jobs['hidden-companies'][':key']
    const param = { key }
    return answerOf(hidden ? route.$put({ param, json: { name } }) : route.$delete({ param }), Hidden)
  }

export const readHiddenCompanies = async (api: OwnApi): Promise<HiddenCompany[]> =>
  (await answerOf(api.jobs['hidden-companies'].$get(), HiddenCompanies)).items
