import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/** What a command says to one line, already taken out of its JSON. */
type Answer = (line: unknown) => object | Promise<object>
/** How it says that it cannot; the id is null where the line has none. */
type Refuse = (id: string | null, message: string) => object

const plainly: Refuse = (id, error) => ({ id, error })

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : 'unreadable'
}

export async function answerLine(line: string, answer: Answer, refuse: Refuse = plainly): Promise<object> {
  let id: string | null = null
  try {
    const raw: unknown = JSON.parse(line)
    id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : null
    return await answer(raw)
  } catch (error) {
    return refuse(id, messageOf(error))
  }
}

/** A JSON line for a JSON line. A bad line is answered as such and never ends the run. */
export async function jsonLines(input: Readable, output: Writable, answer: Answer, refuse?: Refuse): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(await answerLine(line, answer, refuse))}\n`)
  }
}
