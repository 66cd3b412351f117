import {
  Bookmarks as BookmarksFound,
  HiddenCompanies as HiddenFound,
  JobsFound as Found,
  PopularTerms as Terms,
  SimilarJobs as Similar,
  SUGGESTED,
  Suggestions as Suggested,
} from '@rolecall/shared/domain/search/found.ts'
import { z } from 'zod'
import { Cursor } from '../../records/cursor.ts'
import { limit } from '../../records/request.ts'

const named = <Shape extends z.ZodType>(shape: Shape, name: string) => shape.meta({ ref: name, id: name })

export const JobsFound = named(Found, 'JobsFound')
export const SimilarJobs = named(Similar, 'SimilarJobs')
export const Suggestions = named(Suggested, 'Suggestions')
export const PopularTerms = named(Terms, 'PopularTerms')
export const Bookmarks = named(BookmarksFound, 'Bookmarks')
export const HiddenCompanies = named(HiddenFound, 'HiddenCompanies')

export const SuggestionsQuery = z.object({
  q: z.string().max(100).meta({ description: 'The beginning of what is being typed' }),
  kind: z.enum(SUGGESTED).optional().meta({ description: 'Only of this kind' }),
})
export const SimilarQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) })
export const BookmarksQuery = z.object({ limit, cursor: Cursor.optional() })

export const CompanyKey = z.object({ key: z.string().trim().min(1).max(300) })
export const HiddenBody = z
  .strictObject({ name: z.string().trim().min(1).max(300) })
  .meta({ examples: [{ name: 'Mill & Co' }] })
export const HiddenAnswer = named(z.object({ key: z.string(), hidden: z.boolean() }), 'HiddenCompany')
export const BookmarkAnswer = named(z.object({ job: z.uuid(), bookmarked: z.boolean() }), 'Bookmark')
