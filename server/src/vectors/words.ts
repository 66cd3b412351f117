const WORD = /\p{L}[\p{L}\p{N}+#]*|\p{N}+/gu
const ENDING = /(?:ing|ers|er|ies|es|ed|s|y|ist|or|ment|tion)$/u
/** Shorter words lose more by losing their ending than they gain. */
const LONG = 5

const stem = (word: string): string => (word.length >= LONG ? word.replace(ENDING, '') : word)

/** The words of a text as the vectors count them: small letters, without the endings that only grammar asks for. */
export const wordsOf = (text: string): string[] => (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map(stem)

export function countsOf(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
