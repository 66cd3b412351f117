import type { InStatement, InValue } from '@libsql/client'
import type { PackedColumn } from '@rolecall/shared/domain/search/index/columns.ts'
import type { Page } from '@rolecall/shared/domain/search/index/pages.ts'

const ROWS_AT_ONCE = 64

/** Many rows a statement: each statement has its price. */
function fill(table: string, segment: number | string, rows: readonly [InValue, InValue][]): InStatement[] {
  const statements: InStatement[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    const values = some.map(() => `(${segment}, ?, ?)`).join(', ')
    statements.push({ sql: `INSERT INTO ${table} VALUES ${values}`, args: some.flat() })
  }
  return statements
}

export const fillPages = (segment: number | string, pages: readonly Page[]): InStatement[] =>
  fill(
    'search_page',
    segment,
    pages.map(({ first, packed }) => [first, packed]),
  )

export const fillColumns = (segment: number | string, columns: readonly PackedColumn[]): InStatement[] =>
  fill(
    'search_column',
    segment,
    columns.map(({ name, packed }) => [name, packed]),
  )
