import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import { openGazetteer } from '../places/gazetteer.ts'
import { textOf } from '../ports/row.ts'
import type { Sighting } from './sighting.ts'
import { takeIn } from './take-in.ts'
import type { TakeInParts } from './take-in.ts'

export type Vacancy = Partial<Posting> & { title: string }

/** A sighting with only what matters; all else is as an empty posting has it. */
export function sightingOf(vacancy: Vacancy, source = 'example-board', board: string | null = null): Sighting {
  const path = [board, vacancy.externalId ?? crypto.randomUUID()].filter(Boolean).join('/')
  const url = vacancy.url ?? `https://${source}.example.com/${path}`
  const posting = { ...emptyPosting(url), canonicalUrl: canonicalUrl(url), site: source, ...vacancy }
  return { source, board, posting }
}

/** What reads postings. Opening it takes a while: once is enough for a file of tests. */
export const readingTools = async (): Promise<Pick<TakeInParts, 'lexicon' | 'gazetteer'>> => ({
  lexicon: await loadLexicon(),
  gazetteer: openGazetteer(),
})

/** Takes them in as a run would, and gives the ids of their jobs in the same order. */
export async function takeInAll(
  { catalogue, now }: Pick<TakeInParts, 'catalogue' | 'now'>,
  sightings: readonly Sighting[],
): Promise<string[]> {
  await takeIn({ catalogue, now, ...(await readingTools()) }, 1, sightings)
  const { rows } = await catalogue.read('SELECT address, id FROM posting JOIN job ON job.number = posting.job')
  const ids = new Map(rows.map(({ address, id }) => [textOf(address), textOf(id)]))
  return sightings.map(({ posting }) => ids.get(posting.canonicalUrl) ?? '')
}
