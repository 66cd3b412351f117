const SHORTEST_TO_STEM = 4

/** Plurals: English and French "s", German "-ungen", Spanish "-ciones". */
function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ciones')) return word.slice(0, -2)
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return /[suia]s$/.test(word) ? word : word.slice(0, -1)
  if (word.endsWith('en')) return word.replace(/(?<=ung|heit|keit|schaft|ion)en$/, '')
  return word.endsWith('eaux') ? word.slice(0, -1) : word
}

/** "maschinelles", "agile", "agilen": a German adjective has as many endings as places to stand in. */
const withoutEnding = (word: string): string => word.replace(/(?<=lich|isch|ig|iv|al|ell|bar|iert|end)e[rnms]?$/, '')

/** British spellings become American ones. */
function american(word: string): string {
  if (word.endsWith('lling')) return `${word.slice(0, -5)}ling`
  if (word.endsWith('our')) return `${word.slice(0, -3)}or`
  return word.replace(/(?<=[iy])s(?=e$|ed$|er$|ing$|ation$)/, 'z')
}

const LAST_LETTERS = new Set('snxermgd')

/** One form for a word's plural, its endings and its British spelling. Both sides of a comparison go through it. */
export function stem(word: string): string {
  if (word.length < SHORTEST_TO_STEM || !LAST_LETTERS.has(word.charAt(word.length - 1))) return word
  return american(withoutEnding(singular(word)))
}
