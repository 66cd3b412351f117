import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName, newKey } from '@rolecall/shared/domain/family.ts'
import type { RecordEdit, TakeBack } from './records.ts'
import { editRecords } from './records.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'

/** Any fields of one application at once. */
export const editApplication = (id: string, fields: RecordEdit['fields'], store = localStore): Promise<TakeBack> =>
  editRecords([{ entity: APPLICATION, id, fields }], store)

/** The edit that adds members to a set of an application; each gets a key of its own. */
export const adding = (store: LocalStore, id: string, family: string, values: readonly unknown[]): RecordEdit => ({
  entity: APPLICATION,
  id,
  fields: Object.fromEntries(values.map((value) => [memberName(family, newKey(store.random)), value])),
})

export const addMembers = (
  id: string,
  family: string,
  values: readonly unknown[],
  store = localStore,
): Promise<TakeBack> => editRecords([adding(store, id, family, values)], store)

/** Takes members out of their sets, by the names of their fields. */
export const removeMembers = (id: string, fields: readonly string[], store = localStore): Promise<TakeBack> =>
  editApplication(id, Object.fromEntries(fields.map((name) => [name, null])), store)

/** A record of its own with its place in a set of an application. Taken back, it leaves the set and goes to the trash. */
export async function addLinked(
  { entity, id, fields }: RecordEdit,
  link: RecordEdit,
  store = localStore,
): Promise<TakeBack> {
  const out = Object.fromEntries(Object.keys(link.fields).map((name) => [name, null]))
  await editRecords([{ entity, id, fields }, link], store)
  return async () => {
    const deletedAt = new Date(store.now()).toISOString()
    await editRecords(
      [
        { ...link, fields: out },
        { entity, id, fields: { deletedAt } },
      ],
      store,
    )
  }
}
