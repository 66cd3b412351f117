import { placeOf } from '@rolecall/shared/domain/match/places.ts'
import { TOWNS as FIRST } from './towns/part-1.ts'
import { TOWNS as SECOND } from './towns/part-2.ts'
import { TOWNS as THIRD } from './towns/part-3.ts'
import { TOWNS as FOURTH } from './towns/part-4.ts'
import { TOWNS as FIFTH } from './towns/part-5.ts'
import { TOWNS as SIXTH } from './towns/part-6.ts'

const TOWNS = [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH]

export interface Located {
  /** As it is shown. */
  town: string
  /** The state or province, where it goes by letters. */
  region: string | null
  /** Two small letters. */
  country: string
  north: number
  east: number
  /** In thousands of people. */
  size: number
}

export interface Gazetteer {
  /** Where a line such as "Portland, ME" or "75008 Paris, France" is; null where no town is named that it knows. */
  find: (line: string) => Located | null
}

const REGION = /^[A-Z]{2,3}$/
const ASCII = /^[a-z0-9 ]*$/

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  return ASCII.test(lower) && !lower.startsWith('s') ? lower : foldedKey(lower)
}

const foldedKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll(/\b(?:saint|sankt|st)\b\.?/g, 'st')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One town under another name than the list has for it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  munchen: 'munich',
  wien: 'vienna',
  cologne: 'koln',
  geneva: 'geneve',
  'den haag': 'the hague',
  praha: 'prague',
  roma: 'rome',
  milano: 'milan',
  torino: 'turin',
  napoli: 'naples',
  firenze: 'florence',
  venezia: 'venice',
  genova: 'genoa',
  sevilla: 'sevilla',
  seville: 'sevilla',
  lisboa: 'lisbon',
  kobenhavn: 'copenhagen',
  goteborg: 'gothenburg',
  warszawa: 'warsaw',
  bruxelles: 'brussels',
  antwerp: 'antwerpen',
  athina: 'athens',
  bucuresti: 'bucharest',
  beograd: 'belgrade',
  nurnberg: 'nurnberg',
  'new york': 'new york city',
  nyc: 'new york city',
  'washington dc': 'washington d c',
  washington: 'washington d c',
  frankfurt: 'frankfurt am main',
  krakow: 'krakow',
  gent: 'gent',
  donostia: 'san sebastian',
  'den bosch': 's hertogenbosch',
  muenchen: 'munich',
  koeln: 'koln',
}

function* townsIn(parts: readonly string[]): Generator<Located> {
  for (const block of parts.flatMap((part) => part.split('\n\n'))) {
    const [country = '', ...lines] = block.split('\n')
    for (const line of lines) {
      const [town = '', admin = '', north = '', east = '', size = ''] = line.split(';')
      yield {
        town,
        region: REGION.test(admin) ? admin : null,
        country,
        north: Number(north),
        east: Number(east),
        size: Number(size),
      }
    }
  }
}

/** The letters of a state behind the town, "ME" in "Portland, ME 04101". */
const regionIn = (line: string): string | null =>
  line
    .split(',')
    .slice(1)
    .map((part) => part.trim().replace(/\s\d[\d-]*$/, ''))
    .find((part) => REGION.test(part)) ?? null

/** Two letters at the end are a country where a region stands before them: "Perth, WA, AU". */
const countryIn = (line: string): string | null => {
  const parts = line.split(',').map((part) => part.trim())
  const last = parts.at(-1) ?? ''
  return parts.length > 2 && /^[A-Z]{2}$/.test(last) ? last.toLowerCase() : null
}

/** Adverts repeat their places: where one is, is looked up once, but never kept for more or longer lines. */
const MOST_KEPT = 5_000
const LONGEST_KEPT = 100

/** Opening it takes some fifty milliseconds and ten megabytes: one is enough for a host. */
export function openGazetteer(): Gazetteer {
  const byName = new Map<string, Located[]>()
  for (const town of townsIn(TOWNS)) {
    const key = keyOf(town.town)
    const held = byName.get(key)
    if (held) held.push(town)
    else byName.set(key, [town])
  }
  let kept = new Map<string, Located | null>()
  const find = (line: string): Located | null => {
    const known = kept.get(line)
    if (known !== undefined) return known
    const found = findIn(byName, line)
    if (kept.size === MOST_KEPT) kept = new Map()
    if (line.length <= LONGEST_KEPT) kept.set(line, found)
    return found
  }
  return { find }
}

function findIn(byName: ReadonlyMap<string, readonly Located[]>, line: string): Located | null {
  const said = placeOf(line)
  const country = countryIn(line) ?? said.country
  const region = regionIn(line)
  const names = [said.shown, said.town, ...line.split(/[,;/|·•()]|\s[–—-]\s/)].flatMap((name) =>
    name ? keyOf(name) : [],
  )
  for (const name of new Set(
    names.map((one) =>
      one.replace(
        /^\d{4,6} |^(?:greater|metro|downtown) | (?:bay area|metropolitan area|metro area|area|county)$/g,
        '',
      ),
    ),
  )) {
    const found = [...(byName.get(OTHER_NAMES[name] ?? name) ?? []), ...(byName.get(name) ?? [])]
    const best = bestOf(found, country, region)
    if (best) return best
  }
  return null
}

/** A town of that name in another country, or another state, is another town. */
function bestOf(found: readonly Located[], country: string | null, region: string | null): Located | null {
  const sorted = found.toSorted((a, b) => b.size - a.size)
  const inCountry = country === null ? sorted : sorted.filter((town) => town.country === country)
  if (region === null) return inCountry[0] ?? null
  const inRegion = inCountry.find((town) => town.region === region)
  // Of other countries the list does not have the letters of all regions.
  return inRegion ?? (country === 'us' ? null : (inCountry[0] ?? null))
}
