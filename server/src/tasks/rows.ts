import type { InStatement, Row } from '@libsql/client'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../ports/db.ts'
import { maybeText, textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'

export const TASK_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type TaskState = (typeof TASK_STATES)[number]

export interface Task {
  id: string
  kind: string
  application: string | null
  state: TaskState
  /** Of 100. */
  progress: number
  result: Json
  error: { code: string; message: string } | null
  createdAt: string
  endedAt: string | null
  /** Then it is forgotten, with all that came of it. */
  expiresAt: string
}

export interface TaskEvent {
  seq: number
  event: string
  data: Json
}

const DAY = 24 * 60 * 60 * 1000
/** So long what came of a task can be read, and its key names it. */
const KEPT_FOR = 14 * DAY
/** A person's tasks that are not over yet. */
const MOST_OPEN = 20

const COLUMNS = `id, kind, application, state, progress, result, error_code, error_message, created_at, ended_at, expires_at`
const OPEN = "state IN ('queued', 'running')"

const INSERT = `
  INSERT INTO task (id, user_id, kind, application, state, request_key, request_hash, input, progress, created_at, expires_at)
  SELECT ?1, ?2, ?3, ?4, 'queued', ?5, ?6, ?7, 0, ?8, ?8 + ${KEPT_FOR}
  WHERE (SELECT count(*) FROM task WHERE user_id = ?2 AND ${OPEN}) < ${MOST_OPEN}
  ON CONFLICT (user_id, request_key) DO NOTHING`
/** Of those that nobody asked for by a key, a person keeps the newest. */
const MOST_KEPT = 200
const INSERT_DONE = `
  INSERT INTO task (
    id, user_id, kind, application, state, request_key, request_hash, input, progress, result, created_at, ended_at, expires_at
  ) VALUES (?1, ?2, ?3, ?4, 'done', ?5, ?6, ?7, 100, ?8, ?9, ?9, ?9 + ${KEPT_FOR})`
const BOUND_DONE = `
  DELETE FROM task WHERE id IN (
    SELECT id FROM task WHERE user_id = ?1 AND kind = ?2 ORDER BY id DESC LIMIT -1 OFFSET ${MOST_KEPT})`
const OF_REQUEST = `SELECT ${COLUMNS}, request_hash FROM task WHERE user_id = ?1 AND request_key = ?2`
const OF_ID = `SELECT ${COLUMNS} FROM task WHERE user_id = ?1 AND id = ?2`
const CANCEL = `
  UPDATE task SET state = 'cancelled', run = NULL, ended_at = ?3, error_code = ?4, error_message = ?5
  WHERE user_id = ?1 AND id = ?2 AND ${OPEN}`
const NEXT_SEQ = '(SELECT coalesce(max(seq), 0) + 1 FROM task_event WHERE task = ?2)'
const TELL_CANCELLED = `
  INSERT INTO task_event (task, seq, event, data)
  SELECT id, ${NEXT_SEQ}, 'error', ?3 FROM task
  WHERE user_id = ?1 AND id = ?2 AND state = 'cancelled'
    AND NOT EXISTS (SELECT 1 FROM task_event WHERE task = ?2 AND event = 'error')`

const when = (value: unknown): string => new Date(Number(value)).toISOString()

export function taskOf(row: Row): Task {
  const [code, result] = [maybeText(row, 'error_code'), maybeText(row, 'result')]
  return {
    id: textOf(row['id']),
    kind: textOf(row['kind']),
    application: maybeText(row, 'application'),
    state: textOf(row['state']) as TaskState,
    progress: Number(row['progress']),
    result: result === null ? null : (JSON.parse(result) as Json),
    error: code === null ? null : { code, message: maybeText(row, 'error_message') ?? '' },
    createdAt: when(row['created_at']),
    endedAt: row['ended_at'] === null ? null : when(row['ended_at']),
    expiresAt: when(row['expires_at']),
  }
}

export interface NewTask {
  id: string
  kind: string
  application: string | null
  /** What the asker named the request by. */
  key: string
  /** Of what was asked, to tell a repeat from another request. */
  hash: string
  input: unknown
}

export interface Asked {
  task: Task
  /** It was asked for now, and not before. */
  made: boolean
  /** Under this key something else was asked for before. */
  other: boolean
}

/** The task of this request, made where it is not there yet; null where as many are open as may. */
export async function askForTask(db: Db, me: UserId, task: NewTask, now: number): Promise<Asked | null> {
  const { id, kind, application, key, hash, input } = task
  const results = await db.write([
    { sql: INSERT, args: [id, me, kind, application, key, hash, JSON.stringify(input), now] },
    { sql: OF_REQUEST, args: [me, key] },
  ])
  const row = results[1]?.rows[0]
  return row ? askedOf(row, hash, id) : null
}

function askedOf(row: Row, hash: string, made: string | null): Asked {
  const task = taskOf(row)
  return { task, made: task.id === made, other: textOf(row['request_hash']) !== hash }
}

/** What was asked for under this key before. */
export async function findRequest(db: Db, me: UserId, key: string, hash: string): Promise<Asked | null> {
  const row = (await db.read({ sql: OF_REQUEST, args: [me, key] })).rows[0]
  return row ? askedOf(row, hash, null) : null
}

export async function insertDone(db: Db, me: UserId, task: NewTask, result: Json, now: number): Promise<void> {
  const { id, kind, application, key, hash, input } = task
  const args = [id, me, kind, application, key, hash, JSON.stringify(input), JSON.stringify(result), now]
  await db.write([
    { sql: INSERT_DONE, args },
    { sql: BOUND_DONE, args: [me, kind] },
  ])
}

export async function findTask(db: Db, me: UserId, id: string): Promise<Task | null> {
  const row = (await db.read({ sql: OF_ID, args: [me, id] })).rows[0]
  return row ? taskOf(row) : null
}

export async function inputOfTask(db: Db, me: UserId, id: string): Promise<{ task: Task; input: unknown } | null> {
  const row = (await db.read({ sql: OF_ID.replace(COLUMNS, '*'), args: [me, id] })).rows[0]
  return row ? { task: taskOf(row), input: JSON.parse(textOf(row['input'])) } : null
}

export interface TaskFilters {
  limit: number
  cursor?: string | undefined
  state?: TaskState | undefined
  kind?: string | undefined
  application?: string | undefined
}

export async function listTasks(db: Db, me: UserId, filters: TaskFilters) {
  const { limit, cursor, state, kind, application } = filters
  const wanted = { state, kind, application }
  const set = Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const where = ['user_id = ?', 'id < ?', ...set.map(([name]) => `${name} = ?`)].join(' AND ')
  const { rows } = await db.read({
    sql: `SELECT ${COLUMNS} FROM task WHERE ${where} ORDER BY id DESC LIMIT ?`,
    args: [me, cursor ?? '~', ...set.map(([, value]) => value), limit + 1],
  })
  const items = rows.slice(0, limit).map(taskOf)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Ends a task that is not over; whoever listens to it is told. Gives it as it is then. */
export async function cancelRow(
  db: Db,
  me: UserId,
  id: string,
  why: { code: string; message: string },
  now: number,
): Promise<Task | null> {
  const statements: InStatement[] = [
    { sql: CANCEL, args: [me, id, now, why.code, why.message] },
    { sql: TELL_CANCELLED, args: [me, id, JSON.stringify(why)] },
    { sql: OF_ID, args: [me, id] },
  ]
  const row = (await db.write(statements)).at(-1)?.rows[0]
  return row ? taskOf(row) : null
}

export async function openTasksOf(db: Db, me: UserId): Promise<string[]> {
  const { rows } = await db.read({ sql: `SELECT id FROM task WHERE user_id = ? AND ${OPEN}`, args: [me] })
  return rows.map((row) => textOf(row['id']))
}
