/**
 * Text from a posting before a model reads it, and a model's text before a person does: nothing in it can be loaded,
 * clicked or hidden. It makes injected text harmless to show; that it is not believed is decided elsewhere.
 */

const UNSEEN = /\p{DI}|\p{Cf}|\p{Cs}|(?![\n\r\t])\p{Cc}/gu
/** What stands inside these is for machines, or hidden from people. */
const HIDDEN = /<(?:!--|(script|style|template|svg|iframe|object|noscript|title)\b)/gi

/** Goes through the text once, however often something is opened and never closed. */
function withoutHidden(text: string): string {
  let [kept, from] = ['', 0]
  for (const { 0: opened, 1: name, index } of text.matchAll(HIDDEN)) {
    if (index < from) continue
    const close = new RegExp(name === undefined ? '-->' : `</${name}`, 'gi')
    close.lastIndex = index + opened.length
    const end = close.exec(text)?.index ?? -1
    kept += `${text.slice(from, index)} `
    from = end < 0 ? text.length : end + (name === undefined ? 3 : 0)
    if (end < 0) break
  }
  return kept + text.slice(from)
}

const TAG = /<\/?[a-z!?][^<>]{0,4000}(?:>|$)/gi
const IMAGE = /!\[([^\][]{0,500})\](?:\([^)]{0,4000}\)?|\[[^\]]{0,200}\])?/g
const LINK = /\[([^\][]{0,500})\](?:\([^)]{0,4000}\)?|\[[^\]]{0,200}\])/g
const REFERENCE = /^\s{0,3}\[[^\]]{1,200}\]:\s{0,10}\S.{0,2000}$/gm
const ADDRESS =
  /\b(?:https?|hxxps?|ftp|file|data|javascript|vbscript|blob|chrome|mailto|tel|ws|wss):\S+|\bwww\.\S+|(?<![:\w])\/\/[\w-]+(?:\.[\w-]+)+\S*/gi
const BARE_ADDRESS =
  /(?<![\w@.])(?!asp\.net)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|net|org|io|dev|app|co|ai|xyz|info|biz|me|site|online|example|test|invalid|de|fr|es|nl|eu|uk|us|ru|cn)(?:[/?#:]\S*)/g
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  excl: '!',
  lbrack: '[',
  rbrack: ']',
  lpar: '(',
  rpar: ')',
  colon: ':',
  sol: '/',
}

function letterOf(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi,
    (whole, hex?: string, digits?: string, name?: string) =>
      hex
        ? letterOf(Number.parseInt(hex, 16))
        : digits
          ? letterOf(Number(digits))
          : (ENTITIES[name?.toLowerCase() ?? ''] ?? whole),
  )

const bared = (text: string): string =>
  withoutHidden(decoded(text).replaceAll(UNSEEN, ''))
    .replaceAll(TAG, ' ')
    .replaceAll(REFERENCE, ' ')
    .replaceAll(IMAGE, ' ')
    .replaceAll(LINK, '$1')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(BARE_ADDRESS, ' ')

/** What was hidden inside of something else shows when that is gone: a few rounds find all that people write by hand. */
const ROUNDS = 4

export function plainText(text: string): string {
  let [before, after] = [text, bared(text)]
  for (let round = 1; round < ROUNDS && after !== before; round++) [before, after] = [after, bared(after)]
  return after
    .replaceAll(MAIL, ' ')
    .replaceAll(/[<>]/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const OTHER_SIGNS = /[`*_~|\\]/g

/** One line of a model's answer: no marks of any markup either, nor a bullet before it. */
export const plainLine = (text: string): string =>
  plainText(text)
    .replaceAll(OTHER_SIGNS, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:[-–—•·▪►*>#]+\s+)+/u, '')
    .trim()
