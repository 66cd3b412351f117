import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { ArchiveRecord } from '@rolecall/shared/exchange/archive-shape.ts'
import type { HeldApplication } from '@rolecall/shared/exchange/known-rows.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { guarded } from './errors.ts'
import { heldRows, keyOf } from './held-rows.ts'
import { patchMeta, peekMeta } from './meta.ts'

const AT_ONCE = 500

/** Every record there is, whatever its kind, those in the trash included, all as they were at one moment. */
export const everyRecord = (
  store: LocalStore,
  done: (count: number, of: number) => void = () => undefined,
): Promise<ArchiveRecord[]> =>
  guarded(() =>
    store.transaction('r', store.records, async () => {
      const of = await store.records.count()
      const found: ArchiveRecord[] = []
      for (let rows = await firstRows(store); rows.length > 0; rows = await rowsAfter(store, found.at(-1))) {
        found.push(...rows.map(({ entity, id, cells }) => ({ entity, id, cells })))
        done(found.length, of)
      }
      return found
    }),
  )

const firstRows = (store: LocalStore): PromiseLike<RecordRow[]> => store.records.orderBy(':id').limit(AT_ONCE).toArray()

const rowsAfter = (store: LocalStore, last: ArchiveRecord | undefined): PromiseLike<RecordRow[]> =>
  store.records
    .where(':id')
    .above([last?.entity ?? '', last?.id ?? ''])
    .limit(AT_ONCE)
    .toArray()

/** What is held of the records that an export has. */
export async function heldCells(
  store: LocalStore,
  records: readonly ArchiveRecord[],
): Promise<(entity: string, id: string) => Cells | undefined> {
  const held = new Map<string, RecordRow>()
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const keys = records.slice(from, from + AT_ONCE).map(({ entity, id }): [string, string] => [entity, id])
    for (const [key, row] of await guarded(() => heldRows(store, keys))) held.set(key, row)
  }
  return (entity, id) => held.get(keyOf(entity, id))?.cells
}

/** The live applications by which a row of somebody's table is known. */
export async function heldApplications(store: LocalStore): Promise<HeldApplication[]> {
  const briefs = (await guarded(() => store.briefs.toArray())).filter(({ deletedAt }) => deletedAt === null)
  const rows = await guarded(() =>
    heldRows(
      store,
      briefs.map(({ id }) => [APPLICATION, id]),
    ),
  )
  return briefs.map(({ id, title, company, location }) => {
    return {
      id,
      title,
      company,
      location,
      addresses: rows.get(keyOf(APPLICATION, id))?.addresses.filter(Boolean) ?? [],
    }
  })
}

/** What an earlier import found beside the records and this version does not know. */
export const archiveExtra = async (store: LocalStore): Promise<Record<string, unknown>> =>
  (await guarded(() => peekMeta(store)))?.archiveExtra ?? {}

export const keepArchiveExtra = (store: LocalStore, extra: Record<string, unknown>): Promise<void> =>
  guarded(() =>
    store.transaction('rw', store.meta, async () => {
      const held = (await peekMeta(store))?.archiveExtra
      if (Object.keys(extra).length > 0) await patchMeta(store, { archiveExtra: { ...held, ...extra } })
    }),
  )
