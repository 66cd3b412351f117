import { stableHash } from '../domain/match/stable-hash.ts'
import type { AiInput, AiInputs, AiPosting } from './input.ts'
import { instructionsFor } from './instructions.ts'
import type { AiKind } from './kinds.ts'
import { languageFor } from './language.ts'
import { plainText } from './plain-text.ts'
import { referencesOf } from './references.ts'
import type { NamedFact } from './references.ts'
import { schemaOf } from './shapes.ts'

export interface AiMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** Everything a provider is sent: what the person is shown before it leaves is exactly this. */
export interface AiRequest {
  kind: AiKind
  messages: readonly AiMessage[]
  /** A closed JSON schema: the answer has these keys and no others. */
  schema: Readonly<Record<string, unknown>>
  schemaName: string
  maxTokens: number
}

const MOST_TOKENS: Readonly<Record<AiKind, number>> = {
  tailor: 4_000,
  letter: 1_800,
  answers: 3_000,
  interview: 4_000,
  analyze: 2_000,
}
/** What decides is said in the first pages of a posting; the rest costs money. */
const LONGEST_POSTING = 24_000

const factLine = ({ ref, fact: { text, part, of, span }, line }: NamedFact): object => ({
  ref,
  part,
  ...(of === null ? {} : { of }),
  ...(span?.start ? { from: span.start } : {}),
  ...(span ? { to: span.end ?? 'now' } : {}),
  ...(line ? { line: true } : {}),
  text: plainText(text),
})

const postingData = ({ title, company, location, description, requirements }: AiPosting): object => ({
  title: plainText(title),
  company: plainText(company ?? ''),
  location: plainText(location ?? ''),
  text: plainText(description ?? '').slice(0, LONGEST_POSTING),
  requirements: requirements.map(plainText),
})

/** The mark cannot be guessed by who wrote the posting: it follows from the résumé too. Nor can the text hold one: it has no angle brackets. */
function marked(name: string, data: unknown, mark: string): string {
  return `<${name} mark="${mark}">\n${JSON.stringify(data)}\n</${name} mark="${mark}">`
}

const questionsIn = (input: AiInput): string[] =>
  'questions' in input && Array.isArray(input.questions) ? input.questions.map((one) => plainText(String(one))) : []

/** What a model is sent for this. The same input gives the same request to the letter. */
export function requestFor<Kind extends AiKind>(kind: Kind, input: AiInputs[Kind]): AiRequest {
  const { facts, lists } = referencesOf(input)
  const { tone, length } = input.options
  const mark = stableHash([kind, input])
  const questions = questionsIn(input)
  const asked = {
    today: input.today,
    facts: facts.map(factLine),
    ...(kind === 'tailor' ? { lists: lists.map(({ ref, under }) => ({ ref, under })) } : {}),
    ...(questions.length > 0 ? { questions } : {}),
  }
  const content = [marked('person', asked, mark), marked('posting', postingData(input.posting), mark)].join('\n\n')
  return {
    kind,
    messages: [
      { role: 'system', content: instructionsFor(kind, { tone, length, language: languageFor(input) }) },
      { role: 'user', content },
    ],
    schema: schemaOf(kind),
    schemaName: `rolecall_${kind}`,
    maxTokens: MOST_TOKENS[kind],
  }
}
