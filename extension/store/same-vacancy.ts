import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName } from '@rolecall/shared/domain/family.ts'
import { linksOf } from '@rolecall/shared/domain/same-vacancy.ts'
import type { Linkable } from '@rolecall/shared/domain/same-vacancy.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { writeEdit } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'

const apart = (other: string): string => memberName('apart', other)

/** The first address of a row is the canonical one. */
const linkable = ({ id, cells, addresses }: RecordRow): Linkable => ({
  id,
  canonical: addresses[0] ?? '',
  values: valuesOf(cells),
})

/** The addresses of arrived applications that some other application has too; most have none, and nothing is read. */
async function sharedAddresses(store: LocalStore, arrived: RecordRow[]): Promise<string[]> {
  const canonical = [...new Set(arrived.flatMap(({ addresses }) => addresses[0] ?? []))]
  // All asked at once: to walk through the index from one address to the next takes several times as long.
  const counts = await Promise.all(canonical.map((address) => store.records.where('addresses').equals(address).count()))
  return canonical.filter((_, place) => (counts[place] ?? 0) > 1)
}

/** Inside the transaction that takes an answer: what two devices saved from one address becomes one. Whether any did. */
export async function linkSame(store: LocalStore, arrived: RecordRow[]): Promise<boolean> {
  const addresses = await sharedAddresses(store, arrived)
  if (addresses.length === 0) return false
  const rows = await store.records.where('addresses').anyOf(addresses).distinct().toArray()
  const live = rows.filter(({ entity, deleted }) => entity === APPLICATION && deleted === 0)
  const links = linksOf(live.map(linkable).filter(({ canonical }) => addresses.includes(canonical)))
  for (const { id, into } of links) await writeEdit(store, { entity: APPLICATION, id, fields: { mergedInto: into } })
  return links.length > 0
}

/** The person says that two applications are one vacancy: the copy is shown with the other from now on. */
export const joinApplications = (into: string, copy: string, store = localStore): Promise<TakeBack> =>
  editRecords(
    [
      { entity: APPLICATION, id: copy, fields: { mergedInto: into, [apart(into)]: null } },
      { entity: APPLICATION, id: into, fields: { [apart(copy)]: null } },
    ],
    store,
  )

/** The person says that a copy is a vacancy of its own, so that it is not linked to that one again. */
export async function partApplication(copy: string, store = localStore): Promise<TakeBack> {
  const row = await store.records.get([APPLICATION, copy])
  const into = row?.cells['mergedInto']?.value
  if (typeof into !== 'string') throw new StoreError('not-found')
  return editRecords([{ entity: APPLICATION, id: copy, fields: { mergedInto: null, [apart(into)]: true } }], store)
}

/** The person says that two proposed applications are not one vacancy. */
export const keepApart = (one: string, other: string, store = localStore): Promise<TakeBack> =>
  editRecords([{ entity: APPLICATION, id: one, fields: { [apart(other)]: true } }], store)
