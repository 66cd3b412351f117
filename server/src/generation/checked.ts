import { checkedAnswer } from '@rolecall/shared/ai/check.ts'
import type { CheckedAnswers } from '@rolecall/shared/ai/check.ts'
import type { AiInput, AiInputs } from '@rolecall/shared/ai/input.ts'
import type { AiAnswers } from '@rolecall/shared/ai/shapes.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { WrittenKind } from './kinds.ts'

export interface Checking {
  kind: WrittenKind
  /** With placeholders, as the model is told it. */
  input: AiInput & { questions: string[] }
  lexicon: Lexicon
  /** Puts in place of the placeholders what they stand for. */
  putAll: <T>(value: T) => T
}

/** What holds of an answer. A question about a line that does not hold goes out without that line: nobody said it. */
export function held({ kind, input, lexicon, ...rest }: Checking, answer: AiAnswers[WrittenKind]) {
  const given = input as AiInputs[WrittenKind]
  const checked: CheckedAnswers[WrittenKind] = checkedAnswer<WrittenKind>(kind, answer, given, lexicon)
  const refused = new Set(checked.refused.map(({ text }) => text))
  const questions = checked.questions.map((one) =>
    one.quote !== null && refused.has(one.quote) ? { ...one, quote: null } : one,
  )
  return rest.putAll({ ...checked, questions })
}
