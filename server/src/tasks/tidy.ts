import type { Host } from '../deps.ts'
import { textOf } from '../ports/row.ts'
import { messageOf, TASK } from './message.ts'

const MINUTE = 60_000

/** A server that died between making a task and putting it into the queue has left one that nobody comes for. */
const FORGOTTEN = `
  SELECT id FROM task WHERE state = 'queued' AND created_at <= ?1
    AND NOT EXISTS (SELECT 1 FROM message WHERE topic = '${TASK}' AND key = task.id) LIMIT 500`

/** Forgets what came of old tasks, and brings into the queue what was left outside. */
export async function tidyTasks({ users, now, queue }: Pick<Host, 'users' | 'now' | 'queue'>) {
  const [expired] = await users.write([{ sql: 'DELETE FROM task WHERE expires_at <= ?', args: [now()] }])
  const { rows } = await users.read({ sql: FORGOTTEN, args: [now() - MINUTE] })
  const queued = await queue.put(rows.map((row) => messageOf(textOf(row['id']))))
  return { expired: expired?.rowsAffected ?? 0, queued }
}
