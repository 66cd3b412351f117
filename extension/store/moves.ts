import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { EVENT_FAMILY, moveFields } from '@rolecall/shared/domain/status-event.ts'
import type { Basis } from '@rolecall/shared/domain/status-event.ts'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { LocalStore } from './db.ts'
import { change } from './edit.ts'
import type { Fields } from './edit.ts'
import { StoreError } from './errors.ts'
import { localStore } from './local-store.ts'
import { parsedField } from './records.ts'
import type { TakeBack } from './records.ts'

export interface Move {
  id: string
  stage: Stage
  /** Where it is put in its column; left out, it stays where it stood. */
  rank?: string
}

export interface MoveOptions {
  store?: LocalStore
  basis?: Basis
  /** When it happened, where that was not just now. */
  at?: string
  note?: string | null
}

interface Moved {
  id: string
  stage: Json
  before: Json
  rank: Json
  /** The key of the event that was written, or null where only the place in the column changed. */
  event: string | null
}

const isoNow = (store: LocalStore): string => new Date(store.now()).toISOString()

const eventKey = (fields: Fields): string | null =>
  Object.keys(fields)
    .find((name) => name.startsWith(`${EVENT_FAMILY}.`))
    ?.slice(EVENT_FAMILY.length + 1) ?? null

const moveAll = (moves: Move[], { store = localStore, basis = 'me', at, note = null }: MoveOptions): Promise<Moved[]> =>
  change(store, async (edit) => {
    const done: Moved[] = []
    for (const { id, stage: to, rank } of moves) {
      const row = await store.records.get([APPLICATION, id])
      if (!row) throw new StoreError('not-found')
      const stage = parsedField(APPLICATION, 'status', to) as Stage
      const before = row.cells['status']?.value ?? null
      const moved = before === stage ? {} : moveFields({ stage, at: at ?? isoNow(store), basis, note }, store.random)
      const fields: Fields = {
        ...moved,
        ...(rank === undefined ? {} : { rank: parsedField(APPLICATION, 'rank', rank) }),
      }
      if (Object.keys(fields).length > 0) await edit(APPLICATION, id, fields)
      done.push({ id, stage, before, rank: row.cells['rank']?.value ?? null, event: eventKey(fields) })
    }
    return done
  })

/** An event is never removed: taking a move back is an event too, one that names the move it takes back. */
const takeBack = (store: LocalStore, moved: Moved[], ranked: boolean): Promise<void> =>
  change(store, async (edit) => {
    for (const { id, stage, before, rank, event } of moved) {
      const row = await store.records.get([APPLICATION, id])
      // Moved on since then, here or elsewhere: that stands.
      if (!row || row.cells['status']?.value !== stage) continue
      const back =
        event === null
          ? {}
          : moveFields(
              { stage: (before ?? 'saved') as Stage, at: isoNow(store), basis: 'undo', undoes: event },
              store.random,
            )
      const fields: Fields = { ...back, ...(ranked ? { rank } : {}) }
      if (Object.keys(fields).length > 0) await edit(APPLICATION, id, fields)
    }
  })

/** Moves applications to stages, and writes down that they were moved, when, and what that rests on. */
export async function moveApplications(moves: Move[], options: MoveOptions = {}): Promise<TakeBack> {
  const moved = await moveAll(moves, options)
  const ranked = moves.some(({ rank }) => rank !== undefined)
  return () => takeBack(options.store ?? localStore, moved, ranked)
}
