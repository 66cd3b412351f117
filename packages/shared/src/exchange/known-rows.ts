import { canonicalUrl } from '../domain/url.ts'
import type { ImportedApplication } from './imported.ts'
import { plainWords } from './plain-words.ts'

/** What is known of an application that is there already. */
export interface HeldApplication {
  id: string
  addresses: string[]
  title: string
  company: string | null
  location: string | null
}

type Named = Pick<HeldApplication, 'title' | 'company' | 'location'>

const wordsKey = ({ company, title, location }: Named): string =>
  [company, title, location].map((part) => plainWords(part ?? '')).join('\n')

/** Rows of one address are one application; without an address, those of one company, title and place. */
export const sameJobKey = (row: Named & Pick<ImportedApplication, 'url'>): string =>
  row.url ? canonicalUrl(row.url) : wordsKey(row)

export interface KnownRows {
  fresh: ImportedApplication[]
  known: { row: ImportedApplication; id: string }[]
}

/**
 * Parts the rows that are there already from those that are not, so that the same file imported twice makes nothing
 * twice. Two addresses that differ are two applications, however alike they are named.
 */
export function partKnown(rows: ImportedApplication[], held: HeldApplication[]): KnownRows {
  const byAddress = new Map(
    held.flatMap(({ id, addresses }) => addresses.map((url) => [canonicalUrl(url), id] as const)),
  )
  const byWords = new Map(held.map((one) => [wordsKey(one), one] as const))
  const idOf = (row: ImportedApplication): string | null => {
    const met = row.url ? byAddress.get(canonicalUrl(row.url)) : undefined
    if (met !== undefined) return met
    const alike = byWords.get(wordsKey(row))
    return alike && (row.url === null || alike.addresses.length === 0) ? alike.id : null
  }
  const fresh: ImportedApplication[] = []
  const known: KnownRows['known'] = []
  for (const row of rows) {
    const id = idOf(row)
    if (id === null) fresh.push(row)
    else known.push({ row, id })
  }
  return { fresh, known }
}
