import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'

type State = 'ok' | 'failing'

/** Reads a row that the first migration wrote: an empty or foreign database fails too. */
const state = (db: Db, sql: string): Promise<State> =>
  db.read(sql).then(
    () => 'ok',
    () => 'failing',
  )

export async function checkDatabases({ users, catalogue }: Deps): Promise<{ users: State; catalogue: State }> {
  const [usersState, catalogueState] = await Promise.all([
    state(users, 'SELECT 1 FROM user LIMIT 1'),
    state(catalogue, "SELECT value FROM meta WHERE key = 'born'"),
  ])
  return { users: usersState, catalogue: catalogueState }
}
