import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Db } from './db.ts'

/** A database behind HTTP keeps its writers in order itself; nothing here may need Node, for Workers run it too. */
export function openHttpDb(url: string, token?: string): Db {
  const client = createClient({ url, ...(token ? { authToken: token } : {}) })
  return {
    client,
    read: (stmt) => client.execute(stmt),
    write: (stmts) => client.batch(stmts, 'write'),
    orm: drizzle(client),
    close: async () => client.close(),
  }
}
