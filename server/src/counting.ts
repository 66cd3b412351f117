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
  change: (deps: Deps) => Deps
}

export function countTrips(): Trips {
  const trips = { made: 0 }
  const count = () => void trips.made++
  return {
    take: () => {
      const { made } = trips
      trips.made = 0
      return made
    },
    change: (deps) => ({ ...deps, users: counted(deps.users, count), catalogue: counted(deps.catalogue, count) }),
  }
}
