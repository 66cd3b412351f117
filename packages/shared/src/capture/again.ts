import { PostingVersion } from '../domain/application.ts'
import type { Snapshot } from '../domain/application.ts'
import { memberName, membersOf } from '../domain/family.ts'
import type { Posting } from '../domain/posting.ts'
import { diffPosting } from './diff-posting.ts'

type Values = Readonly<Record<string, unknown>>
type Fields = Record<string, Snapshot | PostingVersion | null>

const FAMILY = 'version'
const MOST_VERSIONS = 10
const MOST_ADDRESSES = 50

/** The addresses that a posting is known by, the canonical one first. */
export const addressesOf = ({ canonicalUrl, aliasUrls }: Pick<Posting, 'canonicalUrl' | 'aliasUrls'>): string[] =>
  [...new Set([canonicalUrl, ...aliasUrls])].filter((address) => address !== '')

/** An address once known leads to this application for ever, also where the site moves the page. */
function keepingAddresses(posting: Posting, before: Posting): Posting {
  const known = [...posting.aliasUrls, ...addressesOf(before)].filter((address) => address !== posting.canonicalUrl)
  return { ...posting, aliasUrls: [...new Set(known)].slice(0, MOST_ADDRESSES) }
}

/** What a new reading of a saved page becomes in its application. */
export const newestReading = (before: Snapshot | null, read: Snapshot): Snapshot =>
  before ? { ...read, posting: keepingAddresses(read.posting, before.posting) } : read

/** The same page read twice differs in the time alone. */
const sameReading = (one: Snapshot, other: Snapshot): boolean =>
  JSON.stringify(one) === JSON.stringify({ ...other, capturedAt: one.capturedAt })

/** What the posting was before, the newest first. */
export const formerVersions = (values: Values) =>
  membersOf(values, FAMILY, PostingVersion).toSorted((a, b) => (a.value.capturedAt < b.value.capturedAt ? 1 : -1))

export const versionKey = (capturedAt: string): string => String(Date.parse(capturedAt))

/** What a posting was before this reading, as a member of its versions; the oldest ones make room. */
function versionFields(
  values: Values,
  before: Snapshot,
  after: Snapshot,
  replacedBy: PostingVersion['replacedBy'],
): Fields {
  if (diffPosting(before.posting, after.posting).length === 0) return {}
  const { capturedAt, posting } = before
  const version: PostingVersion = { capturedAt, replacedBy, posting: { ...posting, descriptionHtml: null } }
  const name = memberName(FAMILY, versionKey(capturedAt))
  const held = formerVersions(values).filter(({ field }) => field !== name)
  const over = held.slice(MOST_VERSIONS - 1).map(({ field }) => [field, null] as const)
  return { [name]: version, ...Object.fromEntries(over) }
}

/** What newestReading() changes in its application; nothing where the page says what it said. */
export function readingFields(
  values: Values,
  before: Snapshot | null,
  newest: Snapshot,
  cause: PostingVersion['replacedBy'] = 'page',
): Fields {
  if (!before) return { snapshot: newest }
  if (sameReading(before, newest)) return {}
  return { snapshot: newest, ...versionFields(values, before, newest, cause) }
}
