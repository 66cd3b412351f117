import { z } from 'zod'
import { MatchShape } from './match/match-shape.ts'
import { Posting } from './posting.ts'

/** No résumé to recommend by, no jobs at all, none that fits. */
export const LACKS = ['resume', 'jobs', 'fit'] as const

export const Recommendation = z.object({ id: z.uuid(), posting: Posting, match: MatchShape })
export type Recommendation = z.infer<typeof Recommendation>

/** The jobs of the catalogue that fit a person best. */
export const Recommendations = z.object({
  items: z.array(Recommendation),
  notes: z.array(z.string()).meta({ description: 'What to know about how they were found, or why there are none' }),
  lack: z.enum(LACKS).nullable().meta({ description: 'Why there are none' }),
  model: z.string().nullable().meta({ description: 'The model whose vectors took part; null: words alone' }),
  tried: z
    .object({ experiment: z.string(), variant: z.string(), about: z.string() })
    .nullable()
    .meta({ description: 'What is tried out on their order. Whoever sets weights of their own takes part in nothing' }),
})
export type Recommendations = z.infer<typeof Recommendations>
