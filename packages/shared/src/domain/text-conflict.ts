import { z } from 'zod'

export const CONFLICT_FAMILY = 'conflict'

/** Two devices wrote into the same text at once and their words overlap: the other text, kept until the person decides. */
export const TextConflict = z.object({
  conflictOf: z.string().max(64),
  text: z.string().max(200_000),
  hlc: z.string().max(80),
})
export type TextConflict = z.infer<typeof TextConflict>
