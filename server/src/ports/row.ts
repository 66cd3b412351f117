import type { Row, Value } from '@libsql/client'

/** A column that the schema says is text. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A column that should hold text does not.')
  return value
}

/** A column that may hold text, by its name. */
export const maybeText = (row: Row, name: string): string | null => {
  const value = row[name]
  return typeof value === 'string' ? value : null
}

/** A column that may hold a number, by its name. */
export const maybeNumber = (row: Row, name: string): number | null => (row[name] === null ? null : Number(row[name]))

/** A column that the schema says is a list of texts in JSON. */
export const listIn = (row: Row, name: string): string[] => JSON.parse(textOf(row[name])) as string[]
