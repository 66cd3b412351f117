import { expect, test } from 'vitest'
import { partialAnswer } from './partial.ts'

const ANSWER = JSON.stringify({
  edits: [
    { line: 'F3', kind: 'rewrite', after: 'Planned 40 shifts a week', why: 'Shorter.', facts: ['F3'] },
    { line: 'F4', kind: 'drop', after: '', why: 'Says little.', facts: [] },
  ],
  questions: [],
})

test('the first edit is there with its first letters, and done with its last', () => {
  const begins = ANSWER.indexOf('Planned')
  expect(partialAnswer('tailor', ANSWER.slice(0, begins + 1))).toEqual([
    { line: 'F3', kind: 'rewrite', after: 'P', done: false },
  ])
  expect(partialAnswer('tailor', ANSWER.slice(0, ANSWER.indexOf('},') + 1))).toMatchObject([{ done: true }])
})

test('letter by letter nothing is ever taken back', () => {
  let [before, done] = ['', 0]
  for (let length = 0; length <= ANSWER.length; length++) {
    const entries = partialAnswer('tailor', ANSWER.slice(0, length))
    const after = entries[0]?.after ?? ''
    expect(after.startsWith(before)).toBe(true)
    const ready = entries.filter((entry) => entry.done).length
    expect(ready).toBeGreaterThanOrEqual(done)
    ;[before, done] = [after, ready]
  }
  expect([before, done]).toEqual(['Planned 40 shifts a week', 2])
})

test.each(['', 'Sure, here', '[]', '{"edits":{"a":1}}', '{"edits":[1,null]}'])('of %j nothing stands yet', (text) => {
  expect(partialAnswer('tailor', text)).toEqual([])
})
