import { expect, test } from 'vitest'
import { Resume } from '../domain/resume.ts'
import { compareResumes } from './compare.ts'

const before = Resume.parse({
  basics: { label: 'Baker' },
  work: [
    {
      name: 'Rye & Co',
      position: 'Baker',
      highlights: ['Baked bread for two shops', 'Swept floors', 'Trained apprentices'],
    },
  ],
  skills: [{ name: 'Baking' }, { name: 'Excel' }],
})
const after = Resume.parse({
  basics: { label: 'Master of dough' },
  work: [
    {
      name: 'Rye & Co',
      position: 'Baker',
      highlights: ['Trained apprentices', 'Baked rye bread for two shops', 'Ran the till'],
    },
  ],
  skills: [{ name: 'Excel' }, { name: 'Baking' }],
})

test('what was reworded, added, dropped and moved is told apart', () => {
  const told = compareResumes(before, after).map(({ kind, before: old, after: text }) => [kind, old, text])
  expect(told).toEqual(
    expect.arrayContaining([
      ['changed', 'Baker', 'Master of dough'],
      ['same', 'Trained apprentices', 'Trained apprentices'],
      ['changed', 'Baked bread for two shops', 'Baked rye bread for two shops'],
      ['added', null, 'Ran the till'],
      ['dropped', 'Swept floors', null],
      ['moved', 'Excel', 'Excel'],
      ['moved', 'Baking', 'Baking'],
    ]),
  )
})

test('a version beside itself has no difference', () => {
  expect(compareResumes(before, before).every(({ kind }) => kind === 'same')).toBe(true)
  expect(compareResumes(before, Resume.parse({})).every(({ kind }) => kind === 'dropped')).toBe(true)
})
