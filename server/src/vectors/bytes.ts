import type { Value } from '@libsql/client'

/** The driver takes bytes for a vector; a copy, since many vectors may share one buffer. */
export const bytesOf = (vector: Float32Array): ArrayBuffer => Float32Array.from(vector).buffer

/** A column that the schema says holds bytes. */
export function bytesIn(value: Value | undefined): Uint8Array {
  if (!(value instanceof ArrayBuffer)) throw new TypeError('A column that should hold bytes does not.')
  return new Uint8Array(value)
}

export const vectorIn = (value: Value | undefined): Float32Array => new Float32Array(bytesIn(value).slice().buffer)
