import { textOf } from '../ports/row.ts'
import { tokenOf } from '../session.ts'
import type { UserId } from '../session.ts'
import { eventOf } from './activity.ts'
import type { AnyContext } from './activity.ts'
import { Method } from './enter.ts'
import type { DeviceWords } from './enter.ts'

const ownToken = (c: AnyContext): string | null => tokenOf(c.req.header('authorization'))

/** What the session of this request said when it began. */
export async function sessionOf(c: AnyContext): Promise<{ method: Method; device: DeviceWords }> {
  const sql = 'SELECT method, device_id, name FROM session WHERE token = ?'
  const row = (await c.var.deps.users.read({ sql, args: [ownToken(c)] })).rows[0]
  const [id, name] = [row?.[1], row?.[2]].map((value) => (value ? { value: textOf(value) } : null))
  return {
    method: Method.catch('password').parse(row?.[0]),
    device: { ...(id ? { id: id.value } : {}), ...(name ? { name: name.value } : {}) },
  }
}

export async function signOut(c: AnyContext, me: UserId): Promise<void> {
  const ended = { sql: 'DELETE FROM session WHERE token = ?', args: [ownToken(c)] }
  await c.var.deps.users.write([ended, eventOf(c, me, 'signed-out')])
}

/** A device that is signed out from afar may be in other hands: it is not known any more. */
export async function endAll(c: AnyContext, me: UserId): Promise<void> {
  await c.var.deps.users.write([
    { sql: 'DELETE FROM session WHERE user_id = ?', args: [me] },
    { sql: 'DELETE FROM known_device WHERE user_id = ?', args: [me] },
    eventOf(c, me, 'sessions-revoked'),
  ])
}

const OTHERS = 'user_id = ?1 AND device_id IS NOT (SELECT device_id FROM session WHERE token = ?2)'

export async function endOthers(c: AnyContext, me: UserId): Promise<void> {
  const args = [me, ownToken(c)]
  await c.var.deps.users.write([
    { sql: `DELETE FROM known_device WHERE ${OTHERS}`, args },
    { sql: 'DELETE FROM session WHERE user_id = ?1 AND token IS NOT ?2', args },
    eventOf(c, me, 'sessions-revoked'),
  ])
}
