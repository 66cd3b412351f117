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
    for (const told of listeners) told()
  } catch {
    // No room: the text is still kept after a moment's pause, as it always is.
  }
}

const listeners = new Set<() => void>()

/** Told of every draft that comes or goes, in this window or in another one. */
export function onDrafts(told: () => void): () => void {
  listeners.add(told)
  addEventListener('storage', told)
  return () => {
    listeners.delete(told)
    removeEventListener('storage', told)
  }
}

export const hasDraft = (start: string): boolean =>
  Object.keys(localStorage).some((key) => key.startsWith(keyOf(start)))

/** What other windows of this browser write or forget of it. */
export function onDraft(what: string, told: () => void): () => void {
  const hear = ({ key }: StorageEvent): void => void ((key === null || key === keyOf(what)) && told())
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}

/** With everything else of a person who leaves this device. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(START)) localStorage.removeItem(key)
}
