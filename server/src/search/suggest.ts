import type { Db } from '../ports/db.ts'

export const SUGGESTED_KINDS = ['title', 'company', 'skill', 'place'] as const
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number]

export interface Suggested {
  kind: SuggestedKind
  key: string
  shown: string
  jobs: number
}

/** What somebody may be about to type; slips of the finger are forgiven. One trip, a second where something was mended. */
export async function suggest(
  catalogue: Db,
  text: string,
  kinds: readonly SuggestedKind[] = SUGGESTED_KINDS,
): Promise<Suggested[]> {
  return Promise.reject(new Error(`wip ${text} ${kinds.length} ${typeof catalogue}`))
}

/** What was typed, with the words that no job has mended; null where there is nothing to mend. One trip. */
export async function didYouMean(catalogue: Db, text: string): Promise<string | null> {
  return Promise.reject(new Error(`wip ${text} ${typeof catalogue}`))
}
