import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

const READ = 'SELECT company_key, name, at FROM hidden_company WHERE user_id = ?1 ORDER BY at DESC, company_key'
const HIDE = `
  INSERT INTO hidden_company (user_id, company_key, name, at) VALUES (?1, ?2, ?3, ?4)
  ON CONFLICT (user_id, company_key) DO UPDATE SET name = ?3`
const SHOW = 'DELETE FROM hidden_company WHERE user_id = ?1 AND company_key = ?2'

export async function hiddenCompanies(users: Db, me: UserId) {
  const { rows } = await users.read({ sql: READ, args: [me] })
  return rows.map((row) => ({
    key: textOf(row['company_key']),
    name: textOf(row['name']),
    at: new Date(Number(row['at'])).toISOString(),
  }))
}

export const hideCompany = (users: Db, me: UserId, key: string, name: string, now: number) =>
  users.write([{ sql: HIDE, args: [me, key, name, now] }])

export const showCompany = (users: Db, me: UserId, key: string) => users.write([{ sql: SHOW, args: [me, key] }])
