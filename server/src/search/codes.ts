import type { InStatement, ResultSet } from '@libsql/client'
import type { CodeKind, Named } from '@rolecall/shared/domain/search/index/columns.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'

const READ = `
  SELECT code.kind, code.key, code.code FROM json_each(?1) asked
  CROSS JOIN search_code code ON code.kind = asked.value ->> 0 AND code.key = asked.value ->> 1`

export const readCodes = (keys: readonly (readonly [CodeKind, string])[]): InStatement => ({
  sql: READ,
  args: [JSON.stringify(keys)],
})

/** Numbered from one in each kind; whoever else adds at the same time waits, so no number is given twice. */
const ADD = `
  INSERT INTO search_code (kind, code, key, shown)
  SELECT fresh.kind, coalesce(most, 0) + row_number() OVER (PARTITION BY fresh.kind), fresh.key, fresh.shown FROM (
    SELECT value ->> 0 AS kind, value ->> 1 AS key, value ->> 2 AS shown FROM json_each(?1)
  ) fresh LEFT JOIN (SELECT kind AS of, max(code) AS most FROM search_code GROUP BY kind) ON of = fresh.kind
  WHERE NOT EXISTS (SELECT 1 FROM search_code known WHERE known.kind = fresh.kind AND known.key = fresh.key)`

const idOf = (kind: string, key: string): string => `${kind} ${key}`

export class Codes {
  readonly #codes = new Map<string, number>()

  learn({ rows }: ResultSet): void {
    for (const { kind, key, code } of rows) this.#codes.set(idOf(textOf(kind), textOf(key)), Number(code))
  }

  has({ kind, key }: Pick<Named, 'kind' | 'key'>): boolean {
    return this.#codes.has(idOf(kind, key))
  }

  of = (kind: CodeKind, key: string): number => {
    const code = this.#codes.get(idOf(kind, key))
    if (code === undefined) throw new Error(`${kind} ${key} has no code.`)
    return code
  }
}

/** The codes of all of them; those that have none are given one, which stays theirs whatever becomes of the jobs. */
export async function codesFor(catalogue: Db, named: readonly Named[]): Promise<Codes> {
  const codes = new Codes()
  codes.learn(await catalogue.read(readCodes(named.map(({ kind, key }) => [kind, key]))))
  const fresh = named.filter((one) => !codes.has(one))
  if (fresh.length === 0) return codes
  const add = { sql: ADD, args: [JSON.stringify(fresh.map(({ kind, key, shown }) => [kind, key, shown]))] }
  const [, read] = await catalogue.write([add, readCodes(fresh.map(({ kind, key }) => [kind, key]))])
  if (read) codes.learn(read)
  return codes
}
