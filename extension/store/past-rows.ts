import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import { WRITTEN_ONCE } from '@rolecall/shared/sync/merge.ts'
import type { Cell, Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore, PastRow } from './db.ts'

const KEPT_MS = 30 * 24 * 60 * 60 * 1000
export const SNAPSHOT = 'snapshot'
const VERSION = 'version.'

const part = (value: Json, name: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[name] ?? null) : null

/** The words of a posting would outweigh everything else here; its versions are kept elsewhere. */
const keptValue = (name: string, value: Json): Json =>
  name === SNAPSHOT || name.startsWith(VERSION)
    ? { capturedAt: part(value, 'capturedAt'), captureVersion: part(value, 'captureVersion') }
    : value

export interface Gone {
  entity: string
  id: string
  name: string
  cell: Cell
  lost: boolean
}

/**
 * Inside the change under way, and only where something is gone: an `await` that touches no table ends the transaction.
 * What is older than 30 days goes, so that nothing else has to see to it.
 */
export async function keepPast(store: LocalStore, gone: Gone[]): Promise<void> {
  const replacedAt = store.now()
  const rows = gone.map(({ entity, id, name, cell, lost }): PastRow => {
    return { entity, id, name, hlc: cell.hlc, value: keptValue(name, cell.value), replacedAt, lost }
  })
  await store.past.bulkPut(rows)
  await store.past
    .where('replacedAt')
    .below(replacedAt - KEPT_MS)
    .delete()
}

const same = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The cells that an edit of this device takes the place of. Events are never replaced. */
export const replacedBy = (entity: string, id: string, held: Cells, edit: Cells): Gone[] =>
  Object.entries(edit).flatMap(([name, { value }]) => {
    const cell = Object.hasOwn(held, name) ? held[name] : undefined
    if (!cell || name.startsWith(WRITTEN_ONCE) || same(cell.value, value)) return []
    return [{ entity, id, name, cell, lost: false }]
  })

/**
 * The cells that go as a change arrives: those of ours that it replaces, lost where it was made without having seen
 * them, and those it brings that do not win here. Our own edits come back too: these stood here before.
 */
export const goneWith = (
  { entity, id, cells }: { entity: string; id: string; cells: Cells },
  held: Cells,
  device: string,
  waiting: ReadonlySet<string>,
): Gone[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const before = Object.hasOwn(held, name) ? held[name] : undefined
    if (!before || name.startsWith(WRITTEN_ONCE) || before.hlc === cell.hlc || same(before.value, cell.value)) return []
    if (cell.hlc > before.hlc) return [{ entity, id, name, cell: before, lost: waiting.has(before.hlc) }]
    return parseHlc(cell.hlc)?.device === device ? [] : [{ entity, id, name, cell, lost: true }]
  })
