import { CITIES, COUNTRIES, REGIONS, REGION_CODES } from './location-names.ts'

const REMOTE =
  /^(?:fully |100% )?(?:remote|hybrid|on-?site|home ?office|anywhere|remoto|télétravail|teletrabajo|зд?далено|віддалено|удаленно|zdalnie|远程|リモート)(?: (?:only|first|ok|friendly|work|job|possible))?$/iu

const isNamed = (part: string): boolean => {
  const key = part
    .toLowerCase()
    .replace(/^\d{4,5} (?=\p{L})/u, '')
    .replace(/^(?:greater|metro|downtown|central|the|city of|tp\.?|kota|in)\s+/, '')
    .replace(/ (?:area|metropolitan area|metro area|city|region|metroplex|und umgebung)$/, '')
  return COUNTRIES.has(key) || REGIONS.has(key) || CITIES.has(key)
}

const isCode = (part: string): boolean => REGION_CODES.has(part.replace(/\s\d{4,5}(?:-\d{4})?$/, ''))

/** A bit of text between separators that could be the name of a town: one to four words, the first a capital. */
const couldBeTown = (part: string): boolean => {
  const words = part.split(' ')
  return (
    words.length <= 4 &&
    part.length >= 2 &&
    part.length <= 40 &&
    /^\p{Lu}|^\d{4,6} \p{Lu}|^[\u3400-\u9fff]{2,6}$/u.test(part)
  )
}

const isWord = (part: string): boolean => /^\p{L}{4,20}$/u.test(part)

const partsOf = (text: string): string[] =>
  text
    .split(/[,;/|·•()+&›>]|\s[–—-]\s|\b(?:or|and|und|et|oder|ou|y)\b/u)
    .map((part) => part.trim().replace(/(?<![.:])[.:]+$/, ''))
    .filter((part) => part !== '')

/** How surely a short line is the name of a place: 0 not at all, 1 beyond doubt. */
export function placeScore(raw: string): number {
  const text = raw.trim().replace(/^(?:location|standort|in|based in|📍)\s*:?\s+/iu, '')
  if (text.length < 2 || text.length > 140 || /[!?€$£@]|https?:/.test(text)) return 0
  const parts = partsOf(text)
  if (parts.length === 0 || parts.length > 14) return 0
  const named = parts.filter(isNamed).length
  const codes = parts.slice(parts.length > 1 ? 1 : 0).filter(isCode).length
  const remote = parts.filter((part) => REMOTE.test(part)).length
  const odd = parts.filter(
    (part) => !isNamed(part) && !isCode(part) && !REMOTE.test(part) && !couldBeTown(part) && !/^\d+$/.test(part),
  ).length
  // "Gdańsk, pomorskie": behind a known town a region needs no capital.
  if (odd === 1 && parts.length === 2 && isNamed(parts[0] ?? '') && isWord(parts[1] ?? '')) return 0.7
  if (odd > 0) return named > 0 && odd === 1 && text.length < 60 ? 0.3 : 0
  if (named > 0) return parts.length === 1 || named + codes > 1 ? 0.9 : 0.85
  if (codes > 0 && parts.length > 1) return 0.85
  return remote > 0 ? 0.5 : 0
}

/** Places known by a postal code in front or behind: "10243 Berlin", "75008 Paris". */
export const hasPostcode = (text: string): boolean =>
  /^\d{4,5}\s\p{Lu}/u.test(text) || /\p{L}\s\d{5}(?:-\d{4})?$/u.test(text)
