import { Posting } from '@rolecall/shared/domain/posting.ts'

/** What is read of a text where nothing else says it. */
const READ = [
  'location',
  'salary',
  'workModel',
  'workModelEvidence',
  'remoteCountries',
  'visa',
  'deadline',
] as const satisfies readonly (keyof Posting)[]

/**
 * What only its text says of a posting, as JSON; null where that is nothing. The posting itself is kept as its source
 * said it, for that is what the next sighting of it is compared with.
 */
export function onlyInText(said: Posting, read: Posting): string | null {
  const found = READ.filter((name) => read[name] !== said[name] && Posting.shape[name].safeParse(read[name]).success)
  return found.length === 0 ? null : JSON.stringify(Object.fromEntries(found.map((name) => [name, read[name]])))
}

/** A posting as it was kept, with what only its text says. One that cannot be read any more is as good as none. */
export function postingIn(body: string | null, inText: string | null): Posting | null {
  if (body === null) return null
  const read = inText === null ? {} : (JSON.parse(inText) as Partial<Posting>)
  return Posting.safeParse({ ...(JSON.parse(body) as object), ...read }).data ?? null
}
