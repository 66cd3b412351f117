import { US_STATES } from '../location-names.ts'
import { PLACES, REGION_NAMES } from './place-names.ts'

/** Where something is, as far as a line of text tells. */
export interface Place {
  town: string | null
  /** The town as it was written. */
  shown: string | null
  country: string | null
  /** Words of the line that are neither: a state, a county, a district. */
  rest: readonly string[]
}

const COUNTRY_OF = new Map<string, string>()
const COUNTRY_OF_TOWN = new Map<string, string>()
for (const [code, [names, towns]] of Object.entries(PLACES)) {
  for (const name of names.split('|')) COUNTRY_OF.set(name, code)
  for (const town of towns.split('|')) COUNTRY_OF_TOWN.set(town, code)
}
/** One town under several names. */
const SAME_TOWN: Readonly<Record<string, string>> = {
  munich: 'munchen',
  muenchen: 'munchen',
  cologne: 'koln',
  koeln: 'koln',
  nuremberg: 'nurnberg',
  nuernberg: 'nurnberg',
  hanover: 'hannover',
  duesseldorf: 'dusseldorf',
  'frankfurt am main': 'frankfurt',
  muenster: 'munster',
  vienna: 'wien',
  zuerich: 'zurich',
  geneva: 'geneve',
  genf: 'geneve',
  seville: 'sevilla',
  lisbon: 'lisboa',
  milan: 'milano',
  rome: 'roma',
  turin: 'torino',
  florence: 'firenze',
  naples: 'napoli',
  'the hague': 'den haag',
  brussels: 'bruxelles',
  brussel: 'bruxelles',
  antwerpen: 'antwerp',
  anvers: 'antwerp',
  ghent: 'gent',
  gand: 'gent',
  prague: 'praha',
  prag: 'praha',
  warsaw: 'warszawa',
  cracow: 'krakow',
  copenhagen: 'kobenhavn',
  gothenburg: 'goteborg',
  'new york city': 'new york',
  nyc: 'new york',
  bangalore: 'bengaluru',
  'san sebastian': 'donostia',
  's-hertogenbosch': 'den bosch',
  luik: 'liege',
  bruges: 'brugge',
}
const NO_PLACE =
  /\b(?:remote|hybrid\w*|on-?site|home ?office|teletravail|presencial|vor ort|thuis\w*|office|greater|area|metropolitan|region|city of|umgebung|und|and|or|oder|et|ou|y|o|en|of|in|location|standort|full(?:y)?|only|first|possible|moglich)\b/g

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o')

export function placeOf(line: string): Place {
  const parts = line
    .slice(0, 300)
    .split(/[,;/|·•()]|\s[–—-]\s/)
    .map((raw) => ({
      raw: raw.trim(),
      name: plain(raw)
        .replaceAll(NO_PLACE, ' ')
        .replaceAll(/\b\d{4,6}\b/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ name }) => name !== '')
  const town = parts.find(({ name }) => COUNTRY_OF_TOWN.has(name))?.name ?? null
  const named = parts.map(({ name }) => COUNTRY_OF.get(name)).find((code) => code !== undefined)
  const state = parts.slice(1).some(({ raw }) => US_STATES.has(raw.replace(/\s\d{5}.*/, '')))
  const country = named ?? (state ? 'us' : town === null ? undefined : COUNTRY_OF_TOWN.get(town))
  const rest = parts
    .map(({ name }) => name)
    .filter((name) => name !== town && !COUNTRY_OF.has(name) && !(name in REGION_NAMES))
  // A town that no list knows stands first and before its country.
  const unknown = town === null && (country !== undefined || parts.length === 1) ? (rest[0] ?? null) : null
  const found = town ?? unknown
  return {
    town: found === null ? null : (SAME_TOWN[found] ?? found),
    shown: parts.find(({ name }) => name === found)?.raw ?? null,
    country: country ?? null,
    rest: rest.filter((name) => name !== unknown),
  }
}

/** The countries a list of names stands for; 'all' where it says that anywhere will do. */
export function countriesOf(names: readonly string[]): ReadonlySet<string> | 'all' {
  const codes = new Set<string>()
  for (const raw of names) {
    const name = plain(raw).trim()
    const several = Object.hasOwn(REGION_NAMES, name) ? REGION_NAMES[name] : undefined
    if (several === 'all') return 'all'
    for (const code of several ?? []) codes.add(code)
    const code = COUNTRY_OF.get(name) ?? (Object.hasOwn(PLACES, name) ? name : placeOf(raw).country)
    if (code) codes.add(code)
  }
  return codes
}

export function countryName(code: string): string {
  const name = PLACES[code]?.[0].split('|')[0] ?? code
  return name.replaceAll(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
}
