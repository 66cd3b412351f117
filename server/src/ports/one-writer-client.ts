import type { Client, InArgs, InStatement, ResultSet, TransactionMode } from '@libsql/client'
import { checkArgs, checkStatement } from './bind-guard.ts'
import type { BatchStatement } from './bind-guard.ts'
import { OneWriterTransaction } from './one-writer-transaction.ts'
import { WriteLock } from './write-lock.ts'

// EXPLAIN is left out: on the reading connection it would hold that connection to the state it saw.
const READS = /^\s*(?:select|values|with)\b/i
const MAY_WRITE = /\b(?:insert|update|delete|replace)\b/i
const LONGEST_TRANSACTION_MS = 10_000

const sqlOf = (stmt: InStatement): string => (typeof stmt === 'string' ? stmt : stmt.sql)

/** In doubt a statement counts as a write: it then only waits its turn. */
export const isRead = (sql: string): boolean => READS.test(sql) && (/^\s*select\b/i.test(sql) || !MAY_WRITE.test(sql))

/**
 * A libSQL file has one writer at a time. The driver answers SQLITE_BUSY to the others after blocking the very thread
 * that must commit, so here they queue. Reads go to a connection of their own that refuses to write and never waits.
 */
export class OneWriterClient implements Client {
  readonly protocol = 'file'
  readonly #writer: Client
  readonly #reader: Client
  readonly #lock = new WriteLock()
  readonly #limitMs: number

  constructor(writer: Client, reader: Client, limitMs = LONGEST_TRANSACTION_MS) {
    this.#writer = writer
    this.#reader = reader
    this.#limitMs = limitMs
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  async execute(stmt: InStatement | string, args?: InArgs): Promise<ResultSet> {
    checkStatement(stmt)
    checkArgs(args)
    const whole = typeof stmt === 'string' ? { sql: stmt, args: args ?? [] } : stmt
    if (isRead(sqlOf(whole))) return this.#reader.execute(whole)
    return this.#lock.run(() => this.#writer.execute(whole))
  }

  async batch(stmts: BatchStatement[], mode: TransactionMode = 'write'): Promise<ResultSet[]> {
    stmts.forEach(checkStatement)
    if (mode === 'read') return this.#reader.batch(stmts, mode)
    return this.#lock.run(() => this.#writer.batch(stmts, 'write'))
  }

  async migrate(stmts: InStatement[]): Promise<ResultSet[]> {
    stmts.forEach(checkStatement)
    return this.#lock.run(() => this.#writer.migrate(stmts))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#lock.run(() => this.#writer.executeMultiple(sql))
  }

  async transaction(mode: TransactionMode = 'write'): Promise<OneWriterTransaction> {
    const release = await this.#lock.acquire()
    try {
      return new OneWriterTransaction(await this.#writer.transaction(mode), release, this.#limitMs)
    } catch (error) {
      release()
      throw error
    }
  }

  async sync(): Promise<undefined> {
    // A plain file has nothing to be in step with.
  }

  /** A new connection would not have the settings this one was opened with. */
  reconnect(): void {
    throw new Error('A file database is not reconnected: close it and open it again.')
  }

  close(): void {
    this.#reader.close()
    this.#writer.close()
  }

  /** Closes once the writers that already wait have had their turn. */
  closeGently(): Promise<void> {
    return this.#lock.run(async () => this.close())
  }
}
