import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { OwnField } from '@rolecall/shared/domain/application.ts'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { LocalStore, RecordRow } from './db.ts'
import type { Fields } from './edit.ts'
import { guarded, StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import { moveApplications } from './moves.ts'
import { editRecords, parsedField } from './records.ts'
import type { TakeBack } from './records.ts'
import { viewOf } from './view.ts'

const isoNow = (store: LocalStore): string => new Date(store.now()).toISOString()

async function editHeld(store: LocalStore, id: string, fields: (row: RecordRow) => Fields): Promise<TakeBack> {
  const row = await guarded(() => store.records.get([APPLICATION, id]))
  if (!row) throw new StoreError('not-found')
  return editRecords([{ entity: APPLICATION, id, fields: fields(row) }], store)
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The person's own value for a fact of the posting: it stands over the captured one and over every later capture. */
export function correct<F extends OwnField>(
  id: string,
  field: F,
  value: Posting[F],
  store = localStore,
): Promise<TakeBack> {
  return editHeld(store, id, (row) => {
    const own = parsedField(APPLICATION, `own.${field}`, value)
    // Leaving a field as it was is no correction: a later capture may still improve it.
    return same(viewOf(row, false)?.posting[field], own) ? {} : { [`own.${field}`]: own }
  })
}

/** Back to what the page said. */
export const clearCorrection = (id: string, field: OwnField, store = localStore): Promise<TakeBack> =>
  editHeld(store, id, () => ({ [`own.${field}`]: null }))

export const setStatus = (id: string, stage: Stage, store = localStore): Promise<TakeBack> =>
  moveApplications([{ id, stage }], { store })

export const moveToTrash = (id: string, store = localStore): Promise<TakeBack> =>
  editHeld(store, id, (row) => (row.deleted === 1 ? {} : { deletedAt: isoNow(store) }))

export const restore = (id: string, store = localStore): Promise<TakeBack> =>
  editHeld(store, id, (row) => (row.deleted === 1 ? { deletedAt: null } : {}))
