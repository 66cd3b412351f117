import { Dexie } from 'dexie'
import type { BriefRow } from './brief.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { primaryOf } from '@rolecall/shared/domain/same-vacancy.ts'
import { rowsAt } from './save.ts'
import { viewOf } from './view.ts'
import type { ApplicationView } from './view.ts'
import { holdsWords } from './words.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'

/** Enough for any list that is looked at; more are found by searching. */
export const LIST_LIMIT = 200

async function viewsOf(store: LocalStore, rows: RecordRow[]): Promise<ApplicationView[]> {
  const queued = new Set(await store.outbox.orderBy('id').uniqueKeys())
  return rows.flatMap((row) => viewOf(row, queued.has(row.id)) ?? [])
}

const newestFirst = (store: LocalStore, deleted: 0 | 1) =>
  store.records
    .where('[entity+deleted+savedAt]')
    .between([APPLICATION, deleted, Dexie.minKey], [APPLICATION, deleted, Dexie.maxKey])
    // oxlint-disable-next-line unicorn/no-array-reverse -- this turns a query of the database around, not an array.
    .reverse()

async function rowsWith(store: LocalStore, wanted: string[]): Promise<RecordRow[]> {
  const found = await store.texts.filter(({ text }) => holdsWords(text, wanted)).primaryKeys()
  const rows = await store.records.bulkGet(found.map((id) => [APPLICATION, id] as [string, string]))
  return rows
    .filter((row) => row?.deleted === 0)
    .filter((row) => row !== undefined)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
}

export async function listApplications(store: LocalStore, search: string, limit: number): Promise<ApplicationView[]> {
  const wanted = wordsOf(search)
  const rows =
    wanted.length > 0
      ? (await rowsWith(store, wanted)).slice(0, limit)
      : await newestFirst(store, 0).limit(limit).toArray()
  return viewsOf(store, await shownRows(store, rows))
}

const isCopy = ({ cells }: RecordRow): boolean => typeof cells['mergedInto']?.value === 'string'

/** Without those that are shown with another one. Most lists hold no copy and ask no further. */
async function shownRows(store: LocalStore, rows: RecordRow[]): Promise<RecordRow[]> {
  if (!rows.some(isCopy)) return rows
  const briefs = (await store.briefs.toArray()).filter(({ deletedAt }) => deletedAt === null)
  const shown = new Set(withoutCopies(briefs).map(({ id }) => id))
  return rows.filter(({ id }) => shown.has(id))
}

/** A copy of another application is shown with that one, as long as that one is there. */
function withoutCopies(briefs: BriefRow[]): BriefRow[] {
  const into = new Map(briefs.map(({ id, mergedInto }) => [id, mergedInto]))
  return briefs.filter(({ id, mergedInto }) => mergedInto === null || primaryOf(id, (one) => into.get(one)) === id)
}

/** Every live application, the newest first, or those that hold the words looked for. */
export async function listBriefs(store: LocalStore, search = ''): Promise<BriefRow[]> {
  const all = withoutCopies((await store.briefs.toArray()).filter(({ deletedAt }) => deletedAt === null))
  const wanted = wordsOf(search)
  const found =
    wanted.length > 0 && new Set(await store.texts.filter(({ text }) => holdsWords(text, wanted)).primaryKeys())
  return (found ? all.filter(({ id }) => found.has(id)) : all).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

export const listTrash = async (store: LocalStore): Promise<ApplicationView[]> =>
  viewsOf(store, await newestFirst(store, 1).limit(LIST_LIMIT).toArray())

export async function findApplication(store: LocalStore, id: string): Promise<ApplicationView | null> {
  const row = await store.records.get([APPLICATION, id])
  return (row && (await viewsOf(store, [row]))[0]) ?? null
}

/** The live applications saved from any of these addresses, by address. */
export async function findApplicationsAt(
  store: LocalStore,
  addresses: string[],
): Promise<ReadonlyMap<string, ApplicationView>> {
  const rows = (await rowsAt(store, addresses)).filter((row) => row.deleted === 0)
  const views = await viewsOf(store, rows)
  const byId = new Map(views.map((view) => [view.id, view]))
  return new Map(
    // The newest is put in last, so that it is the one an address leads to.
    rows.toReversed().flatMap((row) => {
      const view = byId.get(row.id)
      return view ? row.addresses.map((address) => [address, view] as const) : []
    }),
  )
}

/** The live application saved from this address, if there is one. */
export async function findApplicationAt(store: LocalStore, addresses: string[]): Promise<ApplicationView | null> {
  const rows = (await rowsAt(store, addresses)).filter((row) => row.deleted === 0)
  return (await viewsOf(store, rows.slice(0, 1)))[0] ?? null
}
