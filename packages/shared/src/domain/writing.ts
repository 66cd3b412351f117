import { z } from 'zod'

export const WRITING = 'writing'
export const WRITING_KINDS = ['letter', 'answer', 'interview'] as const
const MOST_OPTIONS = 20_000

/** A letter, an answer to a question of a form, or the notes for an interview: written for one application. */
export const writingFields = {
  kind: z.enum(WRITING_KINDS),
  application: z.uuid(),
  /** What is answered; null where nothing was asked. */
  question: z.string().max(4_000).nullable(),
  text: z.string().max(100_000),
  /** How it was asked for: tone, length, language. A newer version may know more. */
  options: z
    .record(z.string().max(60), z.json())
    .refine((value) => JSON.stringify(value).length <= MOST_OPTIONS, 'holds more than options may'),
  /** The résumé it was written from. */
  resume: z.uuid().nullable(),
  addedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type Writing = z.infer<z.ZodObject<typeof writingFields>>

export const EMPTY_WRITING: Omit<Writing, 'kind' | 'application' | 'addedAt'> = {
  question: null,
  text: '',
  options: {},
  resume: null,
  deletedAt: null,
}
