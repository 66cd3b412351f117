import { APPLICATION, Snapshot } from '../domain/application.ts'
import { CAPTURE_VERSION } from '../domain/capture-values.ts'
import type { Origins } from '../domain/capture.ts'
import { CONTACT } from '../domain/contact.ts'
import { memberName, newKey } from '../domain/family.ts'
import { uuidv7 } from '../domain/id.ts'
import { emptyPosting, WORK_MODELS } from '../domain/posting-values.ts'
import type { Posting, PostingField } from '../domain/posting.ts'
import { REMINDER } from '../domain/reminder.ts'
import { parseSalary } from '../domain/salary.ts'
import { moveFields } from '../domain/status-event.ts'
import { canonicalUrl, parseUrl } from '../domain/url.ts'
import type { Json } from '../sync/op.ts'
import type { ImportedApplication, ImportedContact } from './imported.ts'
import { plainWords } from './plain-words.ts'

/** A record to be made: give each to the one way records are edited. */
export interface NewRecord {
  entity: string
  id: string
  fields: Record<string, Json>
}

export interface Making {
  now: number
  random: (bytes: Uint8Array) => Uint8Array
}

const SECOND = 1_000

/** A day is taken at noon, so that it stays that day wherever it is looked at. */
const instant = (when: string): number => Date.parse(when.length === 10 ? `${when}T12:00:00Z` : when)
const iso = (time: number): string => new Date(time).toISOString()

const workModelOf = (text: string | null): Posting['workModel'] => {
  const words = plainWords(text ?? '')
  if (/^(?:yes|true|y|ja|oui|si)$/.test(words)) return 'remote'
  return WORK_MODELS.find((model) => words.replace(/ /g, '').includes(model)) ?? null
}

function salaryOf({ salaryText, location }: ImportedApplication): Posting['salary'] {
  if (salaryText === null) return null
  const read = parseSalary(salaryText, { labelled: true, place: location })
  const none = { min: null, max: null, currency: null, period: null, source: 'parsed' as const }
  return { ...none, ...read, text: salaryText }
}

function postingOf(row: ImportedApplication): Posting {
  const { url, title, company, companyUrl, location, employmentType, description, deadline } = row
  const given = { title, company, companyUrl, location, employmentType, description, deadline }
  return {
    ...emptyPosting(url ?? ''),
    ...given,
    canonicalUrl: url ? canonicalUrl(url) : '',
    site: (url && parseUrl(url)?.hostname.replace(/^www\./, '')) || '',
    locations: location ? [location] : [],
    workModel: workModelOf(row.workModel),
    workModelEvidence: row.workModel,
    salary: salaryOf(row),
    completeness: description ? 'partial' : 'title-only',
  }
}

/** The tool's table was data already, so its values count as such: a later capture of the page may do better. */
function originsOf(posting: Posting, from: string | null): Origins {
  const reader = `import ${from ?? 'table'}`
  const named = (Object.keys(posting) as (PostingField | 'version')[]).filter((name): name is PostingField => {
    const value = posting[name]
    const says = Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false
    return says && !['version', 'visa', 'completeness', 'canonicalUrl'].includes(name)
  })
  return Object.fromEntries(named.map((name) => [name, { origin: 'structured', reader, confidence: 1, snippet: null }]))
}

/** The stages it went through as far as the file tells, in order; each of them is an event that stays. */
function movesOf(row: ImportedApplication, savedAt: number, { now, random }: Making): Record<string, Json> {
  const applied = row.appliedAt === null ? null : instant(row.appliedAt)
  const stage = row.status ?? (applied === null ? 'saved' : 'applied')
  const begun = applied === null ? savedAt : Math.min(savedAt, applied - SECOND)
  const steps: { stage: string; at: number }[] = [{ stage: 'saved', at: begun }]
  if (applied !== null && stage !== 'saved') steps.push({ stage: 'applied', at: applied })
  const last = steps.at(-1)?.at ?? begun
  if (steps.at(-1)?.stage !== stage) {
    const since = row.statusAt === null ? Math.min(applied ?? savedAt, now) : instant(row.statusAt)
    steps.push({ stage, at: Math.max(since, last + SECOND) })
  }
  const moves = steps.map((step) => moveFields({ stage: step.stage, at: iso(step.at), basis: 'import' }, random))
  return Object.assign({}, ...moves) as Record<string, Json>
}

const LONGEST_EXTRA = 20_000

