import { readAnswer } from '@rolecall/shared/ai/answer.ts'
import { checkedAnswer } from '@rolecall/shared/ai/check.ts'
import type { CheckedAnswers } from '@rolecall/shared/ai/check.ts'
import { AI_INPUTS } from '@rolecall/shared/ai/input.ts'
import type { AiInputs } from '@rolecall/shared/ai/input.ts'
import { referencesOf } from '@rolecall/shared/ai/references.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import type { ResumeInput } from '@rolecall/shared/domain/resume.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import { beforeAll, expect, test } from 'vitest'
import cases from '../fixtures/ai/tailoring/cases.json' with { type: 'json' }
import people from '../fixtures/ai/tailoring/people.json' with { type: 'json' }

interface Case {
  person: string
  /** The line that is reworded, the list that is added to, or the summary. */
  line: string
  after: string
  /** What it makes up; null where it is the same in other words. */
  invents: string | null
}

const CASES: readonly Case[] = cases
const PEOPLE = new Map<string, { posting: string; resume: ResumeInput }>(
  Object.entries(people as Record<string, { posting: string; resume: ResumeInput }>),
)
const MOST_REFUSED = 0.05

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

/** Each person's facts, read once. */
const FACTS = new Map([...PEOPLE].map(([name, { resume }]) => [name, factsOf(Resume.parse(resume))]))

function inputFor(person: string): AiInputs['tailor'] {
  const { resume, posting = '' } = PEOPLE.get(person) ?? {}
  return AI_INPUTS.tailor.parse({
    resume,
    posting: { title: posting.split('\n')[0], company: 'Quillmark', description: posting },
    today: '2026-03-01',
  })
}

const refOf = ({ person, line }: Case): { line: string; kind: 'rewrite' | 'add' } => {
  const input = inputFor(person)
  const named = line === 'summary' ? input.resume.basics.summary : line
  const ref = referencesOf(input).facts.find(({ line: own }) => own?.text === named)?.ref
  return ref === undefined ? { line, kind: 'add' } : { line: ref, kind: 'rewrite' }
}

/** Each line once in an answer, as the check takes a line once. */
function rounds(own: readonly Case[]): Case[][] {
  const found: Case[][] = []
  for (const one of own) {
    const free = found.find((round) => round.every(({ line }) => line !== one.line))
    if (free) free.push(one)
    else found.push([one])
  }
  return found
}

/** A provider that writes just this, and says that it rests on every fact there is. */
function proposed(person: string, round: readonly Case[]): CheckedAnswers['tailor'] {
  const facts = ['F1', 'F2', 'F3', 'F4', 'F5']
  const edits = round.map((one) => ({ ...refOf(one), after: one.after, why: 'Fits better.', facts }))
  const read = readAnswer('tailor', JSON.stringify({ edits, questions: [] }))
  if (!read.ok) throw new Error(read.message)
  return checkedAnswer('tailor', read.value, inputFor(person), lexicon, FACTS.get(person))
}

interface Outcome {
  taken: Case[]
  refused: Case[]
  unasked: Case[]
}

function outcomeOf(all: readonly Case[]): Outcome {
  const outcome: Outcome = { taken: [], refused: [], unasked: [] }
  for (const [person, own] of Map.groupBy(all, (one) => one.person)) {
    for (const round of rounds(own)) {
      const { edits, refused } = proposed(person, round)
      outcome.taken.push(...round.filter(({ after }) => edits.some((one) => one.after === after)))
      outcome.refused.push(...round.filter(({ after }) => refused.some(({ text }) => text === after)))
      outcome.unasked.push(
        ...round.filter(({ after }) =>
          refused.some(({ text, verdict }) => text === after && verdict.unsupported.length === 0),
        ),
      )
    }
  }
  return outcome
}

const invented = CASES.filter(({ invents }) => invents !== null)
const honest = CASES.filter(({ invents }) => invents === null)

test('there are a hundred of each', () => {
  expect([invented.length, honest.length]).toEqual([100, 100])
})

const told = (all: readonly Case[]): string[] => all.map(({ person, after }) => `${person}: ${after}`)

test('everything that is made up is caught, and the person is asked', () => {
  const { taken, refused, unasked } = outcomeOf(invented)
  expect([told(taken), told(unasked)]).toEqual([[], []])
  expect(refused).toHaveLength(invented.length)
})

test('of honest rewrites hardly any is refused', () => {
  const { refused, taken } = outcomeOf(honest)
  expect(refused.length + taken.length).toBe(honest.length)
  expect(refused.length / honest.length, told(refused).join('\n')).toBeLessThanOrEqual(MOST_REFUSED)
})
