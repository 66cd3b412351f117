import { z } from 'zod'

/** What a model can be asked to write. Each has a deterministic twin that needs no key. */
export const AI_KINDS = ['tailor', 'letter', 'answers', 'interview', 'analyze'] as const
export type AiKind = (typeof AI_KINDS)[number]

export const TONES = ['professional', 'warm', 'direct', 'enthusiastic'] as const
export type Tone = (typeof TONES)[number]
export const LENGTHS = ['short', 'medium', 'long'] as const
export type Length = (typeof LENGTHS)[number]
/** The languages that texts are composed in; content a person wrote stays in theirs. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]
/** The parts of a résumé that tailoring may touch. */
export const SECTIONS = ['label', 'summary', 'work', 'projects', 'skills'] as const
export type Section = (typeof SECTIONS)[number]

const ids = z.array(z.string().max(64)).max(1_000)

export const WritingOptions = z.object({
  tone: z.enum(TONES).default('professional'),
  length: z.enum(LENGTHS).default('medium'),
  /** That of the posting, or the one the person's résumé is written in. */
  language: z.enum(['posting', 'mine']).default('posting'),
  sections: z
    .array(z.enum(SECTIONS))
    .max(SECTIONS.length)
    .default([...SECTIONS]),
  /** Ids of lines that must stay as they are. */
  locks: ids.default([]),
  /** Ids of lines the person wants to see told. */
  highlights: ids.default([]),
  /** Propose what may go, so that it fits one page. */
  onePage: z.boolean().default(false),
})
export type WritingOptions = z.infer<typeof WritingOptions>

export const DEFAULT_OPTIONS: WritingOptions = WritingOptions.parse({})
