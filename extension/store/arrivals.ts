import { mergeCells } from '@rolecall/shared/sync/merge.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import type { Ack, Change } from '@rolecall/shared/sync/wire.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { putRecords, rowOf } from './derive.ts'
import { heldRows } from './held-rows.ts'
import { goneWith, keepPast } from './past-rows.ts'
import type { Gone } from './past-rows.ts'
import { rowsInOutbox } from './sync-state.ts'

/** The server set back a clock that ran ahead: our cell takes the clock that every other device has for this edit. */
export async function takeClocks(store: LocalStore, ops: Op[], acks: Ack[]): Promise<void> {
  const kept = new Map(acks.flatMap(({ seq, hlc }) => (hlc === null ? [] : [[seq, hlc] as const])))
  const moved = ops.filter((op) => (kept.get(op.seq) ?? op.hlc) !== op.hlc)
  const rows = await heldRows(
    store,
    moved.map(({ entity, id }) => [entity, id]),
  )
  for (const { seq, entity, id, hlc, fields } of moved) {
    const row = rows.get(`${entity} ${id}`)
    for (const name of Object.keys(fields)) {
      const cell = row?.cells[name]
      if (cell?.hlc === hlc) cell.hlc = kept.get(seq) ?? hlc
    }
  }
  await putRecords(store, [...rows.values()])
}

interface Arrived {
  /** The records as they are now. */
  arrived: RecordRow[]
  /**
   * A change lost against an edit that still waits. The server may set that edit's clock back and then decide the other
   * way, so the change has to be asked for again once the edit has its final clock.
   */
  lost: boolean
}

/** Fields of an unknown kind are merged like all others: this version passes on what a newer one wrote. */
export async function takeChanges(store: LocalStore, changes: Change[], device: string): Promise<Arrived> {
  const rows = await heldRows(
    store,
    changes.map(({ entity, id }) => [entity, id]),
  )
  const waiting = await waitingClocks(store)
  const gone: Gone[] = []
  for (const change of changes) {
    const { entity, id, cells } = change
    const held = rows.get(`${entity} ${id}`)
    gone.push(...goneWith(change, held?.cells ?? {}, device, waiting))
    rows.set(`${entity} ${id}`, rowOf(entity, id, mergeCells(held?.cells ?? {}, cells), held?.undo ?? null))
  }
  const arrived = [...rows.values()]
  await putRecords(store, arrived)
  if (gone.length > 0) await keepPast(store, gone)
  const lost = changes.some(({ entity, id, cells }) => {
    const held = rows.get(`${entity} ${id}`)?.cells ?? {}
    return Object.keys(cells).some((name) => waiting.has(held[name]?.hlc ?? ''))
  })
  return { arrived, lost }
}

/** The clocks of the edits that the server has not taken yet. */
async function waitingClocks(store: LocalStore): Promise<Set<string>> {
  const queued = await rowsInOutbox(store, 0).toArray()
  return new Set(queued.map(({ op }) => op.hlc))
}
