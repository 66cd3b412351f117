import { eventOf } from '../../accounts/activity.ts'
import type { AnyContext } from '../../accounts/activity.ts'
import { describeAgent } from '../../accounts/agent.ts'
import { httpError } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { tokenOf } from '../../session.ts'
import type { UserId } from '../../session.ts'

/** The words of the person first, then those the device signed in with, then what its browser said. */
const LIST = `
  SELECT d.id, coalesce(n.name, s.name), s.user_agent, d.created_at, max(d.seen_at, coalesce(s.seen, 0)),
    coalesce(s.here, 0), coalesce(s.open, 0)
  FROM device d
  LEFT JOIN device_name n ON n.device_id = d.id
  LEFT JOIN (
    SELECT device_id, max(name) AS name, max(user_agent) AS user_agent, max(updated_at) AS seen,
      max(token = ?2) AS here, count(*) AS open
    FROM session WHERE user_id = ?1 AND expires_at > ?3 GROUP BY device_id
  ) s ON s.device_id = d.id
  WHERE d.user_id = ?1 AND (n.revoked_at IS NULL OR d.seen_at > n.revoked_at)
  ORDER BY 5 DESC, d.id`

const ownToken = (c: AnyContext): string | null => tokenOf(c.req.header('authorization'))
const timeOf = (value: unknown): string => new Date(Number(value)).toISOString()

export async function listDevices(c: AnyContext, me: UserId) {
  const { now, users } = c.var.deps
  const { rows } = await users.read({ sql: LIST, args: [me, ownToken(c), now()] })
  return rows.map((row) => ({
    id: textOf(row[0]),
    name: row[1] ? textOf(row[1]) : describeAgent(row[2] ? textOf(row[2]) : null),
    createdAt: timeOf(row[3]),
    seenAt: timeOf(row[4]),
    current: row[5] === 1,
    sessions: Number(row[6]),
  }))
}

const NAME = `
  INSERT INTO device_name (device_id, user_id, name) SELECT id, user_id, ?3 FROM device WHERE id = ?2 AND user_id = ?1
  ON CONFLICT (device_id) DO UPDATE SET name = ?3, revoked_at = NULL RETURNING device_id`

export async function renameDevice(db: Db, me: UserId, { id, name }: { id: string; name: string }): Promise<void> {
  const [named] = await db.write([{ sql: NAME, args: [me, id, name] }])
  if (named?.rows.length !== 1) throw httpError('not-found')
}

/** A device may sign in before it has an id to sync under, and get a new one when its data was replaced. */
const ON_DEVICE = `
  UPDATE session SET device_id = ?3, name = coalesce(?4, name)
  WHERE user_id = ?1 AND token = ?2 AND NOT EXISTS (SELECT 1 FROM device WHERE id = ?3 AND user_id <> ?1)
  RETURNING id`

export async function isOnDevice(c: AnyContext, me: UserId, device: { id: string; name?: string | undefined }) {
  const args = [me, ownToken(c), device.id, device.name ?? null]
  const [set] = await c.var.deps.users.write([{ sql: ON_DEVICE, args }])
  if (set?.rows.length !== 1) throw httpError('not-found')
}

const FORGET = `
  INSERT INTO device_name (device_id, user_id, name, revoked_at)
  SELECT d.id, d.user_id, coalesce(max(s.name), ''), ?3 FROM device d
  LEFT JOIN session s ON s.device_id = d.id AND s.user_id = d.user_id WHERE d.id = ?2 AND d.user_id = ?1 GROUP BY d.id
  ON CONFLICT (device_id) DO UPDATE SET revoked_at = ?3 RETURNING device_id`

/** Its sessions end at once. It is listed again when somebody signs in on it again, which takes the password. */
export async function revokeDevice(c: AnyContext, me: UserId, id: string): Promise<void> {
  const { now, users } = c.var.deps
  const args = [me, id]
  const [forgotten] = await users.write([
    { sql: FORGET, args: [me, id, now()] },
    { sql: 'DELETE FROM known_device WHERE user_id = ? AND device_id = ?', args },
    { sql: 'DELETE FROM session WHERE user_id = ? AND device_id = ?', args },
  ])
  if (forgotten?.rows.length !== 1) throw httpError('not-found')
  await users.write([eventOf(c, me, 'device-revoked')])
}
