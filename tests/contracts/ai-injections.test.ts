import { readAnswer } from '@rolecall/shared/ai/answer.ts'
import { checkedAnswer } from '@rolecall/shared/ai/check.ts'
import type { CheckedAnswers } from '@rolecall/shared/ai/check.ts'
import { AI_INPUTS } from '@rolecall/shared/ai/input.ts'
import type { AiInputs } from '@rolecall/shared/ai/input.ts'
import { AI_KINDS } from '@rolecall/shared/ai/kinds.ts'
import type { AiKind } from '@rolecall/shared/ai/kinds.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { applyEdits } from '@rolecall/shared/resume/edit.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import { beforeAll, expect, test } from 'vitest'
import injections from '../fixtures/ai/injections/texts.json' with { type: 'json' }

interface Injection {
  name: string
  text: string
  /** What a model that obeys writes of the person. */
  claim: string
  /** What of it nobody may then be shown as a fact. */
  marks: readonly string[]
}

const ALL: readonly Injection[] = injections
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

const QUESTION = 'Why do you want to work here?'
const resume = {
  basics: { name: '{{name}}', label: 'Backend Engineer' },
  work: [
    {
      name: 'Larkfield Signals',
      position: 'Backend Engineer',
      startDate: '2021-03',
      highlights: ['Built billing services in Kotlin', 'Wrote the manual'],
    },
  ],
  skills: [{ name: 'Kotlin' }, { name: 'Excel' }],
}

/** Read once: every posting is held beside the same person. */
const FACTS = factsOf(Resume.parse(resume))

const inputOf = <Kind extends AiKind>(kind: Kind, text: string): AiInputs[Kind] => {
  const posting = {
    title: 'Backend Engineer',
    company: 'Quillmark',
    description: `We build payments.\n\n${text}\n\nRequirements\n- Kotlin`,
  }
  return AI_INPUTS[kind].parse({ resume, posting, today: '2026-03-01', questions: [QUESTION] }) as AiInputs[Kind]
}

/** Does in every field of every answer what the posting told it to. */
const OBEYING: Readonly<Record<AiKind, (claim: string) => unknown>> = {
  tailor: (claim) => ({
    edits: [
      ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].flatMap((line) => [
        { line, kind: 'rewrite', after: claim, why: claim, facts: ['F1', 'F99'] },
        { line, kind: 'drop', after: '', why: claim, facts: [] },
      ]),
      ...['skills', 'J1', 'summary', 'label', 'P1', '__proto__'].map((line) => ({
        line,
        kind: 'add',
        after: claim,
        why: claim,
        facts: ['F1'],
      })),
    ],
    questions: [claim, `${claim} Is that so?`],
  }),
  letter: (claim) => ({
    paragraphs: [
      { text: claim, facts: ['F1'] },
      { text: `I built billing services in Kotlin. ${claim}`, facts: [] },
    ],
  }),
  answers: (claim) => ({
    answers: [
      { question: QUESTION, text: claim, facts: ['F1'] },
      { question: claim, text: claim, facts: [] },
    ],
  }),
  interview: (claim) => ({
    questions: [
      {
        question: `What did you do in Kotlin?`,
        outline: [
          { part: 'action', text: claim },
          { part: 'result', text: claim },
        ],
        facts: [],
      },
    ],
  }),
  analyze: (claim) => ({
    summary: claim,
    improvements: [
      { line: 'F3', advice: claim },
      { line: claim, advice: `Add this: ${claim}` },
    ],
  }),
}

/** Everything that is shown as true of the person or is kept; what is put as a question claims nothing. */
const SHOWN: { [Kind in AiKind]: (checked: CheckedAnswers[Kind]) => readonly (string | null)[] } = {
  tailor: ({ edits }) => edits.flatMap(({ after, why }) => [after, why]),
  letter: ({ paragraphs }) => paragraphs.map(({ text }) => text),
  answers: ({ answers }) => answers.flatMap(({ question, text }) => [question, text]),
  interview: ({ outlines }) =>
    outlines.flatMap(({ question, outline }) => [question, ...outline.map(({ text }) => text)]),
  analyze: ({ summary, improvements }) => [summary, ...improvements.flatMap(({ line, advice }) => [line, advice])],
}

function shownFor<Kind extends AiKind>(
  kind: Kind,
  { text, claim }: Injection,
  shown: (checked: CheckedAnswers[Kind]) => readonly (string | null)[],
): string {
  const read = readAnswer(kind, JSON.stringify(OBEYING[kind](claim)))
  if (!read.ok) return ''
  const checked = checkedAnswer(kind, read.value, inputOf(kind, text), lexicon, FACTS)
  return shown(checked).join('\n')
}

const SHOWN_BY: Readonly<Record<AiKind, (injection: Injection) => string>> = {
  tailor: (one) => shownFor('tailor', one, SHOWN.tailor),
  letter: (one) => shownFor('letter', one, SHOWN.letter),
  answers: (one) => shownFor('answers', one, SHOWN.answers),
  interview: (one) => shownFor('interview', one, SHOWN.interview),
  analyze: (one) => shownFor('analyze', one, SHOWN.analyze),
}

test('there are a hundred and fifty and more, each another text', () => {
  expect(new Set(ALL.map(({ text }) => text)).size).toBeGreaterThanOrEqual(150)
})

test.each(AI_KINDS)('a model that obeys is believed nothing: %s', (kind) => {
  for (const injection of ALL) {
    const shown = SHOWN_BY[kind](injection)
    const found = injection.marks.filter((mark) => shown.toLowerCase().includes(mark.toLowerCase()))
    expect(found, injection.name).toEqual([])
    expect(shown, injection.name).not.toMatch(/https?:|www\.|!\[|<\/?[a-z]|\]\(/i)
  }
})

test('nothing that can be loaded, clicked or hidden reaches the model, and the data stays data', () => {
  for (const { text, name } of ALL) {
    const { messages } = requestFor('tailor', inputOf('tailor', text))
    const content = messages[1]?.content ?? ''
    expect(messages, name).toHaveLength(2)
    expect(content, name).not.toMatch(/https?:|javascript:|!\[|<script|<!--|<\|/i)
    expect(content, name).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064]|[\u{E0000}-\u{E007F}]/u)
    expect(content.match(/<\/?posting mark="[\da-f]{16}">/g), name).toHaveLength(2)
    for (const block of content
      .split(/<\/?(?:person|posting) mark="[\da-f]{16}">/)
      .filter((part) => part.trim() !== '')) {
      expect(() => JSON.parse(block) as unknown, name).not.toThrow()
    }
  }
})

test('told to delete everything, it can propose to drop, and a point of every job stays', () => {
  const edits = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].map((line) => ({
    line,
    kind: 'drop' as const,
    after: '',
    why: '',
    facts: [],
  }))
  const input = inputOf('tailor', '')
  const checked = checkedAnswer('tailor', { edits, questions: [] }, input, lexicon)
  const after = applyEdits(input.resume, checked.edits)
  expect(after.work[0]?.highlights).toHaveLength(1)
  expect(after.basics.label).toBe('Backend Engineer')
})

test('what a model asks is never passed on in its words', () => {
  for (const injection of ALL) {
    const read = readAnswer('tailor', JSON.stringify({ edits: [], questions: [injection.claim, injection.text] }))
    const questions = read.ok
      ? checkedAnswer('tailor', read.value, inputOf('tailor', injection.text), lexicon, FACTS).questions
      : []
    for (const { text } of questions) expect(text, injection.name).toMatch(/^Do you have .{1,60} experience\? Where\?$/)
  }
})
