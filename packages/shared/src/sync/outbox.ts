import { MAX_OPS_A_PUSH } from './op.ts'
import type { Op } from './op.ts'
import type { Ack, SyncAnswer } from './wire.ts'

/** How the last trip ended, as the sender saw it. */
export type TripResult =
  | { kind: 'answered'; answer: SyncAnswer }
  /** Nothing is known of what arrived: no network, a time-out, a 5xx, a 429. */
  | { kind: 'unreachable'; retryAfterMs: number | null }
  | { kind: 'signed-out' }
  /** The server understood and refuses the whole push; sending the same again cannot help. */
  | { kind: 'refused'; code: string; message: string }

/** What the drain does next. Forgetting and parking name edits by their number. */
export interface NextStep {
  forget: number[]
  park: { seq: number; code: string; message: string }[]
  go: 'again' | 'rest' | 'wait' | 'stop'
  /** How many edits the next push may hold. */
  batch: number
  waitMs: number
  failures: number
}

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 15 * 60_000

/** A push stays below this, so that one long description does not make the server refuse its neighbours. */
export const MAX_PUSH_BYTES = 2_000_000

/** The oldest edits that fit into one push; at least one, however large it is. */
export function takeBatch(queue: Op[], batch: number, maxBytes = MAX_PUSH_BYTES): Op[] {
  let bytes = 0
  const end = queue.findIndex((op, index) => {
    bytes += JSON.stringify(op).length
    return index > 0 && (index >= batch || bytes > maxBytes)
  })
  return end === -1 ? queue : queue.slice(0, end)
}

/** Doubles with every failure, spread over half its length so that many devices do not come back at once. */
export function backoffMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1))
  return Math.round(whole / 2 + (whole / 2) * chance)
}

const NOTHING: NextStep = { forget: [], park: [], go: 'rest', batch: MAX_OPS_A_PUSH, waitMs: 0, failures: 0 }

function later(failures: number, chance: number, atLeastMs: number): NextStep {
  const waitMs = Math.max(atLeastMs, backoffMs(failures + 1, chance))
  return { ...NOTHING, go: 'wait', failures: failures + 1, waitMs }
}

const reasonOf = (ack: Ack): NextStep['park'][number] | null =>
  ack.error && { seq: ack.seq, code: ack.error.code, message: ack.error.message }

function answered(sent: number[], left: number, failures: number, answer: SyncAnswer, chance: number): NextStep {
  const mine = answer.acks.filter((ack) => sent.includes(ack.seq))
  const forget = mine.filter((ack) => ack.rev !== null).map((ack) => ack.seq)
  const park = mine.map(reasonOf).filter((reason) => reason !== null)
  // A server that acknowledges nothing of a push would be asked the same for ever: count it as a failure.
  if (sent.length > 0 && forget.length + park.length === 0) return later(failures, chance, 0)
  return { ...NOTHING, forget, park, go: answer.more || left > 0 ? 'again' : 'rest' }
}

/** One bad edit may spoil a whole push: halve the push until it stands alone, then park it with the reason. */
function refused(sent: number[], code: string, message: string): NextStep {
  if (sent.length === 0) return { ...NOTHING, go: 'stop' }
  if (sent.length > 1) return { ...NOTHING, go: 'again', batch: Math.ceil(sent.length / 2) }
  return { ...NOTHING, go: 'again', park: sent.map((seq) => ({ seq, code, message })) }
}

/**
 * The drain as a pure state machine. An edit is forgotten only on its acknowledgement; what may succeed later is
 * kept, what cannot is parked with its reason, and an outage stops the drain at its first failure.
 */
export function nextStep(sent: number[], left: number, failures: number, trip: TripResult, chance: number): NextStep {
  switch (trip.kind) {
    case 'answered':
      return answered(sent, left, failures, trip.answer, chance)
    case 'unreachable':
      return later(failures, chance, trip.retryAfterMs ?? 0)
    case 'signed-out':
      return { ...NOTHING, go: 'stop' }
    case 'refused':
      return refused(sent, trip.code, trip.message)
  }
}
