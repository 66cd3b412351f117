import { isRead } from '@rolecall/server/ports/one-writer-client.ts'
import type { WriteLock } from '@rolecall/server/ports/write-lock.ts'
import Database from 'libsql'
import { failureOf, fromWire, toWire } from './hrana-wire.ts'
import type { Batch, Condition, Failure, Request, Statement, StatementResult, StoredOrText } from './hrana-wire.ts'

const NEEDS_NO_TURN = /^\s*(?:pragma|commit|rollback|end|begin\s*(?:deferred)?\s*(?:transaction)?\s*;?\s*$)/i
const SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON'

interface Answered {
  results: (StatementResult | null)[]
  errors: (Failure | null)[]
}

/** One connection, held by one client between its requests. It writes only while it has the writer's turn. */
export class HranaStream {
  readonly #db: Database.Database
  readonly #lock: WriteLock
  readonly #stored = new Map<number, string>()
  #endTurn: (() => void) | null = null

  constructor(file: string, lock: WriteLock) {
    this.#db = new Database(file, { timeout: 5 })
    this.#db.defaultSafeIntegers(true)
    this.#db.exec(SETTINGS)
    this.#lock = lock
  }

  /** Undoes what was not committed, so that the next client finds the connection as new. */
  reset(): void {
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
    this.#stored.clear()
    this.#giveBackTurn()
  }

  close(): void {
    this.reset()
    this.#db.close()
  }

  async answer(request: Request): Promise<object> {
    switch (request.type) {
      case 'execute':
        return { result: await this.#execute(request.stmt) }
      case 'batch':
        return { result: await this.#batch(request.batch) }
      case 'sequence':
        await this.#inTurn(this.#text(request), (sql) => this.#db.exec(sql))
        return {}
      case 'store_sql':
        this.#stored.set(request.sql_id, request.sql)
        return {}
      case 'close_sql':
        this.#stored.delete(request.sql_id)
        return {}
      case 'close':
        return {}
    }
  }

  #text({ sql, sql_id }: StoredOrText): string {
    const text = sql ?? this.#stored.get(sql_id ?? -1)
    if (text === undefined) throw new Error('This stream has stored no such statement')
    return text
  }

  /** Whose turn it is, is settled before the statement runs: a statement that failed as busy would pin an old view. */
  async #inTurn<T>(sql: string, run: (sql: string) => T): Promise<T> {
    if (!this.#endTurn && !isRead(sql) && !NEEDS_NO_TURN.test(sql)) this.#endTurn = await this.#lock.acquire()
    try {
      return run(sql)
    } finally {
      if (!this.#db.inTransaction) this.#giveBackTurn()
    }
  }

  #giveBackTurn(): void {
    this.#endTurn?.()
    this.#endTurn = null
  }

  #execute(stmt: Statement): Promise<StatementResult> {
    return this.#inTurn(this.#text(stmt), (sql) => this.#run(sql, bindings(stmt)))
  }

  #run(sql: string, bound: unknown[]): StatementResult {
    const prepared = this.#db.prepare(sql)
    if (!prepared.reader) {
      const done = prepared.run(...bound)
      const counts = { affected_row_count: done.changes, last_insert_rowid: String(done.lastInsertRowid) }
      return { cols: [], rows: [], ...counts }
    }
    const cols = prepared.columns().map(({ name, type }) => ({ name, decltype: type }))
    const rows = (prepared.raw().all(...bound) as unknown[][]).map((row) => row.map(toWire))
    const [changes, rowid] = this.#db.prepare('SELECT changes(), last_insert_rowid()').raw().get() as bigint[]
    return { cols, rows, affected_row_count: isRead(sql) ? 0 : Number(changes), last_insert_rowid: String(rowid) }
  }

  async #batch({ steps }: Batch): Promise<{ step_results: unknown[]; step_errors: unknown[] }> {
    const done: Answered = { results: steps.map(() => null), errors: steps.map(() => null) }
    for (const [i, { condition, stmt }] of steps.entries()) {
      if (condition && !this.#holds(condition, done)) continue
      try {
        done.results[i] = await this.#execute(stmt)
      } catch (error) {
        done.errors[i] = failureOf(error)
      }
    }
    return { step_results: done.results, step_errors: done.errors }
  }

  #holds(condition: Condition, done: Answered): boolean {
    switch (condition.type) {
      case 'ok':
        return Boolean(done.results[condition.step])
      case 'error':
        return Boolean(done.errors[condition.step])
      case 'not':
        return !this.#holds(condition.cond, done)
      case 'and':
        return condition.conds.every((part) => this.#holds(part, done))
      case 'or':
        return condition.conds.some((part) => this.#holds(part, done))
      case 'is_autocommit':
        return !this.#db.inTransaction
    }
  }
}

/** Always one array or one object: the native driver ends the process on bytes that stand alone. */
function bindings({ args, named_args }: Statement): unknown[] {
  if (named_args?.length)
    return [Object.fromEntries(named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), fromWire(value)]))]
  return args?.length ? [args.map(fromWire)] : []
}
