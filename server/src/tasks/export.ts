import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { taskOf } from './rows.ts'
import type { Task } from './rows.ts'

export type ExportedTask = Task & { asked: Json }

/** All of a person's tasks that are still kept, with what was asked. */
export async function exportTasks(db: Db, me: UserId): Promise<ExportedTask[]> {
  const { rows } = await db.read({ sql: 'SELECT * FROM task WHERE user_id = ? ORDER BY id', args: [me] })
  return rows.map((row) => Object.assign(taskOf(row), { asked: JSON.parse(textOf(row['input'])) as Json }))
}
