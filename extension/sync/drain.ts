import { MAX_OPS_A_PUSH } from '@rolecall/shared/sync/op.ts'
import { nextStep } from '@rolecall/shared/sync/outbox.ts'
import type { NextStep, TripResult } from '@rolecall/shared/sync/outbox.ts'
import type { LocalStore } from '../store/db.ts'
import { peekMeta } from '../store/meta.ts'
import { loadTrip, postponeTrip, settleTrip } from '../store/outbox.ts'
import type { Load } from '../store/outbox.ts'
import { rowsInOutbox } from '../store/sync-state.ts'
import { trip } from './trip.ts'

/** edit: something new waits; timer: an alarm rang; now: the person or a regained network asks. */
export type SyncReason = 'edit' | 'timer' | 'now'

interface Session {
  token: string | null
  userId: string
  apiUrl: string
}

export interface SyncPorts {
  store: LocalStore
  fetch: typeof globalThis.fetch
  chance: () => number
  session: () => Promise<Session | null>
  endSession: (token: string) => Promise<void>
  /** Lets one context of this browser in at a time; the others wait for their turn. */
  alone: (work: () => Promise<void>) => Promise<void>
  wakeAt: (time: number) => Promise<void>
}

/** An edit alone neither cuts a waiting time short nor starts a trip that an earlier one made needless. */
async function isDue({ store }: SyncPorts, reason: SyncReason): Promise<boolean> {
  if (reason !== 'edit') return true
  const retryAt = (await peekMeta(store))?.retryAt ?? 0
  return retryAt <= store.now() && (await rowsInOutbox(store, 0).count()) > 0
}

/** Refused, but not for an edit in it: sending fewer of them cannot help, so it is tried again like an outage. */
const isBlameless = (result: TripResult, ops: Load['ops']): boolean =>
  result.kind === 'refused' && (ops.length === 0 || result.code === 'wrong-device')

function stepAfter(ports: SyncPorts, { meta, ops, left }: Load, result: TripResult): NextStep {
  const seen: TripResult = isBlameless(result, ops) ? { kind: 'unreachable', retryAfterMs: null } : result
  return nextStep(
    ops.map(({ seq }) => seq),
    left,
    meta.failures,
    seen,
    ports.chance(),
  )
}

async function oneTrip(ports: SyncPorts, batch: number): Promise<NextStep | null> {
  const { fetch, store } = ports
  const session = await ports.session()
  if (!session?.token) return null
  const { token, userId, apiUrl } = session
  const load = await loadTrip(store, userId, batch)
  if (!load) return null
  const { device, cursor } = load.meta
  const result = await trip({ fetch, token, apiUrl, now: store.now() }, { device, cursor, ops: load.ops })
  const step = stepAfter(ports, load, result)
  const { retryAt, answering } = await settleTrip(store, load, result, step)
  if (result.kind === 'signed-out') await ports.endSession(token)
  if (retryAt !== null) await ports.wakeAt(retryAt)
  return answering && step.go === 'rest' ? { ...step, go: 'again' } : step
}

const STORE_WAIT_MS = 5 * 60_000

/** Sends what waits and takes what is new, until both sides have everything or something has to be waited for. */
async function trips(ports: SyncPorts): Promise<void> {
  try {
    let step = await oneTrip(ports, MAX_OPS_A_PUSH)
    while (step?.go === 'again') step = await oneTrip(ports, step.batch)
  } catch (error) {
    // A full disk, most likely. The outbox is as it was, and what did not fit is asked for again.
    await ports.wakeAt(await postponeTrip(ports.store, STORE_WAIT_MS))
    throw error
  }
}

export const drain = (ports: SyncPorts, reason: SyncReason): Promise<void> =>
  ports.alone(async () => {
    if (await isDue(ports, reason)) await trips(ports)
  })
