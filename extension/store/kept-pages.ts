import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { LocalStore, PageRow } from './db.ts'
import { guarded } from './errors.ts'
import { gunzip, gzip } from './gzip.ts'
import { localStore } from './local-store.ts'

export interface KeptPage {
  url: string
  capturedAt: string
  html: string
}

type About = Omit<PageRow, 'bytes'>

/** Keeps the page behind a save. Null: it was too large, which is remembered so that it can be said. */
export async function keepPage(about: About, html: string | null, store = localStore): Promise<void> {
  const bytes = html === null ? null : await gzip(html)
  await guarded(() =>
    store.transaction('rw', store.records, store.pages, async () => {
      // Cleared or purged while the page was read: nothing of it stays behind.
      if (await store.records.get([APPLICATION, about.id])) await store.pages.put({ ...about, bytes })
    }),
  )
}

export async function readKeptPage(id: string, store = localStore): Promise<KeptPage | null> {
  const row = await guarded(() => store.pages.get(id))
  if (!row?.bytes) return null
  return { url: row.url, capturedAt: row.capturedAt, html: await gunzip(row.bytes) }
}

export interface PageState {
  kept: boolean
  size: number
  capturedAt: string
}

export async function pageState(store: LocalStore, id: string): Promise<PageState | null> {
  const row = await store.pages.get(id)
  return row ? { kept: row.bytes !== null, size: row.bytes?.length ?? 0, capturedAt: row.capturedAt } : null
}

export const forgetPage = (id: string, store = localStore): Promise<void> => guarded(() => store.pages.delete(id))

/** Pages whose application is gone from this device go with it. */
export const sweepPages = (store = localStore): Promise<void> =>
  guarded(() =>
    store.transaction('rw', store.records, store.pages, store.better, store.history, async () => {
      const ids = await store.pages.toCollection().primaryKeys()
      const rows = await store.records
        .where('[entity+id]')
        .anyOf(ids.map((id) => [APPLICATION, id]))
        .primaryKeys()
      const live = new Set(rows.map(([, id]) => id))
      const gone = ids.filter((id) => !live.has(id))
      for (const table of [store.pages, store.better, store.history]) await table.bulkDelete(gone)
    }),
  )
