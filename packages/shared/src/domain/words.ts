// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/

/** Lower case, without accents. Most texts have none, and to look for them takes longer than all the rest. */
export const bare = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase()

/** Split at everything that is neither letter nor digit; C++ and C# stay whole. */
export const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? []

/** A sentence within another one, without the point that ends it. */
export const quoted = (text: string): string => `“${text.trim().replace(/[.;:,]$/, '')}”`
