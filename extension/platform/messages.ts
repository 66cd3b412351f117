import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { LogRow } from '../store/db.ts'

/** edit: something new waits in the outbox; now: the person or a regained network asks, without waiting longer. */
export const SYNC_REASONS = ['edit', 'now'] as const

/** The tab that shows the page of a save, and which reading of it was saved. */
export const PageToKeep = z.object({
  tabId: z.number().int(),
  id: z.string(),
  url: z.string(),
  capturedAt: z.iso.datetime(),
  captureVersion: z.number().int(),
})
export type PageToKeep = z.infer<typeof PageToKeep>

export const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sync'), reason: z.enum(SYNC_REASONS) }),
  z.object({ kind: z.literal('keep'), page: PageToKeep }),
  z.object({ kind: z.literal('note'), entry: z.unknown() }),
])
export type Message = z.infer<typeof Message>

async function send(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message)
  } catch {
    // Nobody listens: the sender is the background itself, which syncs on its own, or the browser is closing down and
    // the alarm makes up for it. The edit is in the outbox either way.
  }
}

/** Wakes the background; it alone talks to the server. */
export function askForSync(reason: (typeof SYNC_REASONS)[number]): void {
  void send({ kind: 'sync', reason })
}

/** The background keeps the page: the popup may be closed before that is done. */
export const askToKeep = (page: PageToKeep): Promise<void> => send({ kind: 'keep', page })

/** How a reading went, for the background to note down; it looks at the entry itself. */
export const askToNote = (entry: LogRow): Promise<void> => send({ kind: 'note', entry })

/** Hands over messages of our own pages only, and only those of a known shape. */
export function onMessage(handle: (message: Message) => Promise<void>): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: { id?: string | undefined }, reply: (answer: unknown) => void) => {
      const message = Message.safeParse(raw)
      if (sender.id !== browser.runtime.id || !message.success) return false
      // The answer comes when the work is done: an open question is what keeps the worker alive meanwhile.
      void handle(message.data).finally(() => reply(null))
      return true
    },
  )
}
