import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a migration fills a new table with, from what was there before. */
export async function fillStatements(migration: string): Promise<string[]> {
  const folder = join(import.meta.dirname, '../migrations/users')
  const name = (await readdir(folder)).find((file) => file.endsWith(`_${migration}.sql`))
  const sql = await readFile(join(folder, name ?? ''), 'utf8')
  return sql.split('--> statement-breakpoint').filter((one) => one.trim().startsWith('INSERT'))
}
