import type { Value } from '@libsql/client'

/** A column that the schema says is text. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A column that should hold text does not.')
  return value
}
