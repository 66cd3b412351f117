import { SUGGESTED } from '@rolecall/shared/domain/search/found.ts'
import type { Suggestion } from '@rolecall/shared/domain/search/found.ts'
import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { readPopularTerms, suggestFor } from '../../sync/search-api.ts'
import { COPY } from './copy.ts'

const PAUSE_MS = 120
const SHORTEST = 2
const MOST_TERMS = 6

export interface Offer {
  kind: Suggestion['kind'] | 'term'
  key: string
  shown: string
  /** How many open jobs it leads to, where that is known. */
  jobs: number | null
}

export interface Offers {
  value: string
  items: Offer[]
}

const groupsOf = (found: readonly Suggestion[]): Offers[] =>
  SUGGESTED.map((kind) => ({ value: COPY.suggested[kind], items: found.filter((one) => one.kind === kind) })).filter(
    ({ items }) => items.length > 0,
  )

async function popular(): Promise<Offers[]> {
  const terms = (await own(readPopularTerms)).slice(0, MOST_TERMS)
  const items = terms.map((term): Offer => ({ kind: 'term', key: term, shown: term, jobs: null }))
  return items.length === 0 ? [] : [{ value: COPY.popular, items }]
}

/** What the typed letters may become; before any is typed, what many search for. Without an answer nothing is offered. */
export function useSuggestions(typed: string, wanted: boolean): Offers[] {
  const [offers, setOffers] = useState<Offers[]>([])
  const words = typed.trim()
  useEffect(() => {
    if (!wanted) return
    let current = true
    const ask = async (): Promise<Offers[]> =>
      words.length < SHORTEST ? popular() : groupsOf(await own(suggestFor(words)))
    const timer = setTimeout(() => {
      ask().then(
        (found) => current && setOffers(found),
        () => current && setOffers([]),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [words, wanted])
  return offers
}
