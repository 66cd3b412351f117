import { z } from 'zod'
import type { AiKind } from './kinds.ts'

const facts = z.array(z.string())

/** What a model has to answer. Keys stand in the order in which they are to be written: what is shown first comes first. */
const edit = z.strictObject({
  line: z.string(),
  kind: z.enum(['rewrite', 'add', 'drop']),
  after: z.string(),
  why: z.string(),
  facts,
})
const paragraph = z.strictObject({ text: z.string(), facts })
const answer = z.strictObject({ question: z.string(), text: z.string(), facts })
export const STAR = ['situation', 'task', 'action', 'result'] as const
const outline = z.strictObject({ part: z.enum(STAR), text: z.string() })
const question = z.strictObject({ question: z.string(), outline: z.array(outline), facts })
const improvement = z.strictObject({ line: z.string(), advice: z.string() })

export const AI_ANSWERS = {
  tailor: z.strictObject({ edits: z.array(edit), questions: z.array(z.string()) }),
  letter: z.strictObject({ paragraphs: z.array(paragraph) }),
  answers: z.strictObject({ answers: z.array(answer) }),
  interview: z.strictObject({ questions: z.array(question) }),
  analyze: z.strictObject({ summary: z.string(), improvements: z.array(improvement) }),
} satisfies Record<AiKind, z.ZodType>
export type AiAnswers = { [Kind in AiKind]: z.infer<(typeof AI_ANSWERS)[Kind]> }

/** The lists of each answer and the shape of what is in them: one bad entry does not cost the others. */
export const ENTRIES: Readonly<Record<AiKind, Readonly<Record<string, z.ZodType>>>> = {
  tailor: { edits: edit, questions: z.string() },
  letter: { paragraphs: paragraph },
  answers: { answers: answer },
  interview: { questions: question },
  analyze: { improvements: improvement },
}
/** The list without which there is no answer. */
export const MAIN_LIST: Readonly<Record<AiKind, string>> = {
  tailor: 'edits',
  letter: 'paragraphs',
  answers: 'answers',
  interview: 'questions',
  analyze: 'improvements',
}

/** Providers want a closed schema without anything but types in it. */
export function schemaOf(kind: AiKind): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(AI_ANSWERS[kind])
  return schema
}
