import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { Stage } from '@rolecall/shared/domain/stage.ts'
import { moveFields, statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import { change } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'

/** The stage that holds once one move never was: that of the last one that is left. */
function stageWithout(cells: Cells, key: string): Stage {
  const values = valuesOf(cells)
  const moves = statusChanges(values)
  const left = moves.filter((move) => move.key !== key)
  const wasLast = moves.at(-1)?.key === key
  const now = Stage.safeParse(values['status'])
  return (wasLast || !now.success ? left.at(-1)?.value.stage : now.data) ?? 'saved'
}

/** A move that was a mistake, however long ago. It stays written, and so does that it was taken back. */
export const takeBackMove = (id: string, key: string, store = localStore): Promise<void> =>
  change(store, async (edit) => {
    const row = await store.records.get([APPLICATION, id])
    if (!row || !statusChanges(valuesOf(row.cells)).some((move) => move.key === key)) throw new StoreError('not-found')
    const at = new Date(store.now()).toISOString()
    const stage = stageWithout(row.cells, key)
    await edit(APPLICATION, id, moveFields({ stage, at, basis: 'undo', undoes: key }, store.random))
  })
