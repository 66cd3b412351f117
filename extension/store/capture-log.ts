import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { parseUrl } from '@rolecall/shared/domain/url.ts'
import type { LocalStore, LogRow } from './db.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'

const MOST_ENTRIES = 200

const readersOf = (capture: Capture): Record<string, string> =>
  capture.kind === 'posting'
    ? Object.fromEntries(Object.entries(capture.origins).map(([field, { reader }]) => [field, reader]))
    : {}

/** Remembers on this device how a reading went; the oldest make room. */
export const logCapture = (capture: Capture, ms: number, store = localStore): Promise<void> =>
  guarded(() =>
    store.transaction('rw', store.captureLog, async () => {
      const { kind, captureVersion, capturedAt: at, url, warnings } = capture
      const seq = await store.captureLog.add({
        at,
        kind,
        captureVersion,
        host: parseUrl(url)?.hostname ?? '',
        ms: Math.round(ms),
        readers: readersOf(capture),
        warnings: warnings.map(({ code, field }) => ({ code, field })),
      })
      await store.captureLog
        .where('seq')
        .belowOrEqual(seq - MOST_ENTRIES)
        .delete()
    }),
  )

/** The newest first. */
export const loggedCaptures = (store: LocalStore): PromiseLike<LogRow[]> =>
  // oxlint-disable-next-line unicorn/no-array-reverse -- this turns a query of the database around, not an array.
  store.captureLog.orderBy('seq').reverse().toArray()