/** A column that has no place of its own is shown under its own heading; a very long one in several parts. */
function extraFields(unknown: Record<string, string>, { random }: Making): Record<string, Json> {
  const parts = Object.entries(unknown).flatMap(([name, text]) =>
    Array.from({ length: Math.ceil(text.length / LONGEST_EXTRA) }, (_, at) => ({
      name: at === 0 ? name : `${name} (${at + 1})`,
      value: text.slice(at * LONGEST_EXTRA, (at + 1) * LONGEST_EXTRA),
    })),
  )
  return Object.fromEntries(parts.map((part) => [memberName('extra', newKey(random)), part]))
}

function contactFieldsOf(
  { name, role, email, phone, url }: ImportedContact,
  company: string | null,
): Record<string, Json> {
  const known = { title: role, company: company?.slice(0, 300) ?? null, email, phone, link: url, deletedAt: null }
  return { name: name ?? email ?? phone ?? url?.slice(0, 300) ?? '', ...known, notes: '' }
}

const ROLES: [RegExp, string][] = [
  [/recruit|talent|sourc|\bhr\b|personal/, 'recruiter'],
  [/manager|lead|head|director|chef/, 'hiring-manager'],
  [/refer|friend|employee/, 'referrer'],
  [/interview/, 'interviewer'],
]

/** A recruiter who stands in many rows is one contact. */
function contactsOf(making: Making): {
  linked: (row: ImportedApplication) => Record<string, Json>
  records: NewRecord[]
} {
  const records: NewRecord[] = []
  const known = new Map<string, string>()
  const idOf = (contact: ImportedContact, company: string | null): string => {
    const key = contact.email?.toLowerCase() ?? JSON.stringify([contact.name, contact.phone, contact.url, company])
    const held = known.get(key)
    if (held) return held
    const id = uuidv7(making.now, making.random)
    known.set(key, id)
    records.push({ entity: CONTACT, id, fields: contactFieldsOf(contact, company) })
    return id
  }
  const linked = (row: ImportedApplication): Record<string, Json> =>
    Object.fromEntries(
      row.contacts.map((contact) => {
        const as = ROLES.find(([words]) => words.test(plainWords(contact.role ?? '')))?.[1] ?? 'other'
        return [memberName('contact', newKey(making.random)), { contact: idOf(contact, row.company), as }]
      }),
    )
  return { linked, records }
}

/** A follow-up that is still to come is a reminder; one that has passed would only ring for nothing. */
function followUpOf(row: ImportedApplication, application: string, { now, random }: Making): NewRecord[] {
  const at = row.followUpAt === null ? NaN : instant(row.followUpAt)
  if (!(at > now)) return []
  const text = `Follow up with ${row.company ?? row.title}`.slice(0, 500)
  const open = { snoozedUntil: null, doneAt: null, deletedAt: null }
  const fields = { application, kind: 'follow-up', text, at: iso(at), ...open }
  return [{ entity: REMINDER, id: uuidv7(now, random), fields }]
}

function snapshotOf(row: ImportedApplication, savedAt: number): Json {
  const posting = postingOf(row)
  const head = { captureVersion: CAPTURE_VERSION, capturedAt: iso(savedAt), warnings: [] }
  return Snapshot.parse({ ...head, posting, origins: originsOf(posting, row.from) })
}

/** Past follow-ups and unknown columns stay to be seen. */
const extrasOf = (row: ImportedApplication, now: number): Record<string, string> =>
  row.followUpAt !== null && instant(row.followUpAt) <= now
    ? { ...row.unknown, 'Follow up': row.followUpAt }
    : row.unknown

function fieldsOf(row: ImportedApplication, making: Making): Record<string, Json> {
  const savedAt = Math.min(instant(row.savedAt ?? row.appliedAt ?? iso(making.now)), making.now)
  return {
    snapshot: snapshotOf(row, savedAt),
    savedAt: iso(savedAt),
    ...movesOf(row, savedAt, making),
    ...(row.notes === '' ? {} : { notes: row.notes }),
    ...(row.excitement === null ? {} : { excitement: row.excitement }),
    ...(row.heardFrom === null ? {} : { heardFrom: row.heardFrom }),
    ...Object.fromEntries(row.tags.map((tag) => [memberName('tag', newKey(making.random)), tag])),
    ...extraFields(extrasOf(row, making.now), making),
  }
}

/** Imported rows as the records they become: applications, the people named in them, follow-ups still to come. */
export function recordsOfImport(rows: ImportedApplication[], making: Making): NewRecord[] {
  const contacts = contactsOf(making)
  const made = rows.flatMap((row): NewRecord[] => {
    const id = uuidv7(making.now, making.random)
    const fields = { ...fieldsOf(row, making), ...contacts.linked(row) }
    return [{ entity: APPLICATION, id, fields }, ...followUpOf(row, id, making)]
  })
  return [...contacts.records, ...made]
}
