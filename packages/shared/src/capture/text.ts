/** Small pure helpers for text taken from pages. None of them uses an expression that could blow up on long input. */

/** One line: spaces collapsed, soft hyphens and zero-width marks gone. */
export function squash(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
  )
}

/** For comparing: lower case, letters and digits only, one space between words. */
export function bare(text: string): string {
  return squash(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export const sameText = (a: string, b: string): boolean => bare(a) === bare(b)

/** True when all of `part` stands, as whole words, in `whole`. Both may be raw text. */
export function holds(whole: string, part: string): boolean {
  const needle = bare(part)
  return needle !== '' && ` ${bare(whole)} `.includes(` ${needle} `)
}

/** Languages written without spaces have no word edges to look for. */
export const isDense = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)

const NAMED =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const ENTITIES = new Map<string, string>([
  ...NAMED.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
  }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', euro: '€', trade: '™' }),
  ...Object.entries({ rarr: '→', larr: '←', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', minus: '−' }),
  ...Object.entries({
    oelig: 'œ',
    OElig: 'Œ',
    Scaron: 'Š',
    scaron: 'š',
    lsaquo: '‹',
    rsaquo: '›',
    tab: '\t',
    newline: '\n',
  }),
])

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z\d]{1,7}));/g, (all, hex, dec, name) => {
    if (hex) return fromCode(Number.parseInt(hex, 16))
    if (dec) return fromCode(Number(dec))
    return ENTITIES.get(name) ?? all
  })
}

/** A 53-bit fingerprint of the words of a text; two texts that differ only in spaces or case share it. */
export function hashText(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  const words = bare(text)
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
