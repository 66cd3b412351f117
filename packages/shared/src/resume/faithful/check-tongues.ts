import { tongueLevel } from '../../domain/match/tongues.ts'
import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'

const MARK =
  /^(?:[abc][12]|speak(?:s|ing|er|ers)?|spoken?|languages?|proficiency|sprech\p{L}*|sprach\p{L}*|parl\p{L}{1,4}|habl\p{L}{1,3}|spreekt?|skills|mother|tongue)$/u

const LITTLE = new Set(['basic', 'some', 'elementary', 'grundlegende', 'notions', 'basico', 'basis'])

/** Languages of a part that are said to be spoken better than anything proves; `read` are the words that say how well. */
export function wrongTongues(
  { line }: Matter,
  part: Part,
  pool: readonly Proof[],
): { wrong: number[]; read: Set<number> } {
  const { words } = line.read
  const claimed = line.spoken.filter(({ at }) => at >= part.from && at < part.to)
  const known = pool.flatMap(({ tongues }) => tongues)
  const wrong = claimed.filter(
    ({ code, level }) => level !== null && !known.some((one) => one.code === code && (one.level ?? 0) >= level),
  )
  const read = new Set<number>()
  for (let at = part.from; claimed.length > 0 && at < part.to; at++) {
    const word = words[at]
    const isLittle = LITTLE.has(word?.plain ?? '') && claimed.some((one) => one.at === at + 1)
    if (isLittle) read.add(at)
    const says = word && (MARK.test(word.plain) || (word.plain.length > 3 && tongueLevel(word.text, 'first') !== null))
    const isNear = claimed.some((one) => one.level !== null && Math.abs(one.at - at) <= 4)
    if (says && isNear && !claimed.some((one) => one.at === at)) read.add(at)
  }
  return { wrong: wrong.map(({ at }) => at), read }
}
