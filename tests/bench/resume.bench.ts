import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { OTHER_LAYOUTS } from '../fixtures/resumes/other-layouts.ts'
import { expectedOf, factsOf } from '../fixtures/resumes/expected.ts'
import { PDF_LAYOUTS } from '../fixtures/resumes/pdf-layouts.ts'
import { PEOPLE } from '../fixtures/resumes/people.ts'
import { limitRow, median } from './harness.ts'
import type { Row } from './harness.ts'

interface Tally {
  times: number[]
  fields: number
  right: number
  invented: number
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every layout in every language, each timed; the first reading, which loads the reader of PDF files, is not counted. */
async function readAll(): Promise<Tally> {
  const tally: Tally = { times: [], fields: 0, right: 0, invented: 0 }
  for (const layout of [...PDF_LAYOUTS, ...OTHER_LAYOUTS])
    for (const person of PEOPLE) {
      const file = await layout.file(person)
      const started = performance.now()
      const reading = await readResume(file)
      tally.times.push(performance.now() - started)
      if (!reading.ok) continue
      const [expected, got] = [expectedOf(person, layout), factsOf(reading.resume, layout)]
      const keys = Object.keys(expected) as (keyof typeof expected)[]
      tally.fields += keys.length
      tally.right += keys.filter((key) => same(expected[key], got[key])).length
      tally.invented += Math.max(0, got.jobs.length - expected.jobs.length)
    }
  tally.times.shift()
  return tally
}

export async function bench(): Promise<Row[]> {
  const { times, fields, right, invented } = await readAll()
  const slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  const share = (100 * right) / fields
  return [
    limitRow('a résumé, middle of all layouts', median(times), 500, 'ms'),
    limitRow('a résumé, 95 of 100', slowest, 500, 'ms'),
    {
      what: 'fields read right',
      measured: `${share.toFixed(1)} %`,
      against: `${fields} fields`,
      ratio: '–',
      bar: '≥ 95 %',
      ok: share >= 95,
    },
    limitRow('jobs invented', invented, 0, 'jobs'),
  ]
}
