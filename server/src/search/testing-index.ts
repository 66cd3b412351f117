import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDb } from '../migrate.ts'
import { openFileDb } from '../ports/db-file.ts'
import type { Db } from '../ports/db.ts'

/** A catalogue without jobs, for as long as a test needs it. */
export async function withCatalogue<T>(use: (db: Db) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-search-'))
  const db = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
  try {
    await migrateDb(db, 'catalogue')
    return await use(db)
  } finally {
    await db.close()
    await rm(folder, { recursive: true })
  }
}
