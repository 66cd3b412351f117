import type { Host } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import { maybeText, textOf } from '../ports/row.ts'

/** A message that was given up, as an operator is told of it. What it says stays out: that may be somebody's own. */
export interface DeadMessage {
  number: number
  topic: string
  key: string
  tries: number
  error: string
  putAt: string
  endedAt: string
}

const DEAD = "SELECT * FROM message WHERE state = 'dead' ORDER BY number LIMIT 1000"
const COUNTS = `
  SELECT topic, CASE WHEN held_until > ?1 THEN 'under way' ELSE state END AS how, count(*) AS n
  FROM message GROUP BY topic, how ORDER BY topic, how`
const REQUEUE = `
  UPDATE message SET state = 'waiting', tries = 0, due_at = ?1, held_until = 0, ended_at = NULL
  WHERE state = 'dead' AND (number = ?2 OR topic = ?3)`

const when = (value: unknown): string => new Date(Number(value)).toISOString()

export async function deadMessages(db: Db): Promise<DeadMessage[]> {
  const { rows } = await db.read(DEAD)
  return rows.map((row) => ({
    number: Number(row['number']),
    topic: textOf(row['topic']),
    key: textOf(row['key']),
    tries: Number(row['tries']),
    error: maybeText(row, 'error') ?? '',
    putAt: when(row['put_at']),
    endedAt: when(row['ended_at']),
  }))
}

/** How many messages of each topic stand how. */
export async function queueCounts(db: Db, now: number): Promise<{ topic: string; how: string; count: number }[]> {
  const { rows } = await db.read({ sql: COUNTS, args: [now] })
  return rows.map((row) => ({ topic: textOf(row['topic']), how: textOf(row['how']), count: Number(row['n']) }))
}

/** Lets what was given up be tried anew: one, or all of a topic. Gives how many there were. */
export async function requeueDead(
  { users, now }: Pick<Host, 'users' | 'now'>,
  which: { number: number } | { topic: string },
): Promise<number> {
  const args = [now(), 'number' in which ? which.number : null, 'topic' in which ? which.topic : null]
  const [done] = await users.write([{ sql: REQUEUE, args }])
  return done?.rowsAffected ?? 0
}
