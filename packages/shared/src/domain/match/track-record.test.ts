import { expect, test } from 'vitest'
import { trackRecord } from './track-record.ts'
import type { ScoredApplication } from './track-record.ts'

let made = 0
const application = (score: number | null, ...stages: string[]): ScoredApplication => ({
  score,
  fields: Object.fromEntries(
    stages.map((stage, at) => [
      `event.${(made++).toString(16).padStart(16, '0')}`,
      { stage, at: `2026-0${at + 1}-01T09:00:00.000Z`, basis: 'me', note: null, undoes: null },
    ]),
  ),
})

const sent = (count: number, score: number, ...more: string[]): ScoredApplication[] =>
  Array.from({ length: count }, () => application(score, 'saved', 'applied', ...more))

test('says how many like it were answered', () => {
  const all = [
    ...sent(10, 80),
    ...sent(2, 76, 'interviewing'),
    ...sent(1, 99, 'rejected'),
    ...sent(1, 90, 'offered', 'accepted'),
    ...sent(9, 60),
  ]
  expect(trackRecord(all, 82)).toEqual({
    from: 75,
    below: null,
    applied: 14,
    answered: 4,
    sentence: 'Of your 14 applications scored 75+, 4 were answered.',
  })
})

test('a number of the middle is beside others of the middle', () => {
  const all = [...sent(4, 60), ...sent(1, 70, 'interviewing'), ...sent(9, 90, 'offered')]
  expect(trackRecord(all, 51)?.sentence).toBe('Of your 5 applications scored 50 to 74, 1 was answered.')
})

test('four are too few, and what was only saved or never scored does not count', () => {
  const four = sent(4, 80, 'rejected')
  expect(trackRecord(four, 80)).toBeNull()
  expect(trackRecord([...four, application(80, 'saved'), application(null, 'saved', 'applied')], 80)).toBeNull()
})

test('being left without a word is no answer, and what was taken back did not happen', () => {
  const undone = application(80, 'saved', 'applied', 'interviewing')
  const key = Object.keys(undone.fields).at(-1)?.replace('event.', '')
  const back = { stage: 'applied', at: '2026-05-01T09:00:00.000Z', basis: 'undo', note: null, undoes: key }
  const all = [...sent(4, 80, 'ghosted'), { score: 80, fields: { ...undone.fields, 'event.ffffffffffffffff': back } }]
  expect(trackRecord(all, 80)).toMatchObject({ applied: 5, answered: 0 })
})
