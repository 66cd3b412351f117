import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { expectedOf, factsOf, summaryOf } from '../fixtures/resumes/expected.ts'
import { OTHER_LAYOUTS } from '../fixtures/resumes/other-layouts.ts'
import { PDF_LAYOUTS } from '../fixtures/resumes/pdf-layouts.ts'
import { PEOPLE } from '../fixtures/resumes/people.ts'
import expectedTexts from '../fixtures/resumes/texts/expected.json' with { type: 'json' }

const cases = [...PDF_LAYOUTS, ...OTHER_LAYOUTS].flatMap((layout) =>
  PEOPLE.map((person) => [`${layout.name}, ${person.language}`, layout, person] as const),
)

test.for(cases)('%s', async ([, layout, person]) => {
  const reading = await readResume(await layout.file(person))
  if (!reading.ok) throw new Error(reading.message)
  expect(factsOf(reading.resume, layout)).toEqual(expectedOf(person, layout))
})

const TEXTS = new URL('../fixtures/resumes/texts/', import.meta.url)

test.for(Object.entries(expectedTexts))('text: %s', async ([name, expected]) => {
  const reading = await readResume(new Uint8Array(readFileSync(new URL(`${name}.txt`, TEXTS))), `${name}.txt`)
  if (!reading.ok) throw new Error(reading.message)
  expect(summaryOf(reading.resume)).toEqual(expected)
})
