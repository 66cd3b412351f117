import { ROLE } from '../capture/role-words.ts'
import { wordsOf } from '../domain/words.ts'
import { headingOf } from './headings.ts'
import { honoursOf, withoutHonours } from './honours.ts'
import type { ResumeLine } from './lines.ts'
import { placeness } from './places.ts'

const NO_NAME =
  /\b(?:curriculum|vitae|resume|résumé|lebenslauf|cv|page|seite|bewerbung|references?|confidential|street|straße|born|geboren|university|universität|gmbh|inc|llc|ltd)\b/i
const PARTICLES = /^(?:de|da|di|del|della|der|den|van|von|zu|zur|la|le|el|al|bin|ibn|ter|ten|dos|das|y|e|af|av|’t|'t)$/i
const TITLES = /^(?:(?:mr|mrs|ms|m)\.[ -]?|(?:mr|mrs|ms|herr|frau|mme) )+/iu
const DEGREES =
  /,? (?:ph\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|cpa|pmp|m\.?d\.?|r\.?n\.?|m\.?a\.?|b\.?a\.?|jr\.?|sr\.?|cfa|pe|esq\.?)(?=[,\s]|$)/giu

/** "Curriculum Vitae of Jane Smith – page 1", "Lebenslauf: Jane Smith" without what is around the name. */
const bare = (text: string): string =>
  text
    .replace(
      /^(?:curriculum vitae|cv|resume|résumé|lebenslauf|name|nom|nombre|naam) ?(?:of|von|de|van)? ?[-–—:|]? ?(?=\p{Lu})/iu,
      '',
    )
    .replace(/ ?[-–—|] ?(?:page|seite|página|pagina|curriculum vitae|cv|resume|résumé|lebenslauf)\b.*$/iu, '')
    .replace(DEGREES, '')
    .replace(TITLES, '')
    .trim()

/** "ELENA VOSS" is a matter of looks, "Ronald McDonald" is not. */
const asName = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}'’]{2})\p{L}[\p{L}\p{M}]*/gu, (word) =>
          PARTICLES.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
    : text

export function couldBeName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5 || text.length > 50 || /[\d@:/|•·,;()&]/.test(text)) return false
  if (NO_NAME.test(text) || headingOf(text)) return false
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLES.test(word))
}

/** Letters that are no other letter with a mark on it, but are written as one in addresses. */
const FOLDED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' }
const folded = (text: string): string =>
  wordsOf(text.toLowerCase().replace(/[łøđßæœþı]/g, (letter) => FOLDED[letter] ?? letter)).join(' ')
const withUmlauts = (text: string): string =>
  folded(text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))

/** Letters of the address that the name has too: "jane.smith@" says Jane Smith. */
function likeAddress(text: string, addresses: readonly string[]): number {
  const words = folded(text)
    .split(' ')
    .filter(({ length }) => length > 2)
  const other = withUmlauts(text).split(' ')
  const isIn = (word = ''): boolean => word.length > 2 && addresses.some((address) => address.includes(word))
  const hits = words.filter(
    (word) => isIn(word) || other.some((each) => each.slice(0, 2) === word.slice(0, 2) && isIn(each)),
  ).length
  return words.length === 0 ? 0 : hits / words.length
}

const asWritten = (whole: string): string =>
  [honoursOf(whole).trim(), withoutHonours(whole)].map(asName).filter(Boolean).join(' ')

interface Candidate {
  text: string
  score: number
}

/** Pieces of the first lines, or of all of them, that could be a name, with how much speaks for each. */
function candidatesOf(lines: readonly ResumeLine[], addresses: readonly string[], largest: number): Candidate[] {
  return lines.flatMap(({ parts, text: line, size, heading }, row) =>
    (parts.length > 1 ? [...parts, { text: line }] : parts).flatMap(({ text: raw }) =>
      raw.split(/ ?[|•·] ?| [–—] |, (?=\p{Lu})/u).flatMap((piece, at) => {
        const whole = bare(piece)
        const text = withoutHonours(whole)
        if (!couldBeName(text) || placeness(text) >= 0.8) return []
        const role = ROLE.test(text) ? -6 : 0
        const big = size >= largest - 0.5 ? 2 : size > 12 ? 1 : 0
        const early = Math.max(0, 2 - row * 0.25) - at * 0.5
        return [
          {
            text: asWritten(whole),
            score: role + big + early + likeAddress(text, addresses) * 5 - (heading && row > 3 ? 1 : 0),
          },
        ]
      }),
    ),
  )
}

/** Scripts without capitals say no name by its looks: there it is what stands first and is largest. */
function foreignName(near: readonly ResumeLine[], largest: number): string | null {
  const [first] = near
  const text = first?.text ?? ''
  const couldBe = /^[\p{Lo}\p{M} .・·'-]{2,40}$/u.test(text) && text.split(' ').length <= 5 && !headingOf(text)
  return first && couldBe && first.size >= largest - 0.5 ? text : null
}

/** The person's name: near the top, large, and in their address more often than not. */
export function nameOf(
  near: readonly ResumeLine[],
  all: readonly ResumeLine[],
  addresses: readonly string[],
): string | null {
  const plain = addresses.map((address) => folded(address).replaceAll(' ', ''))
  const largest = Math.max(...all.map(({ size }) => size))
  const best = candidatesOf(near, plain, largest).toSorted((a, b) => b.score - a.score)[0]
  if (best && best.score >= 2.5) return best.text
  const anywhere = candidatesOf(all, plain, largest).filter(
    ({ text }) => likeAddress(withoutHonours(text), plain) > 0.4,
  )
  const other = anywhere.toSorted((a, b) => b.score - a.score)[0]
  const chosen = other ?? (best && best.score > 0 ? best : undefined)
  return chosen ? chosen.text : foreignName(near, largest)
}
