import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import { peekMeta } from './meta.ts'
import { SNAPSHOT } from './past-rows.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'

export interface FieldRef {
  entity: string
  id: string
  name: string
}

export interface PastValue {
  value: Json
  hlc: string
  /** When it was written, by the clock of the device that wrote it. */
  writtenAt: string
  replacedAt: string
  /** Written on this device, not on another one. */
  here: boolean
  lost: boolean
  /** A reading of the page can only be looked up in the page's own history. */
  restorable: boolean
}

/** What a field was before, the newest first. */
export async function fieldHistory({ entity, id, name }: FieldRef, store = localStore): Promise<PastValue[]> {
  const range = [[entity, id, name, ''] as const, [entity, id, name, '\uffff'] as const]
  const [rows, meta] = await Promise.all([
    store.past
      .where(':id')
      .between(...(range as [never, never]))
      .toArray(),
    peekMeta(store),
  ])
  return rows
    .toSorted((a, b) => b.replacedAt - a.replacedAt || (a.hlc < b.hlc ? 1 : -1))
    .map(({ value, hlc, replacedAt, lost }) => {
      const clock = parseHlc(hlc)
      return {
        value,
        hlc,
        writtenAt: new Date(clock?.wall ?? 0).toISOString(),
        replacedAt: new Date(replacedAt).toISOString(),
        here: clock?.device === meta?.device,
        lost,
        restorable: name !== SNAPSHOT,
      }
    })
}

/** Puts a past value back, as a new edit. */
export async function restoreValue(
  { entity, id, name, hlc }: FieldRef & { hlc: string },
  store = localStore,
): Promise<TakeBack> {
  const row = await store.past.get([entity, id, name, hlc])
  if (!row || name === SNAPSHOT) throw new StoreError('not-found')
  return editRecords([{ entity, id, fields: { [name]: row.value } }], store)
}
