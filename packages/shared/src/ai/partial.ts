import type { AiKind } from './kinds.ts'
import { readJson } from './read-json.ts'
import { MAIN_LIST } from './shapes.ts'
import type { AiAnswers } from './shapes.ts'

/** An entry of an answer while it is written: what has not come yet is missing. */
export type Growing<T> = Partial<T> & { done: boolean }

interface Entries {
  tailor: AiAnswers['tailor']['edits'][number]
  letter: AiAnswers['letter']['paragraphs'][number]
  answers: AiAnswers['answers']['answers'][number]
  interview: AiAnswers['interview']['questions'][number]
  analyze: AiAnswers['analyze']['improvements'][number]
}

/** What of an answer stands already; the last entry may still grow. It is to be shown as being written, never to be kept. */
export function partialAnswer<Kind extends AiKind>(kind: Kind, textSoFar: string): Growing<Entries[Kind]>[] {
  const json = readJson(textSoFar)
  const found = typeof json?.value === 'object' && json.value !== null ? json.value : {}
  const list: unknown = (found as Readonly<Record<string, unknown>>)[MAIN_LIST[kind]]
  if (!json || !Array.isArray(list)) return []
  return list.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? [{ ...(entry as Partial<Entries[Kind]>), done: !json.open.has(entry) }]
      : [],
  )
}
