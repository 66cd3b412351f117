import { afterAll, expect, test } from 'vitest'
import { RESUME_ERRORS } from '@rolecall/shared/resume/failures.ts'
import { threadReader } from '@rolecall/server/ports/resume-reader-thread.ts'
import { HOSTILE } from './hostile-resumes.ts'

const reader = threadReader()
afterAll(() => reader.end())

test.for(HOSTILE.map((one) => [one.name, one] as const))('%s', async ([, { file, codes }]) => {
  const reading = await reader.read(await file())
  expect(codes).toContain(reading.ok ? null : reading.code)
  if (!reading.ok) expect(reading.message).toMatch(/^[A-Z].*\.$/)
})

test('every refusal has a sentence of its own', () => {
  const sentences = Object.values(RESUME_ERRORS)
  expect(new Set(sentences).size).toBe(sentences.length)
})
