import { asList, asText, isObject } from './job-json.ts'
import { holds } from './text.ts'

/** The places of schema.org: an address object, a bare string, a list of either, or a country alone. */
export function jsonPlaces(value: unknown): string[] {
  const places = asList(value)
    .slice(0, 60)
    .map(onePlace)
    .filter((place) => place !== null)
  return [...new Set(places)]
}

function onePlace(value: unknown): string | null {
  if (!isObject(value)) return asText(value)
  const address = value['address'] ?? value
  if (!isObject(address)) return asText(address) ?? asText(value['name'])
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => nameOf(address[key]))
  const joined = joinParts(parts.filter((part) => part !== null))
  if (joined !== '') return joined
  return nameOf(address['streetAddress']) ?? asText(value['name'])
}

const nameOf = (value: unknown): string | null =>
  asText(isObject(value) ? (value['name'] ?? value['addressCountry']) : asList(value)[0])

/** A town that already carries its country does not get it twice. */
function joinParts(parts: readonly string[]): string {
  const kept: string[] = []
  for (const part of parts) if (!holds(kept.join(', '), part)) kept.push(part)
  return kept.join(', ')
}
