import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'

type State = 'ok' | 'failing'

/** Reads a row that the first migration wrote: an empty or foreign database fails too. */
const state = (db: Db, sql: string): Promise<State> =>
  db.read(sql).then(
    () => 'ok',
    () => 'failing',
  )

export interface DatabaseStates {
  users: State
  catalogue: State
}

async function checkDatabases({ users, catalogue }: Deps): Promise<DatabaseStates> {
  const [usersState, catalogueState] = await Promise.all([
    state(users, 'SELECT 1 FROM user LIMIT 1'),
    state(catalogue, "SELECT value FROM meta WHERE key = 'born'"),
  ])
  return { users: usersState, catalogue: catalogueState }
}

const GOOD_FOR_MS = 1_000

/** Looks at most once a second: health is open to everybody and must not be a way to keep the databases busy. */
export function watchDatabases(deps: Deps): () => Promise<DatabaseStates> {
  let last: { at: number; states: Promise<DatabaseStates> } | undefined
  return () => {
    const at = deps.now()
    if (!last || Math.abs(at - last.at) >= GOOD_FOR_MS) last = { at, states: checkDatabases(deps) }
    return last.states
  }
}
