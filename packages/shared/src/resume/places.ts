import { placeScore } from '../domain/location.ts'
import { CA_PROVINCES, REGION_CODES, REGIONS, US_STATES } from '../domain/location-names.ts'
import type { ResumePlace } from '../domain/resume.ts'
import { RENDER_LANGUAGES } from './render/words.ts'
import { trimSigns } from './trim.ts'

const SHORT: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  uae: 'AE',
  deutschland: 'DE',
  holland: 'NL',
  'the netherlands': 'NL',
  'great britain': 'GB',
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** Codes that were given up have the names of those that came after them. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).maximize().region === code
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(isCurrent)

/** Made once: the tables of the platform are too slow to be asked for every word. */
const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  RENDER_LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return CODES.map((code): [string, string] => [names.of(code)?.toLowerCase() ?? '', code])
  }),
)

/** The country a name stands for, in any of five languages. */
export function countryOf(name: string): string | null {
  const wanted = name.trim().toLowerCase()
  return (
    SHORT[wanted] ?? (wanted.length < 4 && !/^\p{Lo}{2}/u.test(wanted) ? null : (COUNTRY_CODES.get(wanted) ?? null))
  )
}

const STREET =
  /^ul\. ?\p{Lu}|(?<!\d)\d{1,5} ?[a-z]?,? (?:rue|avenue|av\.|bd|boulevard|street|st\.?|road|rd\.?|lane|drive|place|chemin|allée)\b|(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|kade|calle|c\/|avenida|paseo|plaza|street|road|avenue|drive|lane|boulevard),? ?\d|^\d{1,6} \p{Lu}\p{L}{1,30} (?:st|rd|ave|dr|ln|blvd|street|road|avenue|drive|lane)\b|^(?:calle|c\/|rue|avenida|via)\s/iu
const POSTCODE =
  /(?<!\d)(?:\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|\d{5}(?:-\d{4})?|\d{4}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\d)/

export const isStreet = (text: string): boolean => STREET.test(text) && text.length < 60

/** "10115 Berlin", "75011 Paris", "1012 AB Amsterdam", "Austin, TX 78701". */
const isPosted = (text: string): boolean =>
  /^(?:[A-Z]{1,3}-)?(?:\d{4,5}|\d{4}\s?[A-Z]{2}) \p{Lu}\p{L}+[\p{L} '-]{0,30}(?:, ?\p{L}[\p{L} ]{2,20})?$/u.test(text)

/** How surely a text is a place and nothing else. */
export function placeness(raw: string): number {
  const text = trimSigns(raw, ' ([', ' )].')
  if (text.length < 2 || text.length > 70 || /@|https?:|\d{6}/.test(text)) return 0
  if (isPosted(text)) return 0.9
  const bare = text.replace(/ ?\((?:remote|hybrid|on-?site)\) ?/i, '')
  const score = placeScore(bare)
  if (score >= 0.5) return score
  const pieces = bare.split(',').map((piece) => piece.trim())
  const last = pieces.at(-1) ?? ''
  const town = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .'ฯ-]{1,30}$/u
  if (pieces.length >= 2 && pieces.length <= 3 && countryOf(last) && pieces.every((piece) => town.test(piece)))
    return 0.85
  return pieces.length === 1 && countryOf(last) ? 0.8 : 0
}

function region(piece: string): Pick<ResumePlace, 'region' | 'countryCode'> {
  const code = piece.replace(/ ?\d{5}(?:-\d{4})?$/, '')
  if (US_STATES.has(code)) return { region: code, countryCode: 'US' }
  return CA_PROVINCES.has(code) ? { region: code, countryCode: 'CA' } : { region: piece }
}

const HOUSE =
  /\b(?:department|faculty|institute?|university|universität|université|universidad|universiteit|college|school|c\/o|building|floor)\b/i

/** "Musterstr. 12, 10115 Berlin, Germany" in its parts. */
export function placeOf(text: string): ResumePlace {
  const pieces = text
    .replace(/ \((\p{L}[\p{L} ]{2,30})\)$/u, ', $1')
    .split(/ ?[,|·•] ?/)
    .filter((piece) => piece !== '')
  // "Department of Biology, University of Leeds, Leeds, UK": a place starts where a street or a town does.
  while (pieces.length > 2 && HOUSE.test(pieces[0] ?? '')) pieces.shift()
  const street = pieces.findIndex(isStreet)
  const place: ResumePlace = street >= 0 ? { address: pieces.splice(street, 1)[0] } : {}
  const country = pieces.length > 1 ? countryOf(pieces.at(-1) ?? '') : null
  if (country) {
    place.countryCode = country
    pieces.pop()
  }
  const posted = pieces.find((piece) => POSTCODE.test(piece))
  const postalCode = posted && POSTCODE.exec(posted)?.[0]
  if (postalCode) place.postalCode = postalCode
  const town = posted && postalCode ? trimSigns(posted.replace(postalCode, ''), ' ') : ''
  if (town !== '' && !US_STATES.has(town) && !CA_PROVINCES.has(town) && pieces[0] !== posted)
    pieces.splice(0, pieces.indexOf(posted ?? ''))
  const [city, ...rest] = pieces
    .map((piece) => piece.replace(postalCode ?? '\0', '').trim())
    .filter((piece) => piece !== '')
  if (city) place.city = city
  const last = rest.at(-1)
  return last ? { ...region(last), ...place, ...(country ? {} : region(last)) } : place
}

const isWide = (piece: string): boolean =>
  REGION_CODES.has(piece) || REGIONS.has(piece.toLowerCase()) || countryOf(piece) !== null

/** "Acme, Berlin" reads like a place and is none: what stands before a town is no town. */
export function isOnlyPlace(text: string): boolean {
  if (placeness(text) < 0.5) return false
  const pieces = text.split(/, ?/)
  const [first = '', second = ''] = pieces
  if (pieces.length === 1 || placeScore(first) >= 0.5 || isStreet(first)) return true
  return pieces.length === 2 ? isWide(second) : !isWide(pieces.at(-1) ?? '') || (isWide(second) && pieces.length === 3)
}

/** The place at the end of a text, behind a comma: "Acme GmbH, Berlin, Germany". */
export function placeAtEnd(
  text: string,
  isTaken: (piece: string) => boolean = () => false,
): { rest: string; place: string } | null {
  const pieces = text.split(/, ?/)
  for (const size of [3, 2, 1]) {
    if (pieces.length <= size || isTaken(pieces.at(-size) ?? '')) continue
    const place = pieces.slice(-size).join(', ')
    if (size === 1 ? placeness(place) >= 0.8 : isOnlyPlace(place))
      return { rest: pieces.slice(0, -size).join(', '), place }
  }
  return null
}
