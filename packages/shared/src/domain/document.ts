import { z } from 'zod'

export const DOCUMENT = 'document'
export const DOCUMENT_KINDS = ['resume', 'letter', 'portfolio', 'certificate', 'other'] as const

/** What is known of a file; its bytes are kept apart, under their hash. */
export const documentFields = {
  name: z.string().trim().min(1).max(255),
  kind: z.enum(DOCUMENT_KINDS),
  type: z.string().max(120),
  size: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type Document = z.infer<z.ZodObject<typeof documentFields>>
