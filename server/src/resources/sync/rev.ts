import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import type { Live } from '../../ports/live.ts'
import { textOf } from '../../ports/row.ts'
import { ofSession, sessionArgs } from '../../session.ts'
import type { UserId } from '../../session.ts'

const liveError = errorTable({
  'no-live-updates': [503, 'This server cannot say at once what changed. Ask /api/v1/sync/rev now and then instead.'],
  'too-many-listeners': [429, 'Too many windows of yours listen already. This one asks now and then instead.'],
})

const READ_REV = ofSession(`
  coalesce((SELECT rev FROM person_rev WHERE user_id = u.id), 0),
  (SELECT count(*) FROM notice WHERE user_id = u.id AND seen_at IS NULL),
  (SELECT max(id) FROM notice WHERE user_id = u.id)`)

/** How a person's things stand, as far as others of their devices have to hear of it. */
export interface Stand {
  rev: number
  /** How many notices they have not seen. */
  unseen: number
  /** The newest of them; null where there is none. */
  notice: string | null
}

/** Of whoever sends this token, session included in one trip; null where the session is over. */
export async function readStand(db: Db, header: string | undefined, now: number): Promise<Stand | null> {
  const row = (await db.read({ sql: READ_REV, args: sessionArgs(header, now) })).rows[0]
  if (!row) return null
  return { rev: Number(row[0]), unseen: Number(row[1]), notice: row[2] === null ? null : textOf(row[2]) }
}

export async function listenFor(live: Live | null, me: UserId): Promise<ReadableStream<Uint8Array>> {
  if (!live) throw liveError('no-live-updates')
  const rings = await live.listen(me)
  if (!rings) throw liveError('too-many-listeners')
  return rings
}
