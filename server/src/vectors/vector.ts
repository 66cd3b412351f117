/** Every vector is as long, wherever it comes from: the database has one column for them. */
export const VECTOR_LENGTH = 384

/** Of length one, so that the product of two says how near they are; nothing stays nothing. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((share) => share / length) : vector
}

export function nearness(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
