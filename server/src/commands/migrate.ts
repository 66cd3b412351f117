import { readEnv } from '../env.ts'
import type { Env } from '../env.ts'
import { prepareDataDir } from '../data-dir.ts'
import { DATABASES, migrateDb, schemaState } from '../migrate.ts'
import type { DatabaseName } from '../migrate.ts'
import { openDatabase } from '../node-host.ts'

async function migrateOne(env: Env, name: DatabaseName): Promise<string> {
  const db = await openDatabase(env, name)
  try {
    const before = await schemaState(db, name)
    await migrateDb(db, name)
    const { done } = await schemaState(db, name)
    return `${name}: ${done - before.done} of ${done} migrations applied now`
  } finally {
    await db.close()
  }
}

export async function migrateAll(): Promise<number> {
  const env = readEnv(process.env)
  await prepareDataDir(env.DATA_DIR)
  for (const name of DATABASES) console.log(await migrateOne(env, name))
  return 0
}
