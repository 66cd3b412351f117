import type { LocalStore } from './db.ts'
import type { RecordRef } from './conflicts.ts'
import { fieldHistory } from './past.ts'
import type { PastValue } from './past.ts'

export interface PastField extends PastValue {
  name: string
}

/** What cannot be put back by itself: it follows from other fields, or is written once and for all. */
const FOLLOWS = /^(?:event|version|conflict|apart)\.|^(?:status|rank|snapshot|mergedInto|deletedAt|purgedAt)$/

/** What the fields of a record were before, the last replaced first. */
export async function recordHistory(store: LocalStore, { entity, id }: RecordRef): Promise<PastField[]> {
  const first = [entity, id, '', ''] as [string, string, string, string]
  const last = [entity, id, '\uffff', '\uffff'] as [string, string, string, string]
  const keys = await store.past.where(':id').between(first, last).primaryKeys()
  const names = [...new Set(keys.map(([, , name]) => name))].filter((name) => !FOLLOWS.test(name))
  const histories = await Promise.all(names.map((name) => fieldHistory({ entity, id, name }, store)))
  const named = histories.map((values, at) => values.map((value) => Object.assign(value, { name: names[at] ?? '' })))
  return named.flat().toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1))
}
