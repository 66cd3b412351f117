import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { sentencesOf } from '@rolecall/shared/capture/work-words.ts'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { readVisa } from '@rolecall/shared/domain/visa.ts'
import { z } from 'zod'

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

function answer(line: string, read: Read): object {
  try {
    const asked = Line.parse(JSON.parse(line))
    return { id: asked.id, ...read(asked) }
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : 'unreadable' }
  }
}

/** Reads texts, a JSON line for a JSON line. A bad line is answered as such and never ends the run. */
export async function readTexts(what: keyof typeof READERS, input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(answer(line, READERS[what]))}\n`)
  }
}
