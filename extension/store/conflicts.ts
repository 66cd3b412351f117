import { CONFLICT_FAMILY, TextConflict } from '@rolecall/shared/domain/text-conflict.ts'
import { memberName, membersOf, newKey } from '@rolecall/shared/domain/family.ts'
import type { Member } from '@rolecall/shared/domain/family.ts'
import { fieldsTogether } from '@rolecall/shared/sync/met-text.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cell } from '@rolecall/shared/sync/merge.ts'
import { editRecords, parsedField } from './records.ts'
import type { TakeBack } from './records.ts'
import { change } from './edit.ts'
import type { Fields } from './edit.ts'
import type { LocalStore } from './db.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'

export interface RecordRef {
  entity: string
  id: string
}

/** The texts of a record that another device wrote over the same words, each kept until the person decides. */
export const conflictsOf = (fields: Readonly<Record<string, unknown>>): Member<TextConflict>[] =>
  membersOf(fields, CONFLICT_FAMILY, TextConflict)

/** mine: what stands; theirs: what the other device wrote; both: one after the other. */
export type Choice = 'mine' | 'theirs' | 'both'

const chosenText = (choice: Choice, mine: string, theirs: string): string => {
  if (choice === 'mine') return mine
  return choice === 'theirs' ? theirs : `${mine.trimEnd()}\n\n${theirs}`
}

/** The person decides. What they leave stays in the history of the field. */
export async function settleConflict(
  { entity, id }: RecordRef,
  key: string,
  choice: Choice,
  store = localStore,
): Promise<TakeBack> {
  const row = await store.records.get([entity, id])
  const values = row ? valuesOf(row.cells) : {}
  const conflict = conflictsOf(values).find((one) => one.key === key)
  if (!conflict) throw new StoreError('not-found')
  const { conflictOf: name, text } = conflict.value
  const mine = values[name]
  const settled = chosenText(choice, typeof mine === 'string' ? mine : '', text)
  return editRecords([{ entity, id, fields: { [name]: settled, [memberName(CONFLICT_FAMILY, key)]: null } }], store)
}

/**
 * The fields of a text that the person typed over `madeFrom`. Where another device's words came in meanwhile both are
 * put together, as they would be had this text been typed without the network.
 */
export function textFields(
  store: LocalStore,
  entity: string,
  name: string,
  typed: string,
  cell: Cell | undefined,
  madeFrom?: string,
): Fields {
  const stands = typeof cell?.value === 'string' ? cell.value : ''
  if (stands === typed) return {}
  const text = parsedField(entity, name, typed)
  if (madeFrom === undefined || stands === madeFrom) return { [name]: text }
  const met = { base: madeFrom, theirs: stands, hlc: cell?.hlc ?? '' }
  return fieldsTogether(name, typed, met, newKey(store.random))
}

/** Keeps a long text of any record, as textFields() has it. */
export const writeText = (
  { entity, id }: RecordRef,
  name: string,
  typed: string,
  madeFrom: string,
  store = localStore,
): Promise<void> =>
  change(store, async (edit) => {
    const row = await store.records.get([entity, id])
    if (!row) throw new StoreError('not-found')
    const fields = textFields(store, entity, name, typed, row.cells[name], madeFrom)
    if (Object.keys(fields).length > 0) await edit(entity, id, fields)
  })
