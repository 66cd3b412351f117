import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { checkArgs, checkStatement } from './bind-guard.ts'

/** A transaction that ends its writer's turn exactly once, whichever way it ends. */
export class OneWriterTransaction implements Transaction {
  readonly #inner: Transaction
  readonly #release: () => void
  readonly #limit: NodeJS.Timeout

  constructor(inner: Transaction, release: () => void, limitMs: number) {
    this.#inner = inner
    this.#release = release
    // One transaction that nobody ends would stop every write of the process for good.
    this.#limit = setTimeout(() => this.close(), limitMs)
    this.#limit.unref()
  }

  #end(): void {
    clearTimeout(this.#limit)
    this.#release()
  }

  get closed(): boolean {
    return this.#inner.closed
  }

  execute(stmt: InStatement | string, args?: InArgs): Promise<ResultSet> {
    checkStatement(stmt)
    checkArgs(args)
    return this.#inner.execute(typeof stmt === 'string' ? { sql: stmt, args: args ?? [] } : stmt)
  }

  batch(stmts: InStatement[]): Promise<ResultSet[]> {
    stmts.forEach(checkStatement)
    return this.#inner.batch(stmts)
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#inner.executeMultiple(sql)
  }

  async commit(): Promise<void> {
    try {
      await this.#inner.commit()
    } finally {
      this.#end()
    }
  }

  async rollback(): Promise<void> {
    try {
      await this.#inner.rollback()
    } finally {
      this.#end()
    }
  }

  close(): void {
    try {
      this.#inner.close()
    } finally {
      this.#end()
    }
  }
}
