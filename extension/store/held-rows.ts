import type { LocalStore, RecordRow } from './db.ts'

type Key = [entity: string, id: string]

export const keyOf = (entity: string, id: string): string => `${entity} ${id}`

/** Beyond so many records it is quicker to ask once which of them there are than to ask for each. */
const MANY = 50

function ends(keys: Key[]): [Key, Key] {
  const sorted = keys.toSorted((a, b) => (keyOf(...a) < keyOf(...b) ? -1 : 1))
  return [sorted[0] ?? ['', ''], sorted.at(-1) ?? ['', '']]
}

/** In a first sync nearly all records are new: none of these is looked for one by one. */
async function knownKeys(store: LocalStore, keys: Key[]): Promise<Key[]> {
  const held = await store.records
    .where(':id')
    .between(...ends(keys), true, true)
    .primaryKeys()
  const known = new Set(held.map((key) => keyOf(...key)))
  return keys.filter((key) => known.has(keyOf(...key)))
}

/** The records that are spoken of, as they are here, each once. */
export async function heldRows(store: LocalStore, keys: Key[]): Promise<Map<string, RecordRow>> {
  const unique = [...new Map(keys.map((key) => [keyOf(...key), key])).values()]
  const rows = await store.records.bulkGet(unique.length < MANY ? unique : await knownKeys(store, unique))
  return new Map(rows.filter((row) => row !== undefined).map((row) => [keyOf(row.entity, row.id), row]))
}
