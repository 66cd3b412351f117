import { STAR } from '@rolecall/shared/ai/shapes.ts'
import { questionOf } from '@rolecall/shared/resume/question.ts'
import type { Question } from '@rolecall/shared/resume/question.ts'
import { z } from 'zod'
import { dataOf } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { COPY } from './copy.ts'
import { withUsage } from './took.ts'
import type { Took } from './took.ts'

const text = z.string().max(100_000).default('')
const said = {
  question: z.string().max(4_000).default(''),
  text,
  outline: z
    .array(z.object({ part: z.enum(STAR), text }))
    .max(20)
    .default([]),
}
/** A paragraph of a letter, the answer to a question, or the outline of one. */
const Piece = z.object({ at: z.number().int().min(0).max(200), done: z.boolean().default(true), ...said })
export type Piece = z.infer<typeof Piece>

const list = z.array(z.object(said)).max(200).default([])
const Result = z.object({
  by: z.enum(['model', 'rules']).default('model'),
  without: z.object({ message: z.string() }).nullish(),
  text,
  answers: list,
  outlines: list,
})
const Asked = z.object({ text: z.string(), about: z.string().nullable(), quote: z.string().nullable() })
const Failed = z.object({ message: z.string() })

/** What was written in the end. */
export interface Texts {
  text: string
  answers: readonly Omit<Piece, 'at' | 'done'>[]
  outlines: readonly Omit<Piece, 'at' | 'done'>[]
  /** What the person should know of how it came about. */
  notes: readonly string[]
  byRules: boolean
}

/** A text as far as it has come. */
export interface Coming {
  pieces: readonly Piece[]
  /** What no fact proves, to be asked. */
  questions: readonly Question[]
  took: Took | null
  texts: Texts | null
}
export const NOTHING_YET: Coming = { pieces: [], questions: [], took: null, texts: null }

export const questionIn = (event: ServerEvent): Question | null => {
  const asked = dataOf(event, Asked)
  return asked && questionOf(asked.text, asked.about, asked.quote)
}

function withPiece(pieces: readonly Piece[], piece: Piece | null): readonly Piece[] {
  if (!piece) return pieces
  return [...pieces.filter(({ at }) => at !== piece.at), piece].toSorted((a, b) => a.at - b.at)
}

function textsIn(event: ServerEvent): Texts | null {
  const result = dataOf(event, Result)
  if (!result) return null
  const { by, without, ...rest } = result
  return { ...rest, byRules: by === 'rules', notes: without ? [without.message] : [] }
}

/** What it is with one more thing heard. It throws where the server gave up. */
export function heard(before: Coming, event: ServerEvent): Coming {
  switch (event.event) {
    case 'text':
      return { ...before, pieces: withPiece(before.pieces, dataOf(event, Piece)) }
    case 'question': {
      const question = questionIn(event)
      const others = before.questions.filter(({ id }) => id !== question?.id)
      return question ? { ...before, questions: [...others, question] } : before
    }
    case 'usage':
      return { ...before, took: withUsage(before.took, event) }
    case 'restart':
      return { ...NOTHING_YET, took: before.took }
    case 'done':
      return { ...before, texts: textsIn(event) }
    case 'error':
      throw new Error(dataOf(event, Failed)?.message ?? COPY.couldNot)
    default:
      return before
  }
}

const joined = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('\n\n')

/** What had come whole when it was stopped; nothing where nothing had. */
export function stoppedAt({ pieces }: Coming): Texts | null {
  const whole = pieces.filter(({ done }) => done)
  if (whole.length === 0) return null
  return { text: joined(whole), answers: whole, outlines: whole, notes: [], byRules: false }
}

/** A text as it comes, piece by piece. It throws where it did not come to its end. */
export async function* comingIn(events: AsyncIterable<ServerEvent>): AsyncGenerator<Coming> {
  let coming = NOTHING_YET
  for await (const event of events) {
    coming = heard(coming, event)
    yield coming
    if (coming.texts) return
  }
  throw new Error(COPY.couldNot)
}
