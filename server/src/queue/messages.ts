import type { Row } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import type { Message, Topic } from '../ports/queue.ts'
import { maybeText, textOf } from '../ports/row.ts'

/** A message in somebody's hands. */
export interface Held {
  number: number
  topic: string
  key: string
  payload: unknown
  tries: number
  /** Names this holding of it. */
  token: string
}

const COLUMNS = 'number, topic, key, payload, tries'

/** So many travel in one statement. */
const MOST_AT_ONCE = 500

const PUT = `
  INSERT INTO message (topic, key, payload, state, tries, put_at, due_at, held_until)
  SELECT value ->> 0, value ->> 1, value ->> 2, 'waiting', 0, ?2, coalesce(value ->> 3, ?2), 0
  FROM json_each(?1) WHERE true ON CONFLICT (topic, key) DO NOTHING
  RETURNING number, topic, key`

const PUT_HELD = `
  INSERT INTO message (topic, key, payload, state, tries, put_at, due_at, held_until, holder)
  VALUES (?1, ?2, ?3, 'waiting', 1, ?4, ?4, ?4 + ?5, ?6) ON CONFLICT (topic, key) DO NOTHING
  RETURNING ${COLUMNS}`

/** Whoever held it last has died over it, and it was the last try. */
const BURY = `
  UPDATE message SET state = 'dead', holder = NULL, held_until = 0, ended_at = ?2,
    error = 'Whoever did this ended before it was done, each time.'
  WHERE topic = ?1 AND state = 'waiting' AND held_until > 0 AND held_until <= ?2 AND tries >= ?3
  RETURNING ${COLUMNS}`

const HELD_NOW = "(SELECT count(*) FROM message WHERE topic = ?1 AND state = 'waiting' AND held_until > ?2)"
const takeWhere = (which: string): string => `
  UPDATE message SET holder = ?3, held_until = ?2 + ?4, tries = tries + 1
  WHERE number IN (
    SELECT number FROM message
    WHERE topic = ?1 AND state = 'waiting' AND due_at <= ?2 AND held_until <= ?2 ${which}
    ORDER BY number LIMIT max(0, min(?6, ?5 - ${HELD_NOW}))
  ) RETURNING ${COLUMNS}`
const TAKE = takeWhere('')
const TAKE_ONE = takeWhere('AND key = ?7')

const MINE = "number = ?1 AND holder = ?2 AND state = 'waiting'"
const IS_MINE = `SELECT 1 FROM message WHERE ${MINE}`
const RENEW = `UPDATE message SET held_until = ?3 WHERE ${MINE}`
/** The row stays for a while, so that the same work put in again is known to be done. */
const FINISH = `UPDATE message SET state = 'done', payload = 'null', holder = NULL, held_until = 0, ended_at = ?3 WHERE ${MINE}`
const GIVE_BACK = `UPDATE message SET holder = NULL, held_until = 0, tries = tries - 1, due_at = ?3 WHERE ${MINE}`
const FAIL = `
  UPDATE message SET holder = NULL, held_until = 0, due_at = ?4, error = ?5,
    state = CASE WHEN ?6 THEN 'dead' ELSE 'waiting' END, ended_at = CASE WHEN ?6 THEN ?3 END
  WHERE ${MINE} RETURNING state`
const CANCEL = `
  UPDATE message SET state = 'cancelled', payload = 'null', holder = NULL, held_until = 0, ended_at = ?3
  WHERE topic = ?1 AND key = ?2 AND state = 'waiting' RETURNING number`
const NEXT = `
  SELECT topic, min(max(due_at, held_until)) AS next FROM message
  WHERE state = 'waiting' AND topic IN (SELECT value FROM json_each(?1)) GROUP BY topic`
const OF_KEY = 'SELECT state, max(due_at, held_until) AS next FROM message WHERE topic = ?1 AND key = ?2'
const OVERDUE = `
  SELECT topic, key FROM message WHERE state = 'waiting' AND max(due_at, held_until) <= ?1 ORDER BY number LIMIT 1000`

const heldOf = (row: Row, token: string): Held => ({
  number: Number(row['number']),
  topic: textOf(row['topic']),
  key: textOf(row['key']),
  payload: JSON.parse(textOf(row['payload'])),
  tries: Number(row['tries']),
  token,
})

const rowOf = ({ topic, key, payload, dueAt }: Message) => [topic, key, JSON.stringify(payload), dueAt ?? null]

