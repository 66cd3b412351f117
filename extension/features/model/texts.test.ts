import { expect, test } from 'vitest'
import { heard, NOTHING_YET, stoppedAt } from './texts.ts'
import type { Coming } from './texts.ts'

const after = (...events: [string, object | null][]): Coming =>
  events.reduce((before, [event, data]) => heard(before, { event, data: JSON.stringify(data) }), NOTHING_YET)
const usage = { input: 100, output: 20, cost: 0.01, cached: false }

test('a piece grows in its place, whatever comes between', () => {
  const coming = after(
    ['text', { at: 1, text: 'Second', done: false }],
    ['text', { at: 0, text: 'First.', done: true }],
    ['text', { at: 1, text: 'Second one.', done: true }],
  )
  expect(coming.pieces.map(({ text }) => text)).toEqual(['First.', 'Second one.'])
})

test('what was told before an answer could not be read is forgotten, and what it took is not', () => {
  const coming = after(
    ['text', { at: 0, text: 'Gone.', done: true }],
    ['question', { text: 'Is it true?', about: 'it', quote: null }],
    ['usage', usage],
    ['restart', null],
    ['usage', { ...usage, cached: true }],
  )
  expect(coming).toMatchObject({ pieces: [], questions: [], took: { tokens: 240, cost: 0.02, cached: false } })
})

test('what nothing proves is asked once', () => {
  const question = { text: 'Do you have Kubernetes experience? Where?', about: 'Kubernetes', quote: null }
  expect(after(['question', question], ['question', question]).questions).toHaveLength(1)
})

test('a letter ends with its whole text, and with why no provider wrote it', () => {
  const without = { code: 'ai-budget', message: 'Today’s budget does not reach.' }
  const { texts } = after(['done', { by: 'rules', without, text: 'Dear team,\n\nI …', questions: [] }])
  expect(texts).toMatchObject({ text: 'Dear team,\n\nI …', byRules: true, notes: [without.message] })
})

test('what is stopped leaves what had come whole, and nothing of what had not', () => {
  const half = { at: 1, text: 'Half a', done: false }
  expect(stoppedAt(after(['text', half]))).toBeNull()
  const both = after(['text', { at: 0, question: 'Why?', text: 'Whole.', done: true }], ['text', half])
  expect(stoppedAt(both)).toMatchObject({ text: 'Whole.', answers: [{ question: 'Why?', text: 'Whole.' }] })
})

test('what a newer server says beside is passed over, and its failure is told in its words', () => {
  expect(after(['weather', { rain: true }], ['text', { at: 'x' }])).toEqual(NOTHING_YET)
  expect(() => after(['error', { message: 'The task was lost.' }])).toThrow('The task was lost.')
})
