import { expect, test } from 'vitest'
import { z } from 'zod'
import { answersOf } from '../testing-lines.ts'
import { matchLines } from './match.ts'

const Answer = z.looseObject({
  id: z.string().nullable(),
  score: z.union([z.number(), z.string()]).optional(),
  hash: z.string().optional(),
  gates: z.array(z.object({ id: z.string(), status: z.string() })).optional(),
  error: z.string().optional(),
})

const ask = async (...lines: readonly unknown[]): Promise<z.infer<typeof Answer>[]> =>
  (await answersOf(matchLines, lines)).map((answer) => Answer.parse(answer))

const resume = {
  basics: { name: 'Wim Aker', label: 'Carpenter', location: { city: 'Gent', countryCode: 'BE' } },
  work: [
    {
      name: 'Loft & Beam',
      position: 'Carpenter',
      startDate: '2019-03-01',
      endDate: null,
      highlights: ['Roofs and stairs in oak'],
    },
  ],
  skills: ['Woodworking'],
}
const description =
  'On site in Gent, 2.500 € a month.\n\nRequirements\n- 3 years of experience as a carpenter\n- Roofs and stairs\n- You read drawings'
const today = '2026-11-20'

test('judges a pair, and the same pair the same', async () => {
  const line = { id: 'a', resume, posting: { title: 'Carpenter', location: 'Gent', description }, today }
  const [first, second] = await ask(line, line)
  expect(first).toMatchObject({ id: 'a', hash: second?.hash, score: second?.score })
  expect(first?.score).toBeGreaterThan(60)
})

test('reads what the posting does not name out of its text', async () => {
  const profile = { workModels: ['remote'], payFloor: { amount: 3_000, currency: 'EUR', period: 'month' } }
  const [fields, text] = await ask(
    { id: 'fields', resume, posting: { title: 'Carpenter', description }, profile, today },
    { id: 'text', resume, text: `Carpenter\nGent\n${description}`, profile, today },
  )
  for (const one of [fields, text]) {
    const failed = one?.gates?.filter(({ status }) => status === 'fail').map(({ id }) => id)
    expect(failed).toEqual(['pay', 'site'])
  }
})

test('answers every bad line and goes on', async () => {
  const answers = await ask(
    '{"id":',
    { id: 'b' },
    { id: 'c', resume },
    { id: 'd', resume: 7, text: 'x' },
    { id: 'e', resume, text: 'Hello' },
  )
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    [null, false],
    ['b', false],
    ['c', false],
    ['d', false],
    ['e', true],
  ])
  expect(answers.at(-1)?.score).toBe('too little text')
})
