import { z } from 'zod'

const Draft = z.object({ text: z.string(), madeFrom: z.string() })
/** What is typed and not kept yet, and the kept text that it was typed over. */
type Draft = z.infer<typeof Draft>

const START = 'draft '
const keyOf = (what: string): string => `${START}${what}`

/** What a window that shut had no time to keep, to be taken up where it was left. */
export function readDraft(what: string): Draft | null {
  try {
    return Draft.parse(JSON.parse(localStorage.getItem(keyOf(what)) ?? ''))
  } catch {
    return null
  }
}

/** At once, before anything else can happen: a window that shuts waits for no database. Null: it is kept. */
export function writeDraft(what: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(what), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(what))
  } catch {
    // No room: the text is still kept after a moment's pause, as it always is.
  }
}

/** With everything else of a person who leaves this device. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(START)) localStorage.removeItem(key)
}
