import type { Readable, Writable } from 'node:stream'
import { sentencesOf } from '@rolecall/shared/capture/work-words.ts'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { readVisa } from '@rolecall/shared/domain/visa.ts'
import { z } from 'zod'
import { jsonLines } from './json-lines.ts'

/** One text to read. The place of the job settles which dollar a bare "$" is. */
const Line = z.object({ id: z.string(), text: z.string(), location: z.string().nullish() })
type Line = z.infer<typeof Line>

type Read = (line: Line) => object

/** What can be read out of a text by itself; one row is one command. */
const READERS = {
  salary: ({ text, location }) => ({ salary: parseSalary(text, { place: location ?? null }) }),
  visa: ({ text }) => {
    const { stance, evidence } = readVisa(sentencesOf(text))
    return { status: stance, evidence }
  },
} as const satisfies Record<string, Read>

/** Reads texts for one of these. */
export const readTexts = (what: keyof typeof READERS, input: Readable, output: Writable): Promise<void> =>
  jsonLines(input, output, (line) => {
    const asked = Line.parse(line)
    return { id: asked.id, ...READERS[what](asked) }
  })
