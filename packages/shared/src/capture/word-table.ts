/** What pages say, language by language: alternatives of one expression, parted by `|`. */
export type Words = Readonly<Record<string, string>>

export const anyOf = (words: Words): string => Object.values(words).join('|')
