import { stableHash } from '../domain/match/stable-hash.ts'
import { wordsOf } from '../domain/words.ts'
import type { Verdict } from './faithful/verdict.ts'

/** What a person is asked because no fact tells it; their answer becomes a stated fact. */
export interface Question {
  id: string
  text: string
  /** What it is about, in a few words: "Kubernetes". */
  about: string | null
  /** The sentence of the posting that asks for it, or the line that claimed it. */
  quote: string | null
}

export const questionOf = (text: string, about: string | null, quote: string | null): Question => ({
  id: stableHash([text, about]),
  text,
  about,
  quote,
})

export const questionsIn = (verdict: Verdict, quote: string | null): Question[] =>
  verdict.unsupported.map(({ text, question }) => questionOf(question, text, quote))

const keyOf = ({ text, about }: Question): string => wordsOf(about ?? text).join(' ')

/** Each thing asked once, those that come first first. */
export function withoutRepeats(questions: readonly Question[], most: number): Question[] {
  const once = new Map<string, Question>()
  for (const one of questions) if (!once.has(keyOf(one))) once.set(keyOf(one), one)
  return [...once.values()].slice(0, most)
}
