/** Lower case, without accents, split at everything that is neither letter nor digit; C++ and C# stay whole. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
}

/** Every word looked for begins some word of the text. `text` holds words with a space before each. */
export const holdsWords = (text: string, wanted: string[]): boolean => wanted.every((word) => text.includes(` ${word}`))
