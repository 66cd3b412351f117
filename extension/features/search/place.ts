import { addressOf } from '../dashboard/address.ts'

const VIEW = 'search'
const JOB = 'job'

export const PARTS = ['find', 'saved', 'bookmarks', 'companies'] as const
export type Part = (typeof PARTS)[number]
/** Reached from the jobs, and no tab of its own. */
const SOURCES = 'sources'

export interface SearchPlace {
  part: Part | typeof SOURCES
  /** The job that is read beside or over the list. */
  job: string | null
}

/** `#/search/job/<id>` is a job in the list, `#/search/saved` another part. */
export function placeIn([first, second]: readonly string[]): SearchPlace {
  if (first === JOB) return { part: 'find', job: second ?? null }
  return { part: ([...PARTS, SOURCES] as const).find((one) => one === first) ?? 'find', job: null }
}

/** `asked` as it stands in an address, encoded already. */
export const findAddress = (asked: string, job: string | null = null): string =>
  addressOf(VIEW, ...(job === null ? [] : [JOB, job])) + (asked === '' ? '' : `?${asked}`)

export const partAddress = (part: Part, asked = ''): string =>
  part === 'find' ? findAddress(asked) : addressOf(VIEW, part)

export const sourcesAddress = (): string => addressOf(VIEW, SOURCES)
