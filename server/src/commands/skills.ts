import type { Readable, Writable } from 'node:stream'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { z } from 'zod'
import { jsonLines } from './json-lines.ts'

const Line = z.object({ id: z.string(), text: z.string() })

function named(line: unknown, lexicon: Lexicon): object {
  const { id, text } = Line.parse(line)
  const skills = lexicon.find(text).map(({ name, start, end, category }) => ({ name, start, end, category }))
  return { id, skills }
}

/** Names the skills in texts. */
export async function skillLines(input: Readable, output: Writable): Promise<void> {
  const lexicon = await loadLexicon()
  await jsonLines(input, output, (line) => named(line, lexicon))
}
