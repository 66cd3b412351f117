import { migrate } from 'drizzle-orm/libsql/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { join } from 'node:path'
import type { Db } from './ports/db.ts'

export const DATABASES = ['users', 'catalogue'] as const
export type DatabaseName = (typeof DATABASES)[number]

const folder = (name: DatabaseName): string => join(import.meta.dirname, '../migrations', name)

/** Brings a database to the schema of this program. Doing it again changes nothing. */
export const migrateDb = (db: Db, name: DatabaseName): Promise<void> =>
  migrate(db.orm, { migrationsFolder: folder(name) })

/** How many migrations this program brings and how many of them the database has seen. */
export async function schemaState(db: Db, name: DatabaseName): Promise<{ known: number; done: number }> {
  const known = readMigrationFiles({ migrationsFolder: folder(name) }).length
  const made = await db.read("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'")
  if (made.rows.length === 0) return { known, done: 0 }
  const { rows } = await db.read('SELECT count(*) FROM __drizzle_migrations')
  return { known, done: Number(rows[0]?.[0]) }
}
