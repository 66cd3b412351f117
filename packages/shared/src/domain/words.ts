/** Lower case, without accents, split at everything that is neither letter nor digit; C++ and C# stay whole. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
}
