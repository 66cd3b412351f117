import type { Case } from './case.ts'
import type { Judged } from './factor.ts'
import { nothingKnown } from './factor.ts'
import type { Place } from './places.ts'
import { countriesOf, countryName } from './places.ts'

const SAME_REGION = 0.75
const SAME_COUNTRY = { hybrid: 0.4, onsite: 0.3, unknown: 0.35 } as const
const ELSEWHERE = 0.05
const REMOTE_ELSEWHERE = 0.5

/** How easily the work can be done from where the person is, or wants to be. */
export function placeFactor(one: Case): Judged {
  const { homes, places, workPlace } = one
  if (workPlace.model === 'remote') return fromHome(one)
  if (places.length === 0) return nothingKnown('The posting does not say where it is, so place does not count.')
  if (homes.length === 0)
    return nothingKnown('You have not said where you live or want to work, so place does not count.')
  const pairs = places.flatMap((place) => homes.map((home) => compare(place, home, workPlace.model)))
  return pairs.reduce((best, pair) => (pair.value > best.value ? pair : best), { value: -1, why: '' })
}

function compare(
  place: Place,
  home: Place,
  model: 'hybrid' | 'onsite' | 'remote' | null,
): { value: number; why: string } {
  const shown = place.shown ?? (place.country === null ? 'another place' : countryName(place.country))
  if (place.town !== null && place.town === home.town) return { value: 1, why: `It is in ${shown}, where you are.` }
  const sameCountry = place.country !== null && place.country === home.country
  if (
    (sameCountry || place.country === null) &&
    place.rest.some((part) => home.rest.includes(part) || part === home.town)
  )
    return { value: SAME_REGION, why: `It is in ${shown}, in your region.` }
  if (!sameCountry) return { value: ELSEWHERE, why: `It is in ${shown}, which is not where you are.` }
  const share = SAME_COUNTRY[model === 'hybrid' || model === 'onsite' ? model : 'unknown']
  return { value: share, why: `It is in ${shown}: your country, another town.` }
}

function fromHome({ posting, country, places }: Case): Judged {
  const open = countriesOf(posting.remoteCountries)
  if (open === 'all') return { value: 1, why: 'It can be done from anywhere.' }
  const at = places.find((place) => place.country !== null)?.country ?? null
  if (open.size === 0 && (at === null || country === null)) return { value: 1, why: 'It is remote.' }
  if (country === null)
    return nothingKnown('It is remote within some countries; your résumé does not say where you live.')
  if (open.has(country) || at === country)
    return { value: 1, why: `It can be done from home in ${countryName(country)}.` }
  return open.size > 0
    ? { value: 0, why: `It is remote, but not open to ${countryName(country)}.` }
    : { value: REMOTE_ELSEWHERE, why: 'It is remote for an employer in another country.' }
}
