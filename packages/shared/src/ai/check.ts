import { piecesOf } from '../domain/match/pieces.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import type { Edit } from '../resume/edit.ts'
import { factsOf } from '../resume/facts.ts'
import type { Fact } from '../resume/facts.ts'
import type { Verdict } from '../resume/faithful/verdict.ts'
import { questionsIn, questionOf, withoutRepeats } from '../resume/question.ts'
import type { Question } from '../resume/question.ts'
import { checkedEdits } from './check-edits.ts'
import type { AiInput, AiInputs } from './input.ts'
import type { AiKind } from './kinds.ts'
import { plainLine, plainText } from './plain-text.ts'
import { referencesOf } from './references.ts'
import type { AiAnswers, STAR } from './shapes.ts'
import { checkStrictly } from './strict-check.ts'

/** A model's text with what holds of it; what does not is a question. */
export interface CheckedText {
  text: string
  /** The ids of the facts it rests on. */
  facts: readonly string[]
}

export interface Refused {
  text: string
  verdict: Verdict
}

interface Outcome {
  questions: readonly Question[]
  /** What the model wrote and no fact proves: shown to nobody as true. */
  refused: readonly Refused[]
}

export interface CheckedOutline {
  question: string
  outline: readonly (CheckedText & { part: (typeof STAR)[number] })[]
}

export interface CheckedAnswers {
  tailor: Outcome & { edits: readonly Edit[] }
  letter: Outcome & { paragraphs: readonly CheckedText[] }
  answers: Outcome & { answers: readonly (CheckedText & { question: string })[] }
  interview: Outcome & { outlines: readonly CheckedOutline[] }
  analyze: Outcome & { summary: string; improvements: readonly { line: string | null; advice: string }[] }
}

const MOST_QUESTIONS = 12

interface Checking {
  input: AiInput
  facts: readonly Fact[]
  lexicon: Lexicon
}

/** Sentence by sentence: one that no fact proves takes none of the others with it. */
function checkedText(text: string, { input, facts, lexicon }: Checking): CheckedText & { refused: Refused[] } {
  const { company, title } = input.posting
  const tools = { lexicon, resume: input.resume, addressee: [company ?? '', title].filter(Boolean) }
  const judged = piecesOf(plainText(text)).map((piece) => {
    const line = plainLine(piece.text)
    return { text: line, verdict: checkStrictly(line, facts, tools) }
  })
  const kept = judged.filter((one) => one.text !== '' && one.verdict.supported)
  return {
    text: kept.map((one) => one.text).join(' '),
    facts: [...new Set(kept.flatMap(({ verdict }) => verdict.evidence))],
    refused: judged.filter((one) => one.text !== '' && !one.verdict.supported),
  }
}

const outcomeOf = (refused: readonly Refused[], more: readonly Question[] = []): Outcome => ({
  refused,
  questions: withoutRepeats(
    [...more, ...refused.flatMap(({ text, verdict }) => questionsIn(verdict, text))],
    MOST_QUESTIONS,
  ),
})

function checkedLetter({ paragraphs }: AiAnswers['letter'], checking: Checking): CheckedAnswers['letter'] {
  const all = paragraphs.map(({ text }) => checkedText(text, checking))
  return {
    paragraphs: all.filter(({ text }) => text !== '').map(({ text, facts }) => ({ text, facts })),
    ...outcomeOf(all.flatMap(({ refused }) => refused)),
  }
}

/** Only what was asked is answered, each question once. */
function checkedReplies(
  { answers }: AiAnswers['answers'],
  asked: readonly string[],
  checking: Checking,
): CheckedAnswers['answers'] {
  const all = asked.map((question, at) => {
    const given = answers.find((one) => one.question.trim() === question) ?? answers[at]
    return { question, ...checkedText(given?.text ?? '', checking) }
  })
  return {
    answers: all.map(({ question, text, facts }) => ({ question, text, facts })),
    ...outcomeOf(all.flatMap(({ refused }) => refused)),
  }
}

/** Nobody asks for these in an interview; who wants them has written them into the posting. */
const NOT_ASKED =
  /passw|\bpin\b|passport|\bvisa card|credit card|kredit|bank|iban|account number|social security|\bssn\b|tax id|steuer-?id|crypto|bitcoin|wallet|gift card|download|install|click|whats ?app|telegram|api key|token|secret|prompt|instruction/iu
