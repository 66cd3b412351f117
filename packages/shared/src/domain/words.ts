// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/

/** Lower case, without accents, split at everything that is neither letter nor digit; C++ and C# stay whole. */
export function wordsOf(text: string): string[] {
  // Most texts have no accents, and to look for them takes longer than all the rest.
  const bare = ASCII.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const plain = bare.toLowerCase()
  return plain.match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
}

/** A sentence within another one, without the point that ends it. */
export const quoted = (text: string): string => `“${text.trim().replace(/[.;:,]$/, '')}”`
