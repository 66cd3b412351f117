import { AccountEvent, eventOf } from '../../accounts/activity.ts'
import type { AnyContext } from '../../accounts/activity.ts'
import { describeAgent } from '../../accounts/agent.ts'
import { Method } from '../../accounts/enter.ts'
import { httpError } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { tokenOf } from '../../session.ts'
import type { SignedIn, UserId } from '../../session.ts'

const textOrNull = (value: Parameters<typeof textOf>[0]): string | null => (value ? textOf(value) : null)
const timeOf = (value: unknown): string => new Date(Number(value)).toISOString()

export async function renamePerson(c: AnyContext, me: UserId, name: string): Promise<void> {
  const { now, users } = c.var.deps
  await users.write([
    { sql: 'UPDATE user SET name = ?, updated_at = ? WHERE id = ?', args: [name, now(), me] },
    eventOf(c, me, 'name-changed'),
  ])
}

const LIST = `
  SELECT id, name, user_agent, ip_address, method, device_id, token = ?2, created_at, updated_at
  FROM session WHERE user_id = ?1 AND expires_at > ?3 ORDER BY updated_at DESC, id`

export async function listSessions(c: AnyContext, me: UserId) {
  const { now, users } = c.var.deps
  const args = [me, tokenOf(c.req.header('authorization')), now()]
  const { rows } = await users.read({ sql: LIST, args })
  return rows.map((row) => {
    const agent = describeAgent(textOrNull(row[2]))
    return {
      id: textOf(row[0]),
      name: textOrNull(row[1]) ?? agent,
      agent,
      ip: textOrNull(row[3]),
      method: Method.catch('password').parse(row[4]),
      deviceId: textOrNull(row[5]),
      current: row[6] === 1,
      createdAt: timeOf(row[7]),
      seenAt: timeOf(row[8]),
    }
  })
}

/** Whoever holds the device may be somebody else now, so it is no longer known either. */
export async function revokeSession(c: AnyContext, me: UserId, id: string): Promise<void> {
  const args = [me, id]
  const [, ended] = await c.var.deps.users.write([
    {
      sql: 'DELETE FROM known_device WHERE user_id = ?1 AND device_id = (SELECT device_id FROM session WHERE id = ?2 AND user_id = ?1)',
      args,
    },
    { sql: 'DELETE FROM session WHERE user_id = ? AND id = ? RETURNING id', args },
  ])
  if (ended?.rows.length !== 1) throw httpError('not-found')
  await c.var.deps.users.write([eventOf(c, me, 'session-revoked')])
}

const SECURITY = `
  SELECT
    (SELECT count(*) FROM account WHERE user_id = ?1 AND provider_id = 'credential' AND password IS NOT NULL),
    (SELECT group_concat(provider_id) FROM account WHERE user_id = ?1 AND provider_id <> 'credential'),
    (SELECT confirmed_at FROM two_factor WHERE user_id = ?1),
    (SELECT count(*) FROM backup_code WHERE user_id = ?1),
    (SELECT email FROM email_change WHERE user_id = ?1 AND expires_at > ?2)`

export async function readSecurity(db: Db, { id, emailVerified }: SignedIn, now: number) {
  const row = (await db.read({ sql: SECURITY, args: [id, now] })).rows[0]
  const providers = textOrNull(row?.[1])?.split(',').toSorted() ?? []
  return {
    hasPassword: row?.[0] === 1,
    emailVerified,
    pendingEmail: textOrNull(row?.[4]),
    twoFactor: { on: row?.[2] !== null, backupCodesLeft: Number(row?.[3]) },
    providers: providers.map((each) => Method.parse(each)),
  }
}

const HAPPENED = `
  SELECT id, at, event, device, ip FROM activity
  WHERE user_id = ?1 AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3`

export async function listActivity(
  db: Db,
  me: UserId,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const { rows } = await db.read({ sql: HAPPENED, args: [me, cursor ?? null, limit + 1] })
  const items = rows.slice(0, limit).map((row) => ({
    id: textOf(row[0]),
    at: timeOf(row[1]),
    event: AccountEvent.parse(row[2]),
    device: textOf(row[3]),
    ip: textOrNull(row[4]),
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