const LONGEST_QUESTION = 300

function checkedOutlines({ questions }: AiAnswers['interview'], checking: Checking): CheckedAnswers['interview'] {
  const likely = questions
    .map((one) => ({ ...one, question: plainLine(one.question) }))
    .filter(
      ({ question }) => question.endsWith('?') && question.length <= LONGEST_QUESTION && !NOT_ASKED.test(question),
    )
  const all = likely.map(({ question, outline }) => ({
    question,
    outline: outline.map(({ part, text }) => ({ part, ...checkedText(text, checking) })),
  }))
  return {
    outlines: all.map(({ question, outline }) => ({
      question,
      outline: outline.filter(({ text }) => text !== '').map(({ part, text, facts }) => ({ part, text, facts })),
    })),
    ...outcomeOf(all.flatMap(({ outline }) => outline.flatMap(({ refused }) => refused))),
  }
}

const ADVICE_WORDS =
  'add mention move shorten drop name say put bring lead line point summary skill skills first résumé posting asks'

/** Advice may name what the posting asks for, and nothing else that the person has not said. */
function checkedAdvice({ summary, improvements }: AiAnswers['analyze'], checking: Checking): CheckedAnswers['analyze'] {
  const { input, facts, lexicon } = checking
  const { title, company, description } = input.posting
  const asked = lexicon.find(plainText(`${title}\n${description ?? ''}`)).map(({ name }) => name)
  const addressee = [title, company ?? '', ADVICE_WORDS, ...asked].filter(Boolean)
  const isFit = (text: string): boolean =>
    text !== '' && !NOT_ASKED.test(text) && checkStrictly(text, facts, { lexicon, addressee }).supported
  const named = referencesOf(input).facts
  const kept = improvements.flatMap(({ line, advice }) => {
    const text = plainLine(advice)
    return isFit(text) ? [{ line: named.find(({ ref }) => ref === line)?.line?.id ?? null, advice: text }] : []
  })
  const said = plainLine(summary)
  return { summary: isFit(said) ? said : '', improvements: kept, questions: [], refused: [] }
}

function checkedTailoring(answer: AiAnswers['tailor'], checking: Checking): CheckedAnswers['tailor'] {
  const { input, facts, lexicon } = checking
  const { edits, refused } = checkedEdits(answer.edits, input, { facts, lexicon })
  // What a model asks is not passed on in its words; that it asks for a skill of the posting is.
  const shown = new Set(facts.flatMap(({ text }) => lexicon.find(text, { mentions: true }).map(({ id }) => id)))
  const wanted = new Set(lexicon.find(plainText(input.posting.description ?? '')).map(({ id }) => id))
  const asked = answer.questions
    .flatMap((text) => lexicon.find(plainLine(text), { mentions: true }))
    .filter(({ id }) => wanted.has(id) && !shown.has(id))
    .map(({ name }) => questionOf(`Do you have ${name} experience? Where?`, name, null))
  return { edits, ...outcomeOf(refused, asked) }
}

type Check = {
  [Kind in AiKind]: (answer: AiAnswers[Kind], input: AiInputs[Kind], checking: Checking) => CheckedAnswers[Kind]
}
const CHECKS: Check = {
  tailor: (answer, _, checking) => checkedTailoring(answer, checking),
  letter: (answer, _, checking) => checkedLetter(answer, checking),
  answers: (answer, { questions }, checking) => checkedReplies(answer, questions, checking),
  interview: (answer, _, checking) => checkedOutlines(answer, checking),
  analyze: (answer, _, checking) => checkedAdvice(answer, checking),
}

/** What of a model's answer rests on what the person said. The model has no say in it. */
export function checkedAnswer<Kind extends AiKind>(
  kind: Kind,
  answer: AiAnswers[Kind],
  input: AiInputs[Kind],
  lexicon: Lexicon,
  facts: readonly Fact[] = factsOf(input.resume, input.stated, input.profile),
): CheckedAnswers[Kind] {
  return CHECKS[kind](answer, input, { input, facts, lexicon })
}
