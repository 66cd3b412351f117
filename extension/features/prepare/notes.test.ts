import { expect, test } from 'vitest'
import type { LikelyQuestion } from '@rolecall/shared/writing/interview.ts'
import type { WritingView } from '../../store/writings.ts'
import { likelyWith, optionsOf } from './notes.ts'

const found = (question: string): LikelyQuestion => ({ id: question, question, why: '', quote: null, outline: [] })
const kept = (question: string, place: number, text = ''): WritingView => ({
  id: `kept ${question}`,
  kind: 'interview',
  application: '0199b1f2-7c00-7000-8000-000000000001',
  question,
  text,
  options: { ...optionsOf([{ part: 'action', text: 'Moved it.' }], place) },
  resume: null,
  addedAt: '2026-03-01T09:00:00.000Z',
  deletedAt: null,
  fields: {},
})

test('what a provider thought of comes first and in its order, each question once', () => {
  const all = likelyWith([kept('Why us?', 1), kept('Why this?', 0)], [found('Why us?'), found('What else?')])
  expect(all.map(({ question }) => question)).toEqual(['Why this?', 'Why us?', 'What else?'])
})

test('parts that no fact tells say what to think of', () => {
  const [one] = likelyWith([kept('Why this?', 0)], [])
  expect(one?.outline.map(({ part, text, hint }) => [part, text, hint !== null])).toEqual([
    ['situation', '', true],
    ['task', '', true],
    ['action', 'Moved it.', false],
    ['result', '', true],
  ])
})

test('practice alone makes no question, nor does an outline that cannot be read', () => {
  const practice = { ...kept('Why?', 0), options: {} }
  const broken = { ...kept('How?', 0), options: { outline: [{ part: 'plot', text: '' }] } }
  expect(likelyWith([practice, broken], [])).toEqual([])
})
