/** Takes out what could tell who a person is, before a page may leave the device. Rather too much than too little. */

const AT = String.raw`(?:@|%40|&#64;|\\u0040|\s?\[at\]\s?|\s?\(at\)\s?)`
const EMAIL = new RegExp(
  String.raw`[\p{L}\p{N}._%+'-]{1,64}${AT}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
  'giu',
)
/** With a country code, with a leading zero or bracket, or in groups of three and four: what pay, dates and ids are not. */
const PHONES = [
  /(?<![\w+])(?:\+|00|%2B)\s?\d(?:[\s()./-]{0,2}\d){6,14}(?![\w])/gi,
  /(?<![\w.,-])(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?![\w-])/g,
  /(?<![\w.,-])\(?0\d{1,5}\)?(?:[\s/.-]{1,3}\d{2,8}){1,5}(?![\w])/g,
  /(?<=tel:)[^"'\s<>?]+/gi,
]
/** Keys whose values are somebody's or open a door, in any JSON a page carries, also where it is escaped once more. */
const QUOTE = String.raw`\\{0,3}(?:"|&quot;|&q;)`
const SECRET_KEYS =
  '(?:e-?mail|phone|mobile|token|secret|session|csrf|xsrf|auth|password|api[_-]?key|birth|street|address(?:line)?[12])'
const SECRET = new RegExp(
  String.raw`(${QUOTE}[\w-]{0,40}${SECRET_KEYS}[\w-]{0,40}${QUOTE}\s*:\s*${QUOTE})(?:(?!${QUOTE})[\s\S]){1,4000}`,
  'giu',
)
const NAME_KEYS =
  '(?:first_?name|last_?name|full_?name|given_?name|family_?name|middle_?name|user_?name|publicIdentifier|display_?name)'
const NAMED = new RegExp(
  String.raw`${QUOTE}${NAME_KEYS}${QUOTE}\s*:\s*${QUOTE}(?<name>(?:(?!${QUOTE})[^\\]){2,80})`,
  'giu',
)
const PERSON = new RegExp(
  String.raw`${QUOTE}@type${QUOTE}\s*:\s*${QUOTE}Person${QUOTE}\s*,\s*${QUOTE}name${QUOTE}\s*:\s*${QUOTE}(?<name>(?:(?!${QUOTE})[^\\]){2,80})`,
  'giu',
)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
/** How a name is written in a sentence, in an address and in a file name. */
const BETWEEN = String.raw`(?:[\s_.+-]|%20|&nbsp;|\\u00a0){0,3}`

function patternOf(name: string): string[] {
  const parts = name.split(/[\s._-]+/).filter((part) => part.length > 1)
  const spellings = [parts, parts.map(plain), parts.toReversed()].map((words) => words.map(escaped).join(BETWEEN))
  return parts.length === 0 ? [] : [...new Set([...spellings, ...parts.filter((part) => part.length > 2).map(escaped)])]
}

/** Many times what any page about one job holds. */
const MOST_NAMES = 500

/** Names that the page's own data gives to people: the ones it is about, and the visitor who was signed in. */
export const namesIn = (text: string): string[] => {
  const found = Array.from(text.matchAll(NAMED)).concat(Array.from(text.matchAll(PERSON)))
  return [...new Set(found.map(({ groups }) => groups?.['name']?.trim() ?? ''))].slice(0, MOST_NAMES)
}

/** One pass for all names: a function that cleans any text of e-mail addresses, telephone numbers, names and keys. */
export function redactor(names: readonly string[]): (text: string) => string {
  const patterns = names.flatMap(patternOf).toSorted((a, b) => b.length - a.length)
  const known =
    patterns.length > 0
      ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu')
      : null
  return (text) => {
    const safe = text.replaceAll(SECRET, '$1[removed]').replaceAll(EMAIL, '[e-mail]')
    const quiet = PHONES.reduce((left, phone) => left.replaceAll(phone, '[phone]'), safe)
    return known ? quiet.replaceAll(known, '[name]') : quiet
  }
}
