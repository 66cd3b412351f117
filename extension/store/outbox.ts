import type { Op } from '@rolecall/shared/sync/op.ts'
import { takeBatch } from '@rolecall/shared/sync/outbox.ts'
import type { NextStep, TripResult } from '@rolecall/shared/sync/outbox.ts'
import type { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { takeChanges, takeClocks } from './arrivals.ts'
import type { LocalStore, Meta, OutboxRow } from './db.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { takeTexts } from './met-texts.ts'
import { patchMeta, readMeta, witnessed } from './meta.ts'
import type { TakeBack } from './records.ts'
import { linkSame } from './same-vacancy.ts'
import { takePurges } from './purged.ts'
import { rowsInOutbox } from './sync-state.ts'

/** What goes into one trip: the oldest edits, and how many stay behind. */
export interface Load {
  meta: Meta
  ops: Op[]
  left: number
}

/** Takes nothing away: an edit leaves the outbox on its acknowledgement alone. Null: not this person's records. */
async function loadOf(store: LocalStore, owner: string, batch: number): Promise<Load | null> {
  const meta = await readMeta(store)
  if (meta.owner !== owner) return null
  const queue = await rowsInOutbox(store, 0).limit(batch).toArray()
  const ops = takeBatch(
    queue.map(({ op }) => op),
    batch,
  )
  await patchMeta(store, { tripSince: store.now() })
  return { meta, ops, left: (await rowsInOutbox(store, 0).count()) - ops.length }
}

export const loadTrip = (store: LocalStore, owner: string, batch: number): Promise<Load | null> =>
  guarded(() => store.transaction('rw', store.outbox, store.meta, () => loadOf(store, owner, batch)))

const clocksIn = ({ acks, changes }: SyncAnswer): string[] => [
  ...acks.flatMap(({ hlc, texts = [] }) => [...(hlc === null ? [] : [hlc]), ...texts.map((text) => text.hlc)]),
  ...changes.flatMap(({ cells }) => Object.values(cells).map(({ hlc }) => hlc)),
]

async function park(store: LocalStore, parked: NextStep['park']): Promise<void> {
  const changes = parked.map(({ seq, code, message }) => ({
    key: seq,
    changes: { parked: 1, reason: { code, message } },
  }))
  await store.outbox.bulkUpdate(changes as { key: number; changes: Pick<OutboxRow, 'parked' | 'reason'> }[])
}

/** Gives whether this device has something new to say to what arrived. */
async function arrive(store: LocalStore, ops: Op[], answer: SyncAnswer): Promise<boolean> {
  const meta = await readMeta(store)
  await takeClocks(store, ops, answer.acks)
  const { arrived, lost } = await takeChanges(store, answer.changes, meta.device)
  const cursor = lost ? meta.cursor : answer.cursor
  await patchMeta(store, { cursor, hlc: witnessed(meta, clocksIn(answer), store.now()) })
  const texts = await takeTexts(store, ops, answer.acks)
  const filled = await takePurges(store, arrived)
  return (await linkSame(store, arrived)) || texts || filled
}

export interface Settled {
  retryAt: number | null
  /** What the trip after this one takes along; null where there is nothing to go for. */
  next: Load | null
}

/** What arrived may have made new edits here, which want to be sent. */
const goesOn = ({ go }: NextStep, answering: boolean): boolean => go === 'again' || (go === 'rest' && answering)

/**
 * One transaction for all that a trip brought: what arrived, how far it reaches, which edits may be forgotten, and what
 * the next trip takes. Killed before it, the device asks for the same again, which changes nothing.
 */
export const settleTrip = (store: LocalStore, load: Load, result: TripResult, step: NextStep): Promise<Settled> =>
  guarded(() =>
    store.transaction('rw', store.tables, async () => {
      const { device, owner } = await readMeta(store)
      // Cleared while the trip was under way: what came back belongs to somebody who left this device.
      if (device !== load.meta.device) return { retryAt: null, next: null }
      await store.outbox.bulkDelete(step.forget)
      await park(store, step.park)
      const answering = result.kind === 'answered' && (await arrive(store, load.ops, result.answer))
      const retryAt = step.go === 'wait' ? store.now() + step.waitMs : null
      const synced = result.kind === 'answered' ? { syncedAt: store.now() } : {}
      await patchMeta(store, { failures: step.failures, retryAt, tripSince: null, ...synced })
      const next = owner !== null && goesOn(step, answering) ? await loadOf(store, owner, step.batch) : null
      return { retryAt, next }
    }),
  )

/** After a trip whose result this device could not store: what it asked for is asked for again later. */
export const postponeTrip = (store: LocalStore, waitMs: number): Promise<number> =>
  guarded(async () => {
    const retryAt = store.now() + waitMs
    await store.transaction('rw', store.meta, async () => {
      const { failures } = await readMeta(store)
      await patchMeta(store, { failures: failures + 1, retryAt, tripSince: null })
    })
    return retryAt
  })

/** The person asks to send a refused edit once more. */
export async function retryParked(seq: number, store = localStore): Promise<void> {
  await guarded(() => store.outbox.update(seq, { parked: 0, reason: null }))
  store.announce()
}

/**
 * The person lets a refused edit go: it stays visible on this device and is never sent. Also where it is just being sent
 * again, by whoever changed their mind at once.
 */
export async function dropParked(seq: number, store = localStore): Promise<TakeBack> {
  const dropped = await guarded(() =>
    store.transaction('rw', store.outbox, async () => {
      const row = await store.outbox.get(seq)
      if (row) await store.outbox.delete(seq)
      return row
    }),
  )
  return async () => {
    await guarded(() => store.transaction('rw', store.outbox, store.meta, () => holdAgain(store, dropped)))
    store.announce()
  }
}

/** Nothing of somebody who has left this device meanwhile. */
async function holdAgain(store: LocalStore, row: OutboxRow | undefined): Promise<void> {
  const { device } = await readMeta(store)
  if (row?.op.device === device) await store.outbox.put(row)
}
