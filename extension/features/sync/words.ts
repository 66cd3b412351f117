import { EDITABLE } from '../application/fields.ts'
import { COPY } from './copy.ts'

const KINDS: Readonly<Record<string, string>> = {
  application: 'An application',
  interview: 'An interview',
  reminder: 'A reminder',
  contact: 'A contact',
  document: 'A document',
  profile: 'Your profile',
  preferences: 'Your preferences',
  view: 'A saved view',
}

/** Fields whose names say little to people. What is in no list here is said as "details". */
const FIELDS: Readonly<Record<string, string>> = {
  snapshot: 'the posting',
  status: 'stage',
  event: 'stage',
  notes: 'notes',
  deletedAt: 'trash',
  tag: 'tags',
  contact: 'contacts',
  reminder: 'reminders',
  ...Object.fromEntries(EDITABLE.map(({ name, label }) => [`own.${name}`, label.toLowerCase()])),
}
const DETAILS = 'details'
const MOST = 4

const listed = new Intl.ListFormat('en')

/** The application's title where there is one, else what kind of thing it is. */
export const recordWords = ({ title, entity }: { title: string; entity: string }): string =>
  title || (KINDS[entity] ?? COPY.other)

/** What was changed, in a few words. */
export function changedWords(names: readonly string[]): string {
  const words = names.map((name) => FIELDS[name] ?? FIELDS[name.split('.')[0] ?? ''] ?? DETAILS)
  const known = [...new Set(words)].toSorted((a, b) => Number(a === DETAILS) - Number(b === DETAILS))
  const [first = DETAILS, ...rest] = known.slice(0, MOST)
  return listed.format([`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest])
}
