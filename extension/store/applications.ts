import { APPLICATION, applicationFields } from '@rolecall/shared/domain/application.ts'
import type { OwnField } from '@rolecall/shared/domain/application.ts'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import { moveFields } from '@rolecall/shared/domain/status-event.ts'
import type { Basis } from '@rolecall/shared/domain/status-event.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { change } from './edit.ts'
import type { Fields } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import { viewOf } from './view.ts'

const isoNow = (store: LocalStore): string => new Date(store.now()).toISOString()

/** Parsed before it is stored: what this device writes, every other one must be able to read. */
function parsedField(name: string, value: unknown): Json {
  const read = applicationFields[name]?.safeParse(value)
  if (!read?.success) throw new StoreError('not-valid', read?.error)
  return read.data as Json
}

const editHeld = (store: LocalStore, id: string, fields: (row: RecordRow) => Fields): Promise<void> =>
  change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    if (!row) throw new StoreError('not-found')
    const changed = fields(row)
    if (Object.keys(changed).length > 0) await edit(APPLICATION, id, changed)
  })

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The person's own value for a fact of the posting: it stands over the captured one and over every later capture. */
export function correct<F extends OwnField>(
  id: string,
  field: F,
  value: Posting[F],
  store = localStore,
): Promise<void> {
  return editHeld(store, id, (row) => {
    const own = parsedField(`own.${field}`, value)
    // Leaving a field as it was is no correction: a later capture may still improve it.
    return same(viewOf(row, false)?.posting[field], own) ? {} : { [`own.${field}`]: own }
  })
}

/** Back to what the page said. */
export const clearCorrection = (id: string, field: OwnField, store = localStore): Promise<void> =>
  editHeld(store, id, () => ({ [`own.${field}`]: null }))

/** Moves it to a stage, and writes down that it was moved, when, and what that rests on. */
export const setStatus = (id: string, to: Stage, store = localStore, basis: Basis = 'me'): Promise<void> =>
  editHeld(store, id, (row) => {
    const stage = parsedField('status', to) as Stage
    if (row.cells['status']?.value === stage) return {}
    return moveFields({ stage, at: isoNow(store), basis }, store.random)
  })

export const setNotes = (id: string, notes: string, store = localStore): Promise<void> =>
  editHeld(store, id, (row) =>
    (row.cells['notes']?.value ?? '') === notes ? {} : { notes: parsedField('notes', notes) },
  )

export const moveToTrash = (id: string, store = localStore): Promise<void> =>
  editHeld(store, id, (row) => (row.deleted === 1 ? {} : { deletedAt: isoNow(store) }))

export const restore = (id: string, store = localStore): Promise<void> =>
  editHeld(store, id, (row) => (row.deleted === 1 ? { deletedAt: null } : {}))
