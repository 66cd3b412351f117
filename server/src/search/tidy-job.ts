import type { Host } from '../deps.ts'
import { writeSayings } from './sayings.ts'
import { mergeSegments } from './tidy.ts'

/** Keeps the search fast: merges what came in lately, and learns what is to be suggested. Only one may do it at a time. */
export async function tidySearch({ catalogue }: Pick<Host, 'catalogue'>): Promise<Record<string, number>> {
  const merged = await mergeSegments(catalogue)
  const sayings = merged > 0 || (await lacksSayings(catalogue)) ? await writeSayings(catalogue) : 0
  return { merged, sayings }
}

async function lacksSayings(catalogue: Host['catalogue']): Promise<boolean> {
  const { rows } = await catalogue.read('SELECT 1 FROM search_saying LIMIT 1')
  return rows.length === 0
}
