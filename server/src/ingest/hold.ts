import type { Row } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { fullUntil, spendOne } from './budget.ts'
import type { Spent } from './budget.ts'
import { HoldLost } from './fault.ts'
import { restAfter } from './run-limits.ts'
import type { RunLimits } from './run-limits.ts'
import type { Limits } from './source.ts'

export interface HoldParts {
  catalogue: Db
  now: () => number
  limits: RunLimits
}

const TAKE = `
  INSERT INTO source_state (source, holder, held_until) VALUES (?1, ?2, ?3 + ?4)
  ON CONFLICT (source) DO UPDATE SET holder = ?2, held_until = ?3 + ?4 WHERE held_until <= ?3
  RETURNING *`
const MINE = 'source = ?1 AND holder = ?2'
const SPEND = `
  UPDATE source_state SET held_until = ?3, minute = ?4, day = ?5, month = ?6, in_minute = ?7, in_day = ?8, in_month = ?9,
    credits = CASE WHEN month = ?6 THEN credits ELSE 0 END
  WHERE ${MINE}`
const WENT_WELL = `
  UPDATE source_state SET failures = 0, rests_until = 0, waits_until = 0, last_ok_at = ?3, credits = credits + ?4,
    probe = CASE WHEN ?5 THEN 'ok' ELSE probe END, probed_at = CASE WHEN ?5 THEN ?3 ELSE probed_at END
  WHERE ${MINE}`
const WENT_WRONG = `
  UPDATE source_state SET failures = ?3, rests_until = ?4, waits_until = max(waits_until, ?5), last_error_at = ?6,
    last_error = ?7,
    probe = CASE WHEN ?8 THEN 'failed' ELSE probe END, probed_at = CASE WHEN ?8 THEN ?6 ELSE probed_at END
  WHERE ${MINE}`
const LET_GO = `UPDATE source_state SET holder = NULL, held_until = 0 WHERE ${MINE}`

/** For statements of others: true as long as ?1 is held by ?2. */
export const STILL_HELD = `EXISTS (SELECT 1 FROM source_state WHERE ${MINE})`

const number = (row: Row, name: string): number => Number(row[name] ?? 0)

/** One run's hold on a source. As long as it lasts nobody else asks it, and what is spent on it is counted here. */
export class Hold {
  readonly token: string
  readonly source: string
  readonly #parts: HoldParts
  #spent: Spent
  #failures: number
  #restsUntil: number
  #waitsUntil: number
  #troubled: boolean

  private constructor(parts: HoldParts, source: string, token: string, row: Row) {
    this.#parts = parts
    this.source = source
    this.token = token
    this.#failures = number(row, 'failures')
    this.#restsUntil = number(row, 'rests_until')
    this.#waitsUntil = number(row, 'waits_until')
    this.#troubled = this.#failures > 0
    this.#spent = {
      minute: number(row, 'minute'),
      day: number(row, 'day'),
      month: number(row, 'month'),
      inMinute: number(row, 'in_minute'),
      inDay: number(row, 'in_day'),
      inMonth: number(row, 'in_month'),
      credits: number(row, 'credits'),
    }
  }

  /** Null where somebody else holds it. */
  static async take(parts: HoldParts, source: string): Promise<Hold | null> {
    const token = crypto.randomUUID()
    const args = [source, token, parts.now(), parts.limits.holdMs]
    const [taken] = await parts.catalogue.write([{ sql: TAKE, args }])
    const row = taken?.rows[0]
    return row ? new Hold(parts, source, token, row) : null
  }

  /** Until when it is not to be asked at all: it failed too often, or said so itself. */
  get quietUntil(): number {
    return Math.max(this.#restsUntil, this.#waitsUntil)
  }

  /** It failed too often. */
  get isResting(): boolean {
    return this.#restsUntil > this.#parts.now()
  }

  fullUntil(limits: Limits): number | null {
    return fullUntil(limits, this.#spent, this.#parts.now())
  }

  async spend(): Promise<void> {
    const now = this.#parts.now()
    this.#spent = spendOne(this.#spent, now)
    const { minute, day, month, inMinute, inDay, inMonth } = this.#spent
    await this.#write(SPEND, [now + this.#parts.limits.holdMs, minute, day, month, inMinute, inDay, inMonth])
  }

  async wentWell(credits: number, isProbe: boolean): Promise<void> {
    // Most answers are like the one before: then there is nothing to note.
    if (!this.#troubled && !isProbe && credits === 0) return
    this.#spent.credits += credits
    this.#failures = 0
    this.#restsUntil = 0
    this.#waitsUntil = 0
    this.#troubled = false
    await this.#write(WENT_WELL, [this.#parts.now(), credits, isProbe ? 1 : 0])
  }

  async wentWrong(sentence: string, waitMs: number | null, isProbe: boolean): Promise<void> {
    const { now, limits } = this.#parts
    this.#failures++
    this.#troubled = true
    if (this.#failures >= limits.failures) this.#restsUntil = now() + restAfter(limits, this.#failures)
    if (waitMs !== null) this.#waitsUntil = now() + waitMs
    const args = [this.#failures, this.#restsUntil, this.#waitsUntil, now(), sentence, isProbe ? 1 : 0]
    await this.#write(WENT_WRONG, args)
  }

  async letGo(): Promise<void> {
    await this.#parts.catalogue.write([{ sql: LET_GO, args: [this.source, this.token] }])
  }

  async #write(sql: string, args: (string | number)[]): Promise<void> {
    const [done] = await this.#parts.catalogue.write([{ sql, args: [this.source, this.token, ...args] }])
    if (done?.rowsAffected !== 1) throw new HoldLost(`Another run holds ${this.source} now.`)
  }
}
