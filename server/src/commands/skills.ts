import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { z } from 'zod'

const Line = z.object({ id: z.string(), text: z.string() })

function answer(line: string, lexicon: Lexicon): object {
  try {
    const { id, text } = Line.parse(JSON.parse(line))
    const skills = lexicon.find(text).map(({ name, start, end, category }) => ({ name, start, end, category }))
    return { id, skills }
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : 'unreadable' }
  }
}

/** Names the skills in texts, a JSON line for a JSON line. A bad line is answered as such and never ends the run. */
export async function skillLines(input: Readable, output: Writable): Promise<void> {
  const lexicon = await loadLexicon()
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(answer(line, lexicon))}\n`)
  }
}
