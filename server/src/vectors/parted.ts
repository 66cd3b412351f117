import { nearness, unit, VECTOR_LENGTH } from './vector.ts'

interface Placed {
  vector: Float32Array
}

const TURNS = 4

export function middleOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(VECTOR_LENGTH)
  for (const vector of vectors) for (let at = 0; at < sum.length; at++) sum[at] = Number(sum[at]) + Number(vector[at])
  return unit(sum)
}

/** Two halves, each nearer to its own middle than to the other's. Where all lie at one point, any two halves will do. */
function halves<T extends Placed>(members: readonly T[]): [T[], T[]] {
  const half = members.length >> 1
  let [one, other] = [members.slice(0, half), members.slice(half)]
  for (let turn = 0; turn < TURNS; turn++) {
    const [a, b] = [one, other].map((some) => middleOf(some.map(({ vector }) => vector)))
    if (!a || !b) break
    const isOne = ({ vector }: Placed): boolean => nearness(vector, a) > nearness(vector, b)
    const nearer = members.filter(isOne)
    if (nearer.length === 0 || nearer.length === members.length) break
    ;[one, other] = [nearer, members.filter((member) => !isOne(member))]
  }
  return [one, other]
}

/** Groups of what lies near each other, none with more members than `most`. */
export const parted = <T extends Placed>(members: readonly T[], most: number): (readonly T[])[] =>
  members.length <= most ? [members] : halves(members).flatMap((half) => parted(half, most))
