import { DEFAULT_OPTIONS } from '@rolecall/shared/ai/kinds.ts'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { matcher } from '@rolecall/shared/domain/match/match.ts'
import { piecesOf } from '@rolecall/shared/domain/match/pieces.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { analyze } from '@rolecall/shared/resume/analyze.ts'
import type { Analysis } from '@rolecall/shared/resume/analyze.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import type { Verdict } from '@rolecall/shared/resume/faithful/verdict.ts'
import { tailor } from '@rolecall/shared/resume/tailor.ts'
import type { Tailored } from '@rolecall/shared/resume/tailor.ts'
import { draftAnswer } from '@rolecall/shared/writing/answers.ts'
import type { Answer } from '@rolecall/shared/writing/answers.ts'
import { companyBrief } from '@rolecall/shared/writing/brief.ts'
import type { CompanyBrief } from '@rolecall/shared/writing/brief.ts'
import { likelyQuestions } from '@rolecall/shared/writing/interview.ts'
import type { LikelyQuestion } from '@rolecall/shared/writing/interview.ts'
import { writeLetter } from '@rolecall/shared/writing/letter.ts'
import type { Letter } from '@rolecall/shared/writing/letter.ts'
import type { LocalStore } from '../../store/db.ts'
import { guarded } from '../../store/errors.ts'
import { readMatchPerson } from '../../store/match-person.ts'
import type { MatchPerson } from '../../store/match-person.ts'
import { readResumeFile } from '../../store/resume-file.ts'
import { readTailorPerson } from '../../store/tailor-person.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'

interface Line {
  text: string
  /** The employer or project it stands under. */
  under: string | null
  /** Names that it may bring up although they are not the person's own. */
  addressee?: readonly string[]
}

export interface JudgedSentence {
  text: string
  verdict: Verdict
}

export interface Prepared {
  questions: readonly LikelyQuestion[]
  brief: CompanyBrief
}

interface Asked {
  posting: Posting
  options: WritingOptions
}

/** What a text was written for: a letter, or the answer to a question. */
export interface Drafted extends Asked {
  question: string | null
}

/** What is asked of the thread that has the lexicon, and what it answers. */
export interface Jobs {
  analyze: { ask: { posting: Posting }; answer: Analysis }
  propose: { ask: Asked; answer: Tailored }
  check: { ask: { lines: readonly Line[] }; answer: Verdict[] }
  /** Each sentence of a text with what proves it. */
  sentences: { ask: { text: string; addressee: readonly string[]; like: Drafted }; answer: JudgedSentence[] }
  letter: { ask: Asked; answer: Letter }
  answer: { ask: Asked & { question: string }; answer: Answer }
  prepare: { ask: { posting: Posting }; answer: Prepared }
  /** The number that a résumé would have. */
  judge: { ask: { posting: Posting; resume: Resume }; answer: number | null }
}
export type JobName = keyof Jobs

export interface Desk {
  store: LocalStore
  lexicon: Lexicon
}

export type JobAsk = { [Name in JobName]: { name: Name; ask: Jobs[Name]['ask'] } }[JobName]

type Work = { [Name in JobName]: (desk: Desk, ask: Jobs[Name]['ask']) => Promise<Jobs[Name]['answer']> }

const NO_RESUME = 'There is no résumé to write from.'

async function readPeople(store: LocalStore): Promise<{ person: TailorPerson; match: MatchPerson }> {
  const [person, match] = await guarded(() => Promise.all([readTailorPerson(store), readMatchPerson(store)]))
  if (!person || !match) throw new Error(NO_RESUME)
  return { person, match }
}

async function readFacts(store: LocalStore): Promise<Fact[]> {
  const person = await guarded(() => readTailorPerson(store))
  return person ? factsOf(person.resume, person.stated, person.profile) : []
}

/** What all that is worked out begins with: the person, the posting and how the two fit. */
async function inputFor({ store, lexicon }: Desk, posting: Posting) {
  const { person, match } = await readPeople(store)
  const { resume, stated, profile } = person
  const judged = matcher({ ...match, lexicon })(posting)
  return { resume, stated, profile, posting, match: judged, lexicon, today: match.today }
}

/** The rules add up years and quote the posting: what they write is proven by how it was made. */
const BY_RULES: Verdict = { supported: true, reason: '', evidence: [], unsupported: [] }
const NOTHING: ReadonlySet<string> = new Set()

async function ownSentences(desk: Desk, { posting, options, question }: Drafted): Promise<ReadonlySet<string>> {
  const input = await inputFor(desk, posting)
  const asked = { ...input, options }
  const { text } = question === null ? writeLetter(asked) : draftAnswer(question, asked, input.profile)
  return new Set(piecesOf(text).map((piece) => piece.text))
}

const WORK: Work = {
  analyze: async (desk, { posting }) => {
    const { person } = await readPeople(desk.store)
    const file = await guarded(() => readResumeFile(desk.store, person.record))
    return analyze({ ...(await inputFor(desk, posting)), file })
  },
  propose: async (desk, { posting, options }) => tailor({ ...(await inputFor(desk, posting)), options }),
  check: async ({ store, lexicon }, { lines }) => {
    const facts = await readFacts(store)
    return lines.map(({ text, ...of }) => checkLine(text, facts, { lexicon, ...of }))
  },
  sentences: async (desk, { text, addressee, like }) => {
    const { store, lexicon } = desk
    const facts = await readFacts(store)
    const own = facts.length === 0 ? NOTHING : await ownSentences(desk, like)
    return piecesOf(text).map((piece) => ({
      text: piece.text,
      verdict: own.has(piece.text) ? BY_RULES : checkLine(piece.text, facts, { lexicon, addressee }),
    }))
  },
  letter: async (desk, { posting, options }) => writeLetter({ ...(await inputFor(desk, posting)), options }),
  answer: async (desk, { posting, options, question }) => {
    const input = await inputFor(desk, posting)
    return draftAnswer(question, { ...input, options }, input.profile)
  },
  prepare: async (desk, { posting }) => ({
    questions: likelyQuestions({ ...(await inputFor(desk, posting)), options: DEFAULT_OPTIONS }),
    brief: companyBrief(posting, desk.lexicon),
  }),
  judge: async ({ store, lexicon }, { posting, resume }) => {
    const { match } = await readPeople(store)
    const { score } = matcher({ ...match, resume, lexicon })(posting)
    return typeof score === 'number' ? score : null
  },
}

export const workOn = <Name extends JobName>(
  desk: Desk,
  { name, ask }: { name: Name; ask: Jobs[Name]['ask'] },
): Promise<Jobs[Name]['answer']> => WORK[name](desk, ask)
