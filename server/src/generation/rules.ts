import { matchOf } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Question } from '@rolecall/shared/resume/question.ts'
import { tailor } from '@rolecall/shared/resume/tailor.ts'
import { draftAnswer } from '@rolecall/shared/writing/answers.ts'
import { likelyQuestions } from '@rolecall/shared/writing/interview.ts'
import { writeLetter } from '@rolecall/shared/writing/letter.ts'
import type { WrittenKind } from './kinds.ts'
import type { GenerationInput } from './input.ts'

/** What the rules work from: the posting judged beside the résumé, as the match judges it. */
export function judged(input: GenerationInput, lexicon: Lexicon) {
  const { resume, profile, posting, today, stated, options } = input
  const match = matchOf({ resume, profile, posting, lexicon, weights: DEFAULT_WEIGHTS, today })
  return { resume, profile, posting, today, stated, options, lexicon, match }
}
type Judged = ReturnType<typeof judged>

/** Nothing of it was refused: the rules say nothing that they have not found. */
type ByRules = { questions: readonly Question[]; refused: [] } & Record<string, unknown>
const NONE = { questions: [], refused: [] as [] }

const RULES: Readonly<Record<WrittenKind, (from: Judged, input: GenerationInput) => ByRules>> = {
  tailor: (from) => ({ ...tailor(from), refused: [] }),
  letter: (from) => ({ ...writeLetter(from), ...NONE }),
  answers: (from, { questions, profile }) => ({
    answers: questions.map((question) => draftAnswer(question, from, profile)),
    ...NONE,
  }),
  interview: (from) => ({ outlines: likelyQuestions(from), ...NONE }),
}

/** The same without a model: from the person's own lines alone. */
export const writeByRules = (kind: WrittenKind, input: GenerationInput, lexicon: Lexicon): ByRules =>
  RULES[kind](judged(input, lexicon), input)

/** A model writes the paragraphs alone; how a letter begins and ends is known here. */
export function framed(paragraphs: readonly { text: string }[], input: GenerationInput, lexicon: Lexicon) {
  const { salutation, closing, signature } = writeLetter(judged(input, lexicon))
  const text = [salutation, ...paragraphs.map((one) => one.text), [closing, signature].join('\n')].join('\n\n')
  return { salutation, closing, signature, text }
}
