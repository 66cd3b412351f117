import { aboutTokens, costOf, mostTokens } from '@rolecall/shared/ai/cost.ts'
import type { Tokens } from '@rolecall/shared/ai/cost.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import type { Config } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import { newId } from '../records/random.ts'
import type { UserId } from '../session.ts'
import type { Candidate, Payer } from './candidates.ts'
import type { Chosen } from './settings.ts'

export const MICROS_A_CENT = 10_000
export const DAY = 24 * 60 * 60 * 1000

/** Days begin at midnight UTC, for everybody and everywhere the same. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
export const nextDay = (now: number): string => new Date((Math.floor(now / DAY) + 1) * DAY).toISOString()

export interface Amount {
  tokens: number
  /** Millionths of a dollar, but where it is said otherwise. */
  cost: number
}

/** What a day may take at most: of what the operator pays, the operator says it; of their own, each person. */
export function capOf(config: Config, { budget }: Pick<Chosen, 'budget'>, payer: Payer): Amount {
  return payer === 'operator'
    ? { tokens: config.AI_DAILY_TOKENS, cost: config.AI_DAILY_CENTS * MICROS_A_CENT }
    : { tokens: budget.tokens, cost: budget.cents * MICROS_A_CENT }
}

export interface Call {
  id: string
  most: Tokens
}

const TAKEN = `
  SELECT coalesce(sum(input + output), 0) AS tokens, coalesce(sum(cost), 0) AS cost
  FROM ai_call WHERE user_id = ?2 AND day = ?3 AND payer = ?8`
// Looks and takes in one statement, so that calls at the same moment cannot all see the same rest.
const HOLD = `
  INSERT INTO ai_call (id, user_id, day, at, kind, provider, model, payer, input, output, cost, outcome)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'held'
  FROM (${TAKEN}) WHERE tokens + ?9 + ?10 <= ?12 AND cost + ?11 <= ?13
  RETURNING id`
const SETTLE = 'UPDATE ai_call SET input = ?2, output = ?3, cost = ?4, outcome = ?5, guessed = ?6 WHERE id = ?1'

interface Asked {
  me: UserId
  request: AiRequest
}

const mostOf = ({ request }: Asked, { provider, model }: Candidate) => {
  const most = mostTokens(request, provider.manner)
  return { most, cost: costOf(most, model.price) }
}

/** The same as the person is shown it, in tokens and dollars. */
export function needOf(asked: Asked, candidate: Candidate): Amount {
  const { most, cost } = mostOf(asked, candidate)
  return { tokens: most.input + most.output, cost: cost / (100 * MICROS_A_CENT) }
}

const rowOf = ({ me, request }: Asked, { provider, model, payer }: Candidate, now: number) => [
  newId(now),
  me,
  dayOf(now),
  now,
  request.kind,
  provider.id,
  model.id,
  payer,
]

/**
 * Takes what the call may cost at its most out of the day before anything is sent; null where that is more than is left.
 * Where the server dies over a call, it stays taken until the day ends: it may have been spent.
 */
export async function hold(
  users: Db,
  asked: Asked,
  candidate: Candidate,
  { cap, now }: { cap: Amount; now: number },
): Promise<Call | null> {
  const { most, cost } = mostOf(asked, candidate)
  const row = rowOf(asked, candidate, now)
  const args = [...row, most.input, most.output, cost, cap.tokens, cap.cost]
  const [held] = await users.write([{ sql: HOLD, args }])
  return held?.rows.length === 1 ? { id: String(row[0]), most } : null
}

export type Outcome = 'done' | 'failed' | 'stopped'
/** What is known of a call when it is over. */
export interface Taken {
  usage: Tokens | null
  /** In millionths of a dollar, where the provider says it. */
  cost: number | null
  text: string
  /** The provider has read the question, so it may charge for it whatever came of it. */
  charged: boolean
}

/** What it said; where it said nothing, about what went and came. */
function usageOf(request: AiRequest, { usage, text, charged }: Taken, { most }: Call): Tokens {
  if (usage) return usage
  if (!charged) return { input: 0, output: 0 }
  const sent = aboutTokens(JSON.stringify([request.messages, request.schema]))
  return { input: Math.min(sent, most.input), output: Math.min(aboutTokens(text), most.output) }
}

/** Puts what the call took in place of what was held back for it. */
export async function settle(
  users: Db,
  { request, candidate, call }: { request: AiRequest; candidate: Candidate; call: Call },
  taken: Taken,
  outcome: Outcome,
): Promise<Tokens & { cost: number }> {
  const usage = usageOf(request, taken, call)
  const cost = taken.cost ?? costOf(usage, candidate.model.price)
  const guessed = taken.charged && !taken.usage
  await users.write([{ sql: SETTLE, args: [call.id, usage.input, usage.output, cost, outcome, guessed ? 1 : 0] }])
  return { ...usage, cost }
}

const KEPT = `
  INSERT INTO ai_call (id, user_id, day, at, kind, provider, model, payer, input, output, cost, outcome)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, 'kept')`
/** An answer given before costs nothing, and stands in the record too. */
export const noteKept = (users: Db, asked: Asked, candidate: Candidate, now: number) =>
  users.write([{ sql: KEPT, args: rowOf(asked, candidate, now) }])
