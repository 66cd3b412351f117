import type { Client, InStatement, ResultSet } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'

/** One libSQL database, wherever it lives: a file beside the server, or a service reached over HTTP. */
export interface Db {
  /** For libraries that bring their own SQL. Its writes wait their turn like all others. */
  client: Client
  /** One statement that changes nothing. It never waits for a writer. */
  read(stmt: InStatement): Promise<ResultSet>
  /** All of the statements or none of them, in one transaction and one trip. */
  write(stmts: InStatement[]): Promise<ResultSet[]>
  orm: LibSQLDatabase
  /** Waits for the writes under way, then lets go of the database. */
  close(): Promise<void>
}
