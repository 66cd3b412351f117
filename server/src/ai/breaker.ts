import type { Db } from '../ports/db.ts'
import type { UserId } from '../session.ts'
import type { Candidate } from './candidates.ts'
import type { AiSettings } from './settings.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** So many failures in a row, and a provider is left alone: first for half a minute, then twice as long each time. */
const TOLERATED = 5
const FIRST_REST = 30 * SECOND
const LONGEST_REST = 15 * MINUTE
/** Within this time whoever tries it again has an answer, or has failed too. */
const TRIAL = MINUTE
/** A key that is wrong or spent does not mend by itself: its owner has to see to it. */
const KEY_REST = 10 * MINUTE

// Kept in the database, for on Workers no request remembers what another one met.
const FAILED = `
  INSERT INTO ai_rest (id, user_id, failures, until) VALUES (?1, ?2, 1, ?4)
  ON CONFLICT (id) DO UPDATE SET failures = failures + 1, until = max(until, ?4, CASE
    WHEN failures + 1 < ${TOLERATED} THEN 0
    ELSE ?3 + min(${LONGEST_REST}, ${FIRST_REST} << min(failures + 1 - ${TOLERATED}, 10)) END)`
const WORKED = 'DELETE FROM ai_rest WHERE id = ?'
/** Of all that come as the rest ends, one tries; the others wait for how it ends. */
const TRY_AGAIN = `
  UPDATE ai_rest SET until = ?2 + ${TRIAL} WHERE id = ?1 AND until <= ?2 RETURNING id`

type Rests = Pick<AiSettings, 'rests'>
const restOf = ({ rests }: Rests, { rest }: Candidate) => rests.find(({ id }) => id === rest)

/** How long it is left alone still; 0 where it may be asked. */
export const restLeft = (settings: Rests, candidate: Candidate, now: number): number =>
  Math.max(0, (restOf(settings, candidate)?.until ?? 0) - now)

export async function mayAsk(users: Db, settings: Rests, candidate: Candidate, now: number): Promise<boolean> {
  const kept = restOf(settings, candidate)
  if (!kept || (kept.failures < TOLERATED && kept.until <= now)) return true
  if (kept.until > now) return false
  const [taken] = await users.write([{ sql: TRY_AGAIN, args: [candidate.rest, now] }])
  return taken?.rows.length === 1
}

export interface Setback {
  /** The key itself was refused. */
  key: boolean
  /** How long the provider asks to be left alone. */
  wait: number | null
}

export async function noteFailure(users: Db, candidate: Candidate, me: UserId, now: number, { key, wait }: Setback) {
  const until = key ? now + KEY_REST : wait ? now + Math.min(wait, LONGEST_REST) : 0
  const owner = candidate.payer === 'own' ? me : null
  await users.write([{ sql: FAILED, args: [candidate.rest, owner, now, until] }])
}

/** Only failures in a row count. */
export const noteSuccess = (users: Db, { rest }: Candidate) => users.write([{ sql: WORKED, args: [rest] }])
