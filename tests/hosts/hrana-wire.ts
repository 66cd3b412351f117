import { z } from 'zod'

/** The part of the Hrana 2 protocol (libSQL over HTTP, as JSON) that its JavaScript client speaks. */
const Value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('integer'), value: z.string() }),
  z.object({ type: z.literal('float'), value: z.number() }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('blob'), base64: z.string() }),
])
export type Value = z.infer<typeof Value>

/** SQL comes as text, or as the number under which this stream has stored it before. */
const Sql = { sql: z.string().nullish(), sql_id: z.number().nullish() }
export type StoredOrText = { sql?: string | null | undefined; sql_id?: number | null | undefined }

const Statement = z.object({
  ...Sql,
  args: z.array(Value).nullish(),
  named_args: z.array(z.object({ name: z.string(), value: Value })).nullish(),
})
export type Statement = z.infer<typeof Statement>

export type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' }

const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['ok', 'error']), step: z.number() }),
    z.object({ type: z.literal('not'), cond: Condition }),
    z.object({ type: z.enum(['and', 'or']), conds: z.array(Condition) }),
    z.object({ type: z.literal('is_autocommit') }),
  ]),
)

const Batch = z.object({ steps: z.array(z.object({ condition: Condition.nullish(), stmt: Statement })) })
export type Batch = z.infer<typeof Batch>

const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('execute'), stmt: Statement }),
  z.object({ type: z.literal('batch'), batch: Batch }),
  z.object({ type: z.literal('sequence'), ...Sql }),
  z.object({ type: z.literal('store_sql'), sql_id: z.number(), sql: z.string() }),
  z.object({ type: z.literal('close_sql'), sql_id: z.number() }),
  z.object({ type: z.literal('close') }),
])
export type Request = z.infer<typeof Request>

export const Pipeline = z.object({ baton: z.string().nullish(), requests: z.array(Request) })
export type Pipeline = z.infer<typeof Pipeline>

export interface StatementResult {
  cols: { name: string; decltype: string | null }[]
  rows: Value[][]
  affected_row_count: number
  last_insert_rowid: string
}

export interface Failure {
  message: string
  code: string
}

export function fromWire(value: Value): null | bigint | number | string | Buffer {
  switch (value.type) {
    case 'null':
      return null
    case 'integer':
      return BigInt(value.value)
    case 'blob':
      return Buffer.from(value.base64, 'base64')
    default:
      return value.value
  }
}

export function toWire(value: unknown): Value {
  if (value === null || value === undefined) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  if (value instanceof Uint8Array) return { type: 'blob', base64: Buffer.from(value).toString('base64') }
  throw new TypeError(`SQLite has no value of the kind ${typeof value}`)
}

export function failureOf(error: unknown): Failure {
  const { message, code } = error as { message: string; code?: string }
  return { message: `SQLite error: ${message}`, code: code ?? 'SQLITE_ERROR' }
}
