/** What pages say, language by language: alternatives of one expression, parted by `|`. */
export type Words = Readonly<Record<string, string>>

export const anyOf = (words: Words): string => Object.values(words).join('|')

const OPTIONAL_OR_OPEN =
  /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)[?*+]?|\[[^\]]*\][?*+]?|\\p\{\w+\}[?*+]?|\\.[?*+]?|.[?*]/gu

/**
 * Of each alternative the longest run of letters that has to be there, in small letters. A text that has none of them has
 * none of the alternatives either, and that is found out many times as fast.
 */
export const bitsOf = (alternatives: string): string[] =>
  alternatives
    .replaceAll(OPTIONAL_OR_OPEN, '\n')
    .split('|')
    .map((one) => one.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '')
