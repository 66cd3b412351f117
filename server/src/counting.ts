import type { Deps } from './deps.ts'
import type { Db } from './ports/db.ts'

/** The same database, with every trip to it counted. */
function counted(db: Db, count: () => void): Db {
  return {
    close: () => db.close(),
    // Whoever goes around read and write is counted at least once.
    get client() {
      count()
      return db.client
    },
    get orm() {
      count()
      return db.orm
    },
    read: (stmt) => {
      count()
      return db.read(stmt)
    },
    write: (stmts) => {
      count()
      return db.write(stmts)
    },
  }
}

export interface Trips {
  /** How many trips to the databases were made since the last call. */
  take(): number
  /** The same, to each of them. */
  takeEach(): { users: number; catalogue: number }
  change: (deps: Deps) => Deps
}

export function countTrips(): Trips {
  let made = { users: 0, catalogue: 0 }
  const takeEach = () => {
    const taken = made
    made = { users: 0, catalogue: 0 }
    return taken
  }
  return {
    takeEach,
    take: () => Object.values(takeEach()).reduce((sum, one) => sum + one, 0),
    change: (deps) => ({
      ...deps,
      users: counted(deps.users, () => void made.users++),
      catalogue: counted(deps.catalogue, () => void made.catalogue++),
    }),
  }
}
