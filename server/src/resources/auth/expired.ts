import type { Host } from '../../deps.ts'
import { SESSION_CAP_DAYS } from '../../session.ts'

const DAY = 24 * 60 * 60 * 1000
const YEAR = 365 * DAY

/** What is over is refused already; here it also leaves the database. No limit on tries looks back as far as a day. */
export async function forgetExpired({ users, now }: Pick<Host, 'users' | 'now'>) {
  const at = now()
  const [sessions, tokens, tries] = await users.write([
    { sql: 'DELETE FROM session WHERE expires_at <= ? OR created_at <= ?', args: [at, at - SESSION_CAP_DAYS * DAY] },
    { sql: 'DELETE FROM one_time WHERE expires_at <= ?', args: [at] },
    { sql: 'DELETE FROM rate_limit WHERE last_request < ?', args: [at - DAY] },
    { sql: 'DELETE FROM email_change WHERE expires_at <= ?', args: [at] },
    { sql: 'DELETE FROM known_device WHERE seen_at <= ?', args: [at - YEAR] },
    { sql: 'DELETE FROM activity WHERE at <= ?', args: [at - YEAR] },
    { sql: 'DELETE FROM ai_answer WHERE expires_at <= ?', args: [at] },
    { sql: 'DELETE FROM ai_call WHERE at <= ?', args: [at - YEAR] },
    { sql: 'DELETE FROM ai_rest WHERE until <= ?', args: [at - DAY] },
  ])
  return {
    sessions: sessions?.rowsAffected ?? 0,
    tokens: tokens?.rowsAffected ?? 0,
    tries: tries?.rowsAffected ?? 0,
  }
}
