import { Recommendations } from '@rolecall/shared/domain/recommendations.ts'
import { z } from 'zod'
import { stored } from './stored.ts'

const Kept = z
  .object({
    /** Whose they are: they are shown to nobody else. */
    userId: z.string(),
    at: z.iso.datetime(),
    list: Recommendations,
  })
  .nullable()
export type Kept = z.infer<typeof Kept>

const kept = stored<Kept>('recommendations', Kept, null)

/** The last list of recommendations, so that it can be read where there is no network. */
export const readKeptRecommendations = kept.read
export const keepRecommendations = kept.write
