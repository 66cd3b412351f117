import { OWN_FIELDS, shownPosting, Snapshot } from '@rolecall/shared/domain/application.ts'
import type { ApplicationFields, OwnField } from '@rolecall/shared/domain/application.ts'
import { CAPTURE_VERSION } from '@rolecall/shared/domain/capture-values.ts'
import type { Origins, Warning } from '@rolecall/shared/domain/capture.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { Stage } from '@rolecall/shared/domain/stage.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { RecordRow } from './db.ts'

/** One application as people see it: what was captured, with their corrections over it. */
export interface ApplicationView {
  id: string
  posting: Posting
  /** The posting without the person's corrections, and when it was read. */
  captured: Posting
  snapshotAt: string
  origins: Origins
  warnings: Warning[]
  status: Stage
  savedAt: string
  notes: string
  captureVersion: number
  /** The fields the person corrected; a later capture does not touch them. */
  edited: OwnField[]
  /** An edit of it is still on this device only. */
  waiting: boolean
  /** The last save can be undone: it made this application, or it replaced an earlier reading of the page. */
  undo: 'first' | 'again' | null
  deletedAt: string | null
  /** Everything there is, also what only a newer version knows: the sets are read from here, see membersOf(). */
  fields: Readonly<Record<string, Json>>
}

const UNREADABLE: Warning = {
  code: 'incomplete-page',
  field: null,
  message: 'A newer version of Rolecall saved this. Update the extension to see all of it.',
  other: null,
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** A snapshot of a shape unknown here: every field that still reads is shown, the rest is left out. */
function salvage(value: unknown): Snapshot {
  const raw = fieldsOf(fieldsOf(value)['posting'])
  const readable = Object.entries(Posting.shape).flatMap(([name, shape]) => {
    const parsed = shape.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  const posting = { ...emptyPosting(''), ...Object.fromEntries(readable) }
  const capturedAt = new Date(0).toISOString()
  return { captureVersion: CAPTURE_VERSION, capturedAt, posting, origins: {}, warnings: [UNREADABLE] }
}

/** A snapshot never changes under its clock, and parsing one costs more than everything else a list does. */
const parsed = new Map<string, Snapshot>()
const MOST_PARSED = 2_000

export function snapshotOf(row: RecordRow): Snapshot | null {
  const cell = row.cells['snapshot']
  if (!cell) return null
  const key = `${row.id} ${cell.hlc} ${text(fieldsOf(cell.value)['capturedAt'])}`
  const held = parsed.get(key)
  if (held) return held
  const read = Snapshot.safeParse(cell.value)
  const snapshot = read.success ? read.data : salvage(cell.value)
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(key, snapshot)
  return snapshot
}

/** A correction that does not read is left out, so that the captured value shows. */
function ownValues(values: Record<string, unknown>): [OwnField, unknown][] {
  return OWN_FIELDS.flatMap((name) => {
    const value = values[`own.${name}`]
    if (value === undefined || value === null) return []
    const read = Posting.shape[name].safeParse(value)
    return read.success ? [[name, read.data] as [OwnField, unknown]] : []
  })
}

/** Null: the record has no snapshot yet, its other half is still on the way. */
export function viewOf(row: RecordRow, waiting: boolean): ApplicationView | null {
  const snapshot = snapshotOf(row)
  if (!snapshot) return null
  const values = valuesOf(row.cells)
  const own = ownValues(values)
  const fields: ApplicationFields = {
    snapshot,
    ...Object.fromEntries(own.map(([name, value]) => [`own.${name}`, value])),
  }
  const stage = Stage.safeParse(values['status'])
  return {
    id: row.id,
    posting: shownPosting(fields) ?? snapshot.posting,
    captured: snapshot.posting,
    snapshotAt: snapshot.capturedAt,
    origins: snapshot.origins,
    warnings: snapshot.warnings,
    status: stage.success ? stage.data : 'saved',
    savedAt: row.savedAt || snapshot.capturedAt,
    notes: text(values['notes']),
    captureVersion: snapshot.captureVersion,
    edited: own.map(([name]) => name),
    waiting,
    undo: row.undo?.kind ?? null,
    deletedAt: row.deleted === 1 ? text(values['deletedAt']) : null,
    fields: values,
  }
}
