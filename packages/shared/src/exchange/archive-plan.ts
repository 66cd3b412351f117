import { shapeOf } from '../domain/entities.ts'
import { clamp, formatHlc, parseHlc } from '../sync/hlc.ts'
import { mergeCells, winningCells } from '../sync/merge.ts'
import type { Cells } from '../sync/merge.ts'
import type { Json } from '../sync/op.ts'
import type { ArchiveRecord } from './archive-shape.ts'

export interface PlannedRecord {
  entity: string
  id: string
  kind: 'new' | 'changed' | 'same'
  /** The fields that the import really changes. */
  cells: Cells
  /** How many fields stay as they are because they were edited later than the export has them. */
  newerHere: number
  /** Fields whose value this version cannot have, from a newer one perhaps or changed by hand. They are restored too. */
  misfits: string[]
}

export interface ImportPlan {
  records: PlannedRecord[]
  counts: Record<'new' | 'changed' | 'same' | 'newerHere' | 'misfits', number>
  /** The same by kind of record. */
  byEntity: Record<string, Record<'new' | 'changed' | 'same', number>>
}

/** A clock from the future would win for ever: it is set back as the server does it. */
function clamped(cells: Cells, now: number): Cells {
  const entries = Object.entries(cells).map(([name, { value, hlc }]) => {
    const clock = parseHlc(hlc)
    return [name, { value, hlc: clock ? formatHlc(clamp(clock, now)) : hlc }] as const
  })
  return Object.fromEntries(entries)
}

/** The same record may stand in a file twice; the merge rule makes one of them. */
function uniqueRecords(records: ArchiveRecord[], now: number): ArchiveRecord[] {
  const found = new Map<string, ArchiveRecord>()
  for (const record of records) {
    const key = `${record.entity} ${record.id}`
    const held = found.get(key)
    const cells = mergeCells(held?.cells ?? {}, clamped(record.cells, now))
    found.set(key, { entity: record.entity, id: record.id, cells })
  }
  return [...found.values()]
}

const misfitsOf = (entity: string, cells: Cells): string[] =>
  Object.entries(cells)
    .filter(([name, { value }]) => shapeOf(entity, name)?.safeParse(value).success === false)
    .map(([name]) => name)

function plan({ entity, id, cells }: ArchiveRecord, held: Cells | undefined): PlannedRecord {
  const won = winningCells(held ?? {}, cells)
  const kind = held === undefined ? 'new' : Object.keys(won).length > 0 ? 'changed' : 'same'
  const lost = Object.entries(cells).filter(
    ([name, cell]) => !Object.hasOwn(won, name) && held?.[name]?.hlc !== cell.hlc,
  )
  return { entity, id, kind, cells: won, newerHere: lost.length, misfits: misfitsOf(entity, won) }
}

/** What an import would do, decided field by field by the rule of sync: nothing newer is ever overwritten. */
export function planImport(
  records: ArchiveRecord[],
  held: (entity: string, id: string) => Cells | undefined,
  now: number,
): ImportPlan {
  const planned = uniqueRecords(records, now).map((record) => plan(record, held(record.entity, record.id)))
  const counts = { new: 0, changed: 0, same: 0, newerHere: 0, misfits: 0 }
  const byEntity = new Map<string, Record<PlannedRecord['kind'], number>>()
  for (const { entity, kind, newerHere, misfits } of planned) {
    const own = byEntity.get(entity) ?? { new: 0, changed: 0, same: 0 }
    byEntity.set(entity, { ...own, [kind]: own[kind] + 1 })
    counts[kind]++
    counts.newerHere += newerHere
    counts.misfits += misfits.length
  }
  return { records: planned, counts, byEntity: Object.fromEntries(byEntity) }
}

/** One edit that restores fields under their own clock. */
export interface RestoreEdit {
  entity: string
  id: string
  hlc: string
  fields: Record<string, Json>
}

/**
 * The plan as edits to be stored and sent, the oldest first: fields of one record and one clock travel together. A misfit
 * travels alone, so that a server which refuses it takes the rest.
 */
export function restoreEdits({ records }: ImportPlan): RestoreEdit[] {
  const edits = records.flatMap(({ entity, id, cells, misfits }) => {
    const together = Map.groupBy(Object.entries(cells), ([name, { hlc }]) => (misfits.includes(name) ? name : hlc))
    return [...together.values()].map((own): RestoreEdit => {
      const hlc = own[0]?.[1].hlc ?? ''
      return { entity, id, hlc, fields: Object.fromEntries(own.map(([name, { value }]) => [name, value])) }
    })
  })
  return edits.toSorted((a, b) => (a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : 0))
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** What the person is asked before it is done. */
export function planSentence({ counts }: Pick<ImportPlan, 'counts'>): string {
  const parts = [
    counts.new > 0 && `${count(counts.new, 'record is', 'records are')} new`,
    counts.changed > 0 && `${counts.changed.toLocaleString('en')} will be filled in or updated`,
    counts.same > 0 && `${counts.same.toLocaleString('en')} ${counts.same === 1 ? 'is' : 'are'} already here`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'There is nothing in it.'
  const kept =
    counts.newerHere > 0 ? ` What you changed since then stays (${count(counts.newerHere, 'field', 'fields')}).` : ''
  return `${parts.join(', ')}.${kept}`
}
