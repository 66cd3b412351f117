import { placeOf } from '../match/places.ts'

/** A place as far as two adverts of one opening name it alike. */
export interface Where {
  town: string | null
  /** The state or province by its letters, where it is given so. */
  region: string | null
  country: string | null
}

const COUNTRY_CODE = /^[A-Z]{2}$/
const REGION_CODE = /^[A-Z]{2,3}$/

export function whereOf(line: string): Where {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const { town, country, rest } = placeOf(line)
  const last = parts.at(-1) ?? ''
  const coded = parts.length > 2 && COUNTRY_CODE.test(last) ? last.toLowerCase() : country
  const region = parts.slice(1).find((part) => REGION_CODE.test(part)) ?? null
  const named = town ?? (parts.length > 1 ? (rest[0] ?? null) : null)
  return { town: named?.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || null, region, country: coded }
}

export type PlaceVerdict = 'same' | 'unknown' | 'other'

const apart = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

/** "Newcastle West" is a part of "Newcastle". */
const sameTown = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)

export function comparePlaces(one: readonly Where[], other: readonly Where[]): PlaceVerdict {
  if (one.length === 0 || other.length === 0) return 'unknown'
  const verdicts = new Set(one.flatMap((a) => other.map((b) => comparePlace(a, b))))
  if (verdicts.has('same')) return 'same'
  return verdicts.has('unknown') ? 'unknown' : 'other'
}

function comparePlace(one: Where, other: Where): PlaceVerdict {
  if (apart(one.country, other.country)) return 'other'
  if (one.town === null && other.town === null)
    return one.country !== null && one.country === other.country ? 'same' : 'unknown'
  if (one.town === null || other.town === null) return 'unknown'
  const sameRegion = one.region?.length !== other.region?.length || !apart(one.region, other.region)
  return sameRegion && sameTown(one.town, other.town) ? 'same' : 'other'
}
