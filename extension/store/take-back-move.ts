import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { Stage } from '@rolecall/shared/domain/stage.ts'
import { moveFields, statusChanges } from '@rolecall/shared/domain/status-event.ts'
import type { StatusEvent } from '@rolecall/shared/domain/status-event.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore } from './db.ts'
import { change } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import type { TakeBack } from './records.ts'

/** The stage that holds once one move never was: that of the last one that is left. */
function stageWithout(cells: Cells, key: string): Stage {
  const values = valuesOf(cells)
  const moves = statusChanges(values)
  const left = moves.filter((move) => move.key !== key)
  const wasLast = moves.at(-1)?.key === key
  const now = Stage.safeParse(values['status'])
  return (wasLast || !now.success ? left.at(-1)?.value.stage : now.data) ?? 'saved'
}

interface TakenBack {
  move: StatusEvent
  status: Json | undefined
  /** The one that held once the move was taken back. */
  stage: Stage
}

/** What is written stays written, so the move is written once more, at its own time. */
const moveOnceMore = (id: string, { move, status, stage }: TakenBack, store: LocalStore): Promise<void> =>
  change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    const held = row?.cells['status']?.value
    // Moved on since then, here or elsewhere: that stands.
    const now = held === stage ? status : held
    await edit(APPLICATION, id, { ...moveFields({ ...move, undoes: null }, store.random), status: now ?? stage })
  })

/** A move that was a mistake, however long ago. It stays written, and so does that it was taken back. */
export async function takeBackMove(id: string, key: string, store = localStore): Promise<TakeBack> {
  const before = await change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    const moves = row ? statusChanges(valuesOf(row.cells)) : []
    const move = moves.find((one) => one.key === key)
    if (!row || !move) throw new StoreError('not-found')
    const at = new Date(store.now()).toISOString()
    const stage = stageWithout(row.cells, key)
    await edit(APPLICATION, id, moveFields({ stage, at, basis: 'undo', undoes: key }, store.random))
    return { move: move.value, status: row.cells['status']?.value, stage }
  })
  return () => moveOnceMore(id, before, store)
}
