/** A job as the search index takes it in. */
export interface SearchDoc {
  /** `job.number` of the catalogue. */
  job: number
  title: string
  company: string | null
  companyKey: string | null
  /** Ids of the taxonomy, and the names that people read. */
  skills: readonly { id: string; name: string }[]
  text: string
  /** Two small letters, as in `remoteCountries` and `language`. */
  country: string | null
  region: string | null
  town: string | null
  north: number | null
  east: number | null
  workModel: string | null
  /** Where a remote job may be done from. Empty: the posting does not say. */
  remoteCountries: readonly string[]
  /** Euros a year. */
  payMin: number | null
  payMax: number | null
  employmentType: string | null
  level: string | null
  language: string | null
  visa: string | null
  sources: readonly string[]
  /** Milliseconds of Unix time, as `firstSeenAt`. */
  postedAt: number | null
  firstSeenAt: number
}