/** Puts in what is not there yet, and says which those are. */
export async function putMessages(db: Db, messages: readonly Message[], now: number): Promise<Message[]> {
  const known = new Set<string>()
  for (let at = 0; at < messages.length; at += MOST_AT_ONCE) {
    const rows = JSON.stringify(messages.slice(at, at + MOST_AT_ONCE).map(rowOf))
    const [put] = await db.write([{ sql: PUT, args: [rows, now] }])
    for (const row of put?.rows ?? []) known.add(JSON.stringify([row['topic'], row['key']]))
  }
  return messages.filter(({ topic, key }) => known.delete(JSON.stringify([topic, key])))
}

/** Puts in work that is begun here and now; null where it is there already. Nobody else comes for it while it is held. */
export async function putHeld(db: Db, { name, holdMs }: Topic, message: Message, now: number): Promise<Held | null> {
  const token = crypto.randomUUID()
  const args = [name, message.key, JSON.stringify(message.payload), now, holdMs, token]
  const [put] = await db.write([{ sql: PUT_HELD, args }])
  const row = put?.rows[0]
  return row ? heldOf(row, token) : null
}

export interface Taken {
  held: Held[]
  /** Given up, because nobody ever came to an end with them. */
  buried: Held[]
}

async function take(db: Db, topic: Topic, now: number, most: number, key?: string): Promise<Taken> {
  const token = crypto.randomUUID()
  const only = key === undefined ? [] : [key]
  const args = [topic.name, now, token, topic.holdMs, topic.atOnce, most, ...only]
  const [buried, taken] = await db.write([
    { sql: BURY, args: [topic.name, now, topic.tries] },
    { sql: key === undefined ? TAKE : TAKE_ONE, args },
  ])
  const held = (taken?.rows ?? []).map((row) => heldOf(row, token)).toSorted((a, b) => a.number - b.number)
  return { held, buried: (buried?.rows ?? []).map((row) => heldOf(row, '')) }
}

/** Takes what is due, the oldest first, no more than the topic lets be under way. */
export const takeDue = (db: Db, topic: Topic, now: number, most: number): Promise<Taken> => take(db, topic, now, most)

/** Takes one that somebody was called for. */
export const takeOne = (db: Db, topic: Topic, now: number, key: string): Promise<Taken> => take(db, topic, now, 1, key)

const changed = async (db: Db, sql: string, args: (string | number)[]): Promise<boolean> =>
  ((await db.write([{ sql, args }]))[0]?.rowsAffected ?? 0) > 0

export const isMine = async (db: Db, { number, token }: Held): Promise<boolean> =>
  (await db.read({ sql: IS_MINE, args: [number, token] })).rows.length > 0

export const renew = (db: Db, { number, token }: Held, until: number): Promise<boolean> =>
  changed(db, RENEW, [number, token, until])

export const finish = (db: Db, { number, token }: Held, now: number): Promise<boolean> =>
  changed(db, FINISH, [number, token, now])

export const giveBack = (db: Db, { number, token }: Held, now: number): Promise<boolean> =>
  changed(db, GIVE_BACK, [number, token, now])

export interface Failure {
  why: string
  dueAt: number
  /** No further try. */
  dead: boolean
}

/** False where somebody else has it by now. */
export async function fail(db: Db, { number, token }: Held, { why, dueAt, dead }: Failure, now: number) {
  const [result] = await db.write([{ sql: FAIL, args: [number, token, now, dueAt, why, dead ? 1 : 0] }])
  return result?.rows.length === 1
}

/** Gives the number of what was cancelled, null where nothing waits under this key. */
export async function cancelMessage(db: Db, topic: string, key: string, now: number): Promise<number | null> {
  const [result] = await db.write([{ sql: CANCEL, args: [topic, key, now] }])
  const row = result?.rows[0]
  return row ? Number(row['number']) : null
}

/** When something of each topic is due next, of those where anything waits. */
export async function nextDue(db: Db, topics: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.read({ sql: NEXT, args: [JSON.stringify(topics)] })
  return new Map(rows.map((row) => [textOf(row['topic']), Number(row['next'])]))
}

/** When this one may be begun; null where it does not wait any more. */
export async function dueOf(db: Db, topic: string, key: string): Promise<number | null> {
  const row = (await db.read({ sql: OF_KEY, args: [topic, key] })).rows[0]
  return row && maybeText(row, 'state') === 'waiting' ? Number(row['next']) : null
}

/** What could have been begun at this time and was not. */
export async function overdue(db: Db, since: number): Promise<Pick<Message, 'topic' | 'key'>[]> {
  const { rows } = await db.read({ sql: OVERDUE, args: [since] })
  return rows.map((row) => ({ topic: textOf(row['topic']), key: textOf(row['key']) }))
}
