import { expect, test } from 'vitest'
import { answersOf } from '../testing-lines.ts'
import { faithfulLines } from './faithful.ts'

const ask = (...lines: readonly unknown[]): Promise<unknown[]> => answersOf(faithfulLines, lines)

test('takes a sentence, sentences or a résumé as evidence', async () => {
  const line = 'Roofs and stairs in oak'
  const resume = { work: [{ name: 'Loft & Beam', position: 'Carpenter', highlights: [line] }] }
  const answers = await ask(
    { id: 'text', evidence: line, line },
    { id: 'texts', evidence: ['Carpenter', line], line },
    { id: 'resume', evidence: resume, line },
    { id: 'invented', evidence: line, line: 'Roofs and stairs in oak for 40 castles' },
  )
  expect(answers).toMatchObject([
    { id: 'text', supported: true },
    { id: 'texts', supported: true },
    { id: 'resume', supported: true },
    { id: 'invented', supported: false, reason: expect.stringContaining('40') },
  ])
})

test('answers every bad line and goes on', async () => {
  const answers = await ask(
    '{"id":',
    { id: 'b' },
    { id: 'c', evidence: 7, line: 'x' },
    { id: 'd', evidence: '', line: '' },
  )
  expect(answers).toMatchObject([
    { id: null, error: expect.any(String) },
    { id: 'b', error: expect.any(String) },
    { id: 'c', error: expect.any(String) },
    { id: 'd', supported: true },
  ])
})
