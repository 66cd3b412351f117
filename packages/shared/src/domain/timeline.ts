import { ContactLink, DocumentLink, PostingVersion, Snapshot } from './application.ts'
import { membersOf } from './family.ts'
import { instantOf } from './interview.ts'
import type { Basis } from './status-event.ts'
import { statusChanges } from './status-event.ts'
import type { Stage } from './stage.ts'
import { Vacancy } from './vacancy.ts'

type Values = Readonly<Record<string, unknown>>

/** A record with the instants at which its fields were written, where these are known. */
export interface TimedRecord {
  id: string
  values: Values
  writtenAt: (field: string) => number | null
}

export interface TimelineRecords {
  application: TimedRecord
  interviews: readonly TimedRecord[]
  reminders: readonly TimedRecord[]
  /** Those that the application names. */
  contacts: readonly TimedRecord[]
  documents: readonly TimedRecord[]
}

/** One thing that happened, or is to happen, with an application. */
export type TimelineEntry = { at: string } & (
  | { kind: 'saved' }
  | { kind: 'moved'; key: string; stage: Stage; basis: Basis; note: string | null }
  | { kind: 'interview'; interview: string; type: string | null; outcome: string | null }
  | { kind: 'reminder-done'; reminder: string; type: string | null; text: string }
  | { kind: 'document-sent'; document: string; name: string | null }
  | { kind: 'version-seen'; key: string; replacedBy: PostingVersion['replacedBy'] | null }
  | { kind: 'vacancy'; state: Vacancy['state']; why: Vacancy['why'] }
  | { kind: 'contact-added'; contact: string; name: string | null; as: ContactLink['as'] }
)
export type TimelineKind = TimelineEntry['kind']

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const isLive = ({ values }: TimedRecord): boolean => typeof values['deletedAt'] !== 'string'
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString())
const nameIn = (records: readonly TimedRecord[], id: string): string | null =>
  text(records.find((record) => record.id === id)?.values['name'])

function saved({ values }: TimedRecord): TimelineEntry[] {
  const at = text(values['savedAt'])
  return at === null ? [] : [{ at, kind: 'saved' }]
}

const moved = ({ values }: TimedRecord): TimelineEntry[] =>
  statusChanges(values).map(({ key, value: { at, stage, basis, note } }) => ({
    at,
    kind: 'moved',
    key,
    stage,
    basis,
    note,
  }))

function interview({ id, values }: TimedRecord): TimelineEntry[] {
  const [wall, zone] = [text(values['at']), text(values['zone'])]
  const at = wall && zone ? iso(instantOf(wall, zone)) : null
  if (at === null) return []
  return [{ at, kind: 'interview', interview: id, type: text(values['kind']), outcome: text(values['outcome']) }]
}

function reminderDone({ id, values }: TimedRecord): TimelineEntry[] {
  const at = text(values['doneAt'])
  if (at === null) return []
  return [{ at, kind: 'reminder-done', reminder: id, type: text(values['kind']), text: text(values['text']) ?? '' }]
}

const documentsSent = ({ application, documents }: TimelineRecords): TimelineEntry[] =>
  membersOf(application.values, 'document', DocumentLink).flatMap(({ value: { document, sentAt } }): TimelineEntry[] =>
    sentAt === null ? [] : [{ at: sentAt, kind: 'document-sent', document, name: nameIn(documents, document) }],
  )

const contactsAdded = ({ application, contacts }: TimelineRecords): TimelineEntry[] =>
  membersOf(application.values, 'contact', ContactLink).flatMap(({ field, value }): TimelineEntry[] => {
    const at = iso(application.writtenAt(field))
    if (at === null) return []
    return [{ at, kind: 'contact-added', contact: value.contact, name: nameIn(contacts, value.contact), as: value.as }]
  })

/** The readings of the posting after the first one, each with why it took the place of the one before. */
function versionsSeen({ values }: TimedRecord): TimelineEntry[] {
  const former = membersOf(values, 'version', PostingVersion).toSorted((a, b) =>
    a.value.capturedAt < b.value.capturedAt ? -1 : 1,
  )
  const now = Snapshot.safeParse(values['snapshot'])
  const times = [...former.slice(1).map(({ value }) => value.capturedAt), ...(now.success ? [now.data.capturedAt] : [])]
  return former.flatMap(({ key, value }, place): TimelineEntry[] => {
    const at = times[place]
    return at === undefined ? [] : [{ at, kind: 'version-seen', key, replacedBy: value.replacedBy }]
  })
}

/** What the catalogue last found out of the job itself. */
function vacancy({ values }: TimedRecord): TimelineEntry[] {
  const read = Vacancy.safeParse(values['vacancy'])
  return read.success ? [{ at: read.data.at, kind: 'vacancy', state: read.data.state, why: read.data.why }] : []
}

/** Everything that happened with one application, the earliest first. */
export function timelineOf(records: TimelineRecords): TimelineEntry[] {
  const { application, interviews, reminders } = records
  const entries = [
    ...saved(application),
    ...moved(application),
    ...versionsSeen(application),
    ...vacancy(application),
    ...contactsAdded(records),
    ...documentsSent(records),
    ...interviews.filter(isLive).flatMap(interview),
    ...reminders.filter(isLive).flatMap(reminderDone),
  ]
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
