import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'

/** An empty catalogue in a folder of its own, for runs that have no server around them. */
export class RunsCatalogue {
  readonly db: Db
  readonly #folder: string

  private constructor(db: Db, folder: string) {
    this.db = db
    this.#folder = folder
  }

  static async open(): Promise<RunsCatalogue> {
    const folder = await mkdtemp(join(tmpdir(), 'rolecall-runs-'))
    const db = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
    await migrateDb(db, 'catalogue')
    return new RunsCatalogue(db, folder)
  }

  /** As if no source had ever been asked. */
  async forgetRuns(): Promise<void> {
    await this.db.write(['DELETE FROM source_state', 'DELETE FROM run', 'DELETE FROM board'])
  }

  async close(): Promise<void> {
    await this.db.close()
    await rm(this.#folder, { recursive: true })
  }
}
