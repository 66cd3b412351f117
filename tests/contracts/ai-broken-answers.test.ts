import { MOST_REPAIRS, ANSWER_PROBLEMS, readAnswer, repairRequest } from '@rolecall/shared/ai/answer.ts'
import type { AnswerProblem } from '@rolecall/shared/ai/answer.ts'
import { AI_INPUTS } from '@rolecall/shared/ai/input.ts'
import type { AiKind } from '@rolecall/shared/ai/kinds.ts'
import { partialAnswer } from '@rolecall/shared/ai/partial.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import { AI_ANSWERS, MAIN_LIST } from '@rolecall/shared/ai/shapes.ts'
import { expect, test } from 'vitest'
import cases from '../fixtures/ai/broken/answers.json' with { type: 'json' }

interface Case {
  name: string
  kind: AiKind
  answer?: string
  repeat?: { head: string; body: string; times: number; tail: string }
  /** Read as it is, read with something left out, or the code of what is wrong. */
  expect: 'whole' | 'mended' | AnswerProblem
  entries: number
}

const all = cases as Case[]
const textOf = ({ answer, repeat }: Case): string =>
  answer ?? (repeat ? `${repeat.head}${repeat.body.repeat(repeat.times)}${repeat.tail}` : '')

test.for(all.map((one) => [one.name, one] as const))('%s', ([, one]) => {
  const read = readAnswer(one.kind, textOf(one))
  if (!read.ok) {
    expect(read).toEqual({ ok: false, code: one.expect, message: ANSWER_PROBLEMS[read.code].message })
    return
  }
  expect(read.whole ? 'whole' : 'mended').toBe(one.expect)
  expect(AI_ANSWERS[one.kind].safeParse(read.value).success).toBe(true)
  expect(new Map<string, unknown>(Object.entries(read.value)).get(MAIN_LIST[one.kind])).toHaveLength(one.entries)
})

test('there are forty and more', () => {
  expect(all.length).toBeGreaterThanOrEqual(40)
})

test('nothing that a model says reaches the prototype of all things', () => {
  for (const one of all) readAnswer(one.kind, textOf(one))
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
})

test('while it comes, no more of an answer is done than what is kept in the end', () => {
  const short = all.filter((one) => textOf(one).length < 2_000)
  for (const one of short) {
    const read = readAnswer(one.kind, textOf(one))
    const done = partialAnswer(one.kind, textOf(one)).filter((entry) => entry.done)
    if (read.ok && read.whole) expect(done, one.name).toHaveLength(one.entries)
  }
})

test('asked again the request names what was wrong and keeps all else', () => {
  const input = AI_INPUTS.letter.parse({ resume: {}, posting: { title: 'Planner' }, today: '2026-03-01' })
  let request = requestFor('letter', input)
  for (let turn = 0; turn < MOST_REPAIRS; turn++) {
    const again = repairRequest(request, 'Dear team, …', 'unreadable')
    expect(again.messages.slice(0, request.messages.length)).toEqual(request.messages)
    expect(again.messages.at(-1)?.content).toContain('not JSON')
    expect(again.schema).toEqual(request.schema)
    request = again
  }
})
