import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { taskOf } from './rows.ts'
import type { Task, TaskEvent } from './rows.ts'

const MINE = "id = ?1 AND run = ?2 AND state = 'running'"
const BEGIN = `
  UPDATE task SET state = 'running', run = ?2 WHERE id = ?1 AND state IN ('queued', 'running')
  RETURNING *, (SELECT coalesce(max(seq), 0) FROM task_event WHERE task = ?1) AS seq`
const TELL = `
  INSERT INTO task_event (task, seq, event, data)
  SELECT ?1, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM task WHERE ${MINE})`
const PROGRESS = `UPDATE task SET progress = ?3 WHERE ${MINE}`
const END = `
  UPDATE task SET state = ?3, result = ?4, error_code = ?5, error_message = ?6, progress = 100, run = NULL, ended_at = ?7
  WHERE ${MINE}`
const FAIL_OPEN = `
  UPDATE task SET state = 'failed', error_code = ?2, error_message = ?3, run = NULL, ended_at = ?4
  WHERE id = ?1 AND state IN ('queued', 'running') RETURNING id`
const TELL_FAILED = `
  INSERT INTO task_event (task, seq, event, data)
  SELECT id, (SELECT coalesce(max(seq), 0) + 1 FROM task_event WHERE task = ?1), 'error', ?2 FROM task
  WHERE id = ?1 AND state = 'failed' AND NOT EXISTS (SELECT 1 FROM task_event WHERE task = ?1 AND event = 'error')`

/** Thrown where the task was cancelled, erased or taken over: nothing more of this run may be kept. */
export class TaskLost extends Error {}

export interface Ending {
  state: 'done' | 'failed'
  result: Json
  error: { code: string; message: string } | null
}

/** What was told; a hint has no number, for it is not kept. */
export type Told = Omit<TaskEvent, 'seq'> & { seq: number | null }

/** The one run that may write to a task. Each write looks whether it still is. */
export class TaskWriter {
  readonly task: Task
  readonly me: UserId
  readonly input: unknown
  readonly #db: Db
  readonly #token: string
  readonly #watch: (told: Told) => void
  #seq: number
  #saidNow = false

  private constructor(
    db: Db,
    begun: { row: Parameters<typeof taskOf>[0]; token: string; watch: (told: Told) => void },
  ) {
    const { row, token, watch } = begun
    this.#db = db
    this.#token = token
    this.#watch = watch
    this.#seq = Number(row['seq'])
    this.task = taskOf(row)
    this.me = textOf(row['user_id']) as UserId
    this.input = JSON.parse(textOf(row['input']))
  }

  /** Null where there is nothing to do: it is over, or gone. */
  static async begin(db: Db, id: string, token: string, watch: (told: Told) => void): Promise<TaskWriter | null> {
    const [begun] = await db.write([{ sql: BEGIN, args: [id, token] }])
    const row = begun?.rows[0]
    return row ? new TaskWriter(db, { row, token, watch }) : null
  }

  /** Something was told by an earlier run that did not come to its end. */
  get isAgain(): boolean {
    return this.#seq > 0
  }

  /** This run has said something already. */
  get hasSaid(): boolean {
    return this.#saidNow
  }

  /** Kept, so that whoever listens later hears it too. */
  async tell(event: string, data: Json, progress?: number): Promise<void> {
    const seq = this.#seq + 1
    const mine = [this.task.id, this.#token]
    const [told] = await this.#db.write([
      { sql: TELL, args: [...mine, seq, event, JSON.stringify(data)] },
      ...(progress === undefined ? [] : [{ sql: PROGRESS, args: [...mine, progress] }]),
    ])
    if (told?.rowsAffected !== 1) throw new TaskLost()
    this.#seq = seq
    this.#saidNow = true
    this.#watch({ seq, event, data })
  }

  /** For whoever watches just now: what it says is said again, whole, by an event that is kept. */
  hint(event: string, data: Json): void {
    this.#saidNow = true
    this.#watch({ seq: null, event, data })
  }

  async end({ state, result, error }: Ending, now: number): Promise<void> {
    const [event, data] = state === 'done' ? ['done', result] : ['error', error]
    const mine = [this.task.id, this.#token]
    const kept = result === null ? null : JSON.stringify(result)
    const results = await this.#db.write([
      { sql: TELL, args: [...mine, this.#seq + 1, event, JSON.stringify(data)] },
      { sql: END, args: [...mine, state, kept, error?.code ?? null, error?.message ?? null, now] },
    ])
    if (results[1]?.rowsAffected !== 1) throw new TaskLost()
    this.#watch({ seq: this.#seq + 1, event, data })
  }
}

/** For a task whose runs have all come to nothing. */
export async function failTask(db: Db, id: string, error: { code: string; message: string }, now: number) {
  await db.write([
    { sql: FAIL_OPEN, args: [id, error.code, error.message, now] },
    { sql: TELL_FAILED, args: [id, JSON.stringify(error)] },
  ])
}
