import type { InArgs, InStatement } from '@libsql/client'

export type BatchStatement = InStatement | [string, InArgs?]

const argsOf = (stmt: BatchStatement): InArgs | undefined => {
  if (typeof stmt === 'string') return undefined
  return Array.isArray(stmt) ? stmt[1] : stmt.args
}

/** The native driver ends the whole process when it is handed bytes, or names for a plain `?`: only arrays reach it. */
export function checkArgs(args: InArgs | undefined): void {
  if (args !== undefined && !Array.isArray(args))
    throw new TypeError('The arguments of a statement go into an array: write [value], not value.')
}

export const checkStatement = (stmt: BatchStatement): void => checkArgs(argsOf(stmt))
