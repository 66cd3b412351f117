import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName, membersOf, newKey } from '@rolecall/shared/domain/family.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { z } from 'zod'
import { localStore } from './local-store.ts'
import type { LocalStore } from './db.ts'
import { editRecords } from './records.ts'
import type { RecordEdit, TakeBack } from './records.ts'
import { together } from './together.ts'

type Ids = readonly string[]

const editAll = (ids: Ids, fields: RecordEdit['fields'], store: LocalStore): Promise<TakeBack> =>
  editRecords(
    ids.map((id) => ({ entity: APPLICATION, id, fields })),
    store,
  )

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The edits of one application's tags: each tag that is added is a member of its own, once, in whatever case. */
async function tagFields(store: LocalStore, id: string, add: readonly string[], remove: readonly string[]) {
  const row = await store.records.get([APPLICATION, id])
  const tags = membersOf(row ? valuesOf(row.cells) : {}, 'tag', z.string())
  const gone = tags.filter(({ value }) => remove.some((tag) => isSame(tag, value)))
  const added = add.filter((tag) => !tags.some(({ value }) => isSame(tag, value)))
  return Object.fromEntries([
    ...gone.map(({ field }) => [field, null] as const),
    ...added.map((tag) => [memberName('tag', newKey(store.random)), tag] as const),
  ])
}

/** Adds tags to applications and takes others away, in one transaction. */
export const tagApplications = (
  ids: Ids,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
  store = localStore,
): Promise<TakeBack> =>
  together(store, async () => {
    const edits: RecordEdit[] = []
    for (const id of ids) edits.push({ entity: APPLICATION, id, fields: await tagFields(store, id, add, remove) })
    return editRecords(edits, store)
  })

/** The person's own deadline over that of the page; null: what the page says holds again. */
export const setDeadlines = (ids: Ids, day: string | null, store = localStore): Promise<TakeBack> =>
  editAll(ids, { 'own.deadline': day }, store)

export const setExcitement = (ids: Ids, excitement: number | null, store = localStore): Promise<TakeBack> =>
  editAll(ids, { excitement }, store)

export const trashApplications = (ids: Ids, store = localStore): Promise<TakeBack> =>
  editAll(ids, { deletedAt: new Date(store.now()).toISOString() }, store)

export const putBackApplications = (ids: Ids, store = localStore): Promise<TakeBack> =>
  editAll(ids, { deletedAt: null }, store)
