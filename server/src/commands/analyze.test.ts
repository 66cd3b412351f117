import { expect, test } from 'vitest'
import { z } from 'zod'
import { answersOf } from '../testing-lines.ts'
import { analyzeLines } from './analyze.ts'

const Answer = z.looseObject({
  id: z.string().nullable(),
  relevance: z.number().nullable().optional(),
  missingSkills: z.array(z.looseObject({ name: z.string() })).optional(),
  missingKeywords: z.array(z.string()).optional(),
  improvements: z.array(z.looseObject({ text: z.string() })).optional(),
  ats: z.array(z.looseObject({ id: z.string(), status: z.string() })).optional(),
  error: z.string().optional(),
})

const ask = async (...lines: readonly unknown[]): Promise<z.infer<typeof Answer>[]> =>
  (await answersOf(analyzeLines, lines)).map((answer) => Answer.parse(answer))

const resume = {
  basics: { name: 'Wim Aker', label: 'Developer' },
  work: [
    { name: 'Loft & Beam', position: 'Developer', startDate: '2019-03', highlights: ['Built the shop in Kotlin'] },
  ],
  skills: [{ name: 'Kotlin' }],
}
const text = 'Developer\n\nRequirements\n- Experience with Kotlin\n- Experience with Kubernetes\n- Fluent English'
const today = '2026-03-01'

test('tells what is missing, the posting given by its text or by its fields', async () => {
  const fields = { title: 'Developer', description: text }
  const [byText, byFields, byWords] = await ask(
    { id: 'a', resume, text, today },
    { id: 'b', resume, posting: fields, today },
    {
      id: 'c',
      resume: 'Wim Aker\nDeveloper\n\nExperience\nDeveloper, Loft & Beam, 2019 - 2021\n- Built the shop in Kotlin',
      posting: text,
      today,
    },
  )
  for (const one of [byText, byFields, byWords]) {
    expect(one?.missingSkills?.map(({ name }) => name)).toContain('Kubernetes')
    expect(one?.missingKeywords).toContain('Kubernetes')
    expect(one?.improvements?.length).toBeGreaterThan(0)
    expect(one?.ats?.length).toBeGreaterThan(8)
  }
  expect(byText?.relevance).toBeGreaterThan(0)
})

test('a bad line is answered as such and does not end the run', async () => {
  const answers = await ask('no json', { id: 'd', resume }, { id: 'e', resume, text, today })
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    [null, false],
    ['d', false],
    ['e', true],
  ])
})
