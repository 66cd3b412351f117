/** What a password is worth against somebody who guesses; the server, which knows the lists of stolen ones, decides. */
export const STRENGTHS = ['short', 'weak', 'fair', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

export const SHORTEST_PASSWORD = 8
const FAIR_BITS = 40
const STRONG_BITS = 60
const OWN_WORD = 4

const KINDS = [
  { sign: /\p{Ll}/u, many: 26 },
  { sign: /\p{Lu}/u, many: 26 },
  { sign: /\d/, many: 10 },
  { sign: /[^\p{L}\d]/u, many: 20 },
]

/** "abc", "321", "aaa": each sign follows from the one before and is worth next to nothing. */
function surprises(text: string): number {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
  const steps = codes.map((code, at) => code - (codes[at - 1] ?? Number.NaN))
  return steps.filter((step, at) => at < 2 || step !== steps[at - 1] || Math.abs(step) > 1).length
}

function withoutOwn(text: string, ownWords: readonly string[]): string {
  const parts = ownWords.flatMap((word) => word.toLowerCase().split(/[^\p{L}\d]+/u))
  const own = parts.filter(({ length }) => length >= OWN_WORD)
  // Letters and digits alone came out of the split, so nothing in it means anything to the expression.
  return own.length === 0 ? text : text.replaceAll(new RegExp(own.join('|'), 'giu'), '')
}

/** Words after words count for less than the same number of signs out of order, and repeated signs for almost nothing. */
function bitsOf(text: string): number {
  const variety = KINDS.filter(({ sign }) => sign.test(text)).reduce((sum, { many }) => sum + many, 1)
  const fresh = Math.min(surprises(text), new Set(text.toLowerCase()).size * 2)
  const plain = /^\p{L}+[\d\W]*$/u.test(text) ? 0.6 : 0.8
  return fresh * Math.log2(variety) * plain
}

export function strengthOf(password: string, ownWords: readonly string[] = []): Strength {
  if (password.length < SHORTEST_PASSWORD) return 'short'
  const bits = bitsOf(withoutOwn(password, ['rolecall', ...ownWords]))
  if (bits < FAIR_BITS) return 'weak'
  return bits < STRONG_BITS ? 'fair' : 'strong'
}
