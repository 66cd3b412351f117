import type { Query } from './query.ts'

export const SEARCH_SORTS = ['relevance', 'date', 'pay', 'distance'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** What the jobs found are counted by. Each goes by the name of the parameter that it narrows. */
export const FACET_NAMES = ['country', 'remote', 'skills', 'level', 'type', 'language', 'source', 'company'] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** What jobs are looked for by. An empty list and a null ask for nothing. */
export interface SearchAsk {
  query: Query | null
  excludedWords: readonly string[]
  /** Within so many kilometres, and what "distance" sorts by. Null in `km`: sorted by it alone. */
  place: { north: number; east: number; km: number | null } | null
  countries: readonly string[]
  remote: readonly string[]
  /** A country that a remote job may be done from. */
  remoteFor: string | null
  /** Only jobs that offer help with a visa. */
  visa: boolean
  skills: { ids: readonly string[]; mode: 'any' | 'all' }
  /** Euros a year. A job fits whose range meets this one; a job that names no pay fits unless `onlyWithPay`. */
  pay: { min: number | null; max: number | null }
  onlyWithPay: boolean
  levels: readonly string[]
  types: readonly string[]
  /** Posted since; where the posting does not say when, first seen since. */
  postedSince: number | null
  /** First seen after it, to the millisecond. */
  firstSeenAfter: number | null
  sources: readonly string[]
  /** Company keys. */
  companies: readonly string[]
  excludedCompanies: readonly string[]
  languages: readonly string[]
  /** Numbers of jobs that must not appear. */
  withoutJobs: readonly number[]
  sort: SearchSort
  limit: number
  /** Where the page begins: after what a `next` was given with, or that many pages on, the first being 1. */
  from: { cursor: string } | { page: number }
  /** Which counts are wanted. */
  facets: readonly FacetName[]
}

export const EVERYTHING: SearchAsk = {
  query: null,
  excludedWords: [],
  place: null,
  countries: [],
  remote: [],
  remoteFor: null,
  visa: false,
  skills: { ids: [], mode: 'any' },
  pay: { min: null, max: null },
  onlyWithPay: false,
  levels: [],
  types: [],
  postedSince: null,
  firstSeenAfter: null,
  sources: [],
  companies: [],
  excludedCompanies: [],
  languages: [],
  withoutJobs: [],
  sort: 'relevance',
  limit: 20,
  from: { page: 1 },
  facets: FACET_NAMES,
}

export interface FacetCount {
  key: string
  shown: string
  count: number
  /** Reckoned from a part of the jobs. */
  about?: boolean
}

export interface SearchFound {
  jobs: readonly { job: number; score: number }[]
  total: number
  /** Always true so far: totals are counted, not estimated. */
  exact: boolean
  /**
   * The most frequent of each. A facet that is itself asked for counts as if it were not, so that what else could be
   * chosen shows how many it has.
   */
  facets: Record<FacetName, readonly FacetCount[]>
  /** The `cursor` of the next page. */
  next: string | null
}
