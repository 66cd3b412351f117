import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import type { Live } from '../../ports/live.ts'
import { ofSession, sessionArgs } from '../../session.ts'
import type { UserId } from '../../session.ts'

const liveError = errorTable({
  'no-live-updates': [503, 'This server cannot say at once what changed. Ask /api/v1/sync/rev now and then instead.'],
  'too-many-listeners': [429, 'Too many windows of yours listen already. This one asks now and then instead.'],
})

const READ_REV = ofSession('coalesce((SELECT rev FROM person_rev WHERE user_id = u.id), 0)')

/** The revision of whoever sends this token, session included in one trip; null where the session is over. */
export async function readRev(db: Db, header: string | undefined, now: number): Promise<number | null> {
  const row = (await db.read({ sql: READ_REV, args: sessionArgs(header, now) })).rows[0]
  return row ? Number(row[0]) : null
}

export async function listenFor(live: Live | null, me: UserId): Promise<ReadableStream<Uint8Array>> {
  if (!live) throw liveError('no-live-updates')
  const rings = await live.listen(me)
  if (!rings) throw liveError('too-many-listeners')
  return rings
}
