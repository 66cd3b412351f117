import { z } from 'zod'
import type { LocalStore, LogRow } from './db.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'

const MOST_ENTRIES = 200

export const LogEntry = z.object({
  at: z.iso.datetime(),
  host: z.string(),
  kind: z.enum(['posting', 'list', 'none']),
  captureVersion: z.number(),
  ms: z.number(),
  readers: z.record(z.string(), z.string()),
  warnings: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
})
export type LogEntry = z.infer<typeof LogEntry>

/** Remembers on this device how a reading went; the oldest make room. */
export const logCapture = (entry: LogRow, store = localStore): Promise<void> =>
  guarded(() =>
    store.transaction('rw', store.captureLog, async () => {
      const seq = await store.captureLog.add(entry)
      await store.captureLog
        .where('seq')
        .belowOrEqual(seq - MOST_ENTRIES)
        .delete()
    }),
  )

/** The newest first; what an older version noted in a shape of its own is left out. */
export async function loggedCaptures(store: LocalStore): Promise<LogEntry[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- this turns a query of the database around, not an array.
  const rows = await store.captureLog.orderBy('seq').reverse().toArray()
  return rows.flatMap((row) => LogEntry.safeParse(row).data ?? [])
}

export const clearCaptureLog = (store = localStore): Promise<void> => guarded(() => store.captureLog.clear())
