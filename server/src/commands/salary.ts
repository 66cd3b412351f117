import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import { z } from 'zod'

/** One text to read. The place of the job settles which dollar a bare "$" is. */
const Line = z.object({ id: z.string(), text: z.string(), location: z.string().nullish() })

/** Reads pay out of texts, a JSON line for a JSON line. A bad line is answered as such and never ends the run. */
export async function salaryLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(answer(line))}\n`)
  }
}

function answer(line: string): object {
  try {
    const { id, text, location } = Line.parse(JSON.parse(line))
    return { id, salary: parseSalary(text, { place: location ?? null }) }
  } catch (error) {
    return { id: null, salary: null, error: error instanceof Error ? error.message : 'unreadable' }
  }
}
