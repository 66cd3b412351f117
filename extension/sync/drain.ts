import { MAX_OPS_A_PUSH } from '@rolecall/shared/sync/op.ts'
import { nextStep } from '@rolecall/shared/sync/outbox.ts'
import type { NextStep, TripResult } from '@rolecall/shared/sync/outbox.ts'
import type { LocalStore } from '../store/db.ts'
import { peekMeta } from '../store/meta.ts'
import { loadTrip, postponeTrip, settleTrip } from '../store/outbox.ts'
import type { Load } from '../store/outbox.ts'
import { rowsInOutbox } from '../store/sync-state.ts'
import { sendFiles } from './files.ts'
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

/** The next page of a long pull, asked for while the last one is still being stored. */
interface Ahead {
  device: string
  cursor: number
  token: string
  result: Promise<TripResult>
}

interface Trip {
  ahead: Ahead | null
  next: Load | null
}

function ask(ports: SyncPorts, session: Session & { token: string }, { meta, ops }: Load): Promise<TripResult> {
  const { device, cursor } = meta
  const { token, apiUrl } = session
  return trip({ fetch: ports.fetch, token, apiUrl, now: ports.store.now() }, { device, cursor, ops })
}

const isFor = ({ device, cursor, token }: Ahead, { meta, ops }: Load, session: Session): boolean =>
  ops.length === 0 && device === meta.device && cursor === meta.cursor && token === session.token

/** Only where nothing waits to be sent: an edit made meanwhile goes with the trip after. */
function askAhead(
  ports: SyncPorts,
  session: Session & { token: string },
  load: Load,
  result: TripResult,
): Ahead | null {
  if (result.kind !== 'answered' || !result.answer.more || load.ops.length > 0) return null
  const { cursor } = result.answer
  const { device } = load.meta
  const next = ask(ports, session, { ...load, meta: { ...load.meta, cursor } })
  return { device, cursor, token: session.token, result: next }
}

/** What the trip before has taken along already, as long as it is still the same person's. */
const loadFor = ({ store }: SyncPorts, owner: string, before: Trip | null): Promise<Load | null> | Load =>
  before?.next?.meta.owner === owner ? before.next : loadTrip(store, owner, MAX_OPS_A_PUSH)

async function oneTrip(ports: SyncPorts, before: Trip | null): Promise<Trip | null> {
  const { store } = ports
  const session = await ports.session()
  const token = session?.token
  if (!session || !token) return null
  const who = { ...session, token }
  const load = await loadFor(ports, session.userId, before)
  if (!load) return null
  const asked = before?.ahead
  const result = await (asked && isFor(asked, load, session) ? asked.result : ask(ports, who, load))
  const ahead = askAhead(ports, who, load, result)
  const step = stepAfter(ports, load, result)
  const { retryAt, next } = await settleTrip(store, load, result, step)
  if (result.kind === 'signed-out') await ports.endSession(token)
  if (retryAt !== null) await ports.wakeAt(retryAt)
  return { ahead, next }
}

const STORE_WAIT_MS = 5 * 60_000

/** Sends what waits and takes what is new, until both sides have everything or something has to be waited for. */
async function trips(ports: SyncPorts): Promise<void> {
  try {
    let last = await oneTrip(ports, null)
    while (last?.next) last = await oneTrip(ports, last)
  } catch (error) {
    // A full disk, most likely. The outbox is as it was, and what did not fit is asked for again.
    await ports.wakeAt(await postponeTrip(ports.store, STORE_WAIT_MS))
    throw error
  }
}

export const drain = (ports: SyncPorts, reason: SyncReason): Promise<void> =>
  ports.alone(async () => {
    if (!(await isDue(ports, reason))) return
    await trips(ports)
    await sendFiles(ports)
  })
