import type { InStatement, InValue } from '@libsql/client'

/** SQLite takes some thirty thousand values in one statement. */
const MOST_VALUES = 30_000

/** One statement for many rows: a statement each would cost more than the rows themselves. */
export function insertRows(
  into: string,
  columns: readonly string[],
  rows: readonly (readonly InValue[])[],
  behind = '',
): InStatement[] {
  const atOnce = Math.floor(MOST_VALUES / columns.length)
  const one = `(${columns.map(() => '?').join(',')})`
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, turn) => {
    const some = rows.slice(turn * atOnce, (turn + 1) * atOnce)
    const sql = `INSERT INTO ${into} (${columns.join(',')}) VALUES ${some.map(() => one).join(',')} ${behind}`
    return { sql, args: some.flat() }
  })
}

/** The columns of a row that is there already take what would have been inserted. */
export const orUpdate = (key: string, columns: readonly string[]): string =>
  `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`

/** For `IN (SELECT value FROM json_each(?))`: a list of any length as one value. */
export const listed = (values: Iterable<number>): string => JSON.stringify([...values])
