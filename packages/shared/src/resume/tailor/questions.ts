import type { Requirement } from '../../domain/match/requirement.ts'
import { wordsOf, quoted } from '../../domain/words.ts'
import { questionOf, withoutRepeats } from '../question.ts'
import type { Question } from '../question.ts'
import type { TailorContext } from './context.ts'

const MOST = 8

/** What a requirement without a proof is asked as. */
const ASK: Readonly<Record<Requirement['kind'], (one: Requirement) => { text: string; about: string | null }[]>> = {
  skill: ({ skills }) =>
    skills
      .filter(({ state }) => state === 'missing')
      .map(({ name }) => ({ text: `Do you have ${name} experience? Where?`, about: name })),
  years: ({ asks }) => [
    { text: `The posting asks for ${asks}. Where did you gain it, and for how long?`, about: asks },
  ],
  degree: ({ asks }) => [{ text: `Do you hold ${asks}, or something that counts as much? From where?`, about: asks }],
  certificate: ({ asks }) => [{ text: `Do you hold this: ${asks}? Since when?`, about: asks }],
  language: ({ asks }) => [{ text: `Do you speak ${asks}? How well, and where have you used it?`, about: asks }],
  level: ({ quote }) => [
    { text: `The posting says: ${quoted(quote)}. Whom have you led, and where?`, about: 'leading people' },
  ],
  other: ({ quote }) => [{ text: `The posting says: ${quoted(quote)}. Where have you done this?`, about: null }],
}

const isAnswered = ({ about }: Question, { stated }: TailorContext): boolean =>
  about !== null &&
  stated.some((one) =>
    wordsOf(one.about ?? one.text)
      .join(' ')
      .includes(wordsOf(about).join(' ')),
  )

const TELLING = 0.5

/** What the posting will not do without and nothing proves yet; an answer becomes a fact. */
export function questionsFor(context: TailorContext): Question[] {
  const open = context.match.ledger
    .filter(
      ({ need, state, weight, kind }) => need === 'must' && state !== 'met' && (kind !== 'other' || weight >= TELLING),
    )
    .toSorted((a, b) => (a.state === b.state ? b.weight - a.weight : a.state === 'missing' ? -1 : 1))
  const all = open.flatMap((one) => ASK[one.kind](one).map(({ text, about }) => questionOf(text, about, one.quote)))
  return withoutRepeats(
    all.filter((one) => !isAnswered(one, context)),
    MOST,
  )
}
