import { ContactLink, DocumentLink } from '@rolecall/shared/domain/application.ts'
import { CONTACT } from '@rolecall/shared/domain/contact.ts'
import { DOCUMENT } from '@rolecall/shared/domain/document.ts'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import { INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { timelineOf } from '@rolecall/shared/domain/timeline.ts'
import type { TimedRecord, TimelineEntry } from '@rolecall/shared/domain/timeline.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { liveRows } from './records.ts'

const timed = ({ id, cells }: RecordRow): TimedRecord => ({
  id,
  values: valuesOf(cells),
  writtenAt: (field) => parseHlc(cells[field]?.hlc ?? '')?.wall ?? null,
})

const named = async (store: LocalStore, entity: string, ids: string[]): Promise<TimedRecord[]> => {
  const rows = await store.records.bulkGet(ids.map((id) => [entity, id] as [string, string]))
  return rows.filter((row) => row !== undefined).map(timed)
}

/** Something that happened with one application of a group. */
export type HappenedTo = TimelineEntry & { of: string }

/** Everything that happened with what is shown as one, the latest first. */
export async function timelineTogether(store: LocalStore, ids: readonly string[]): Promise<HappenedTo[]> {
  const each = await Promise.all(ids.map((id) => applicationTimeline(store, id)))
  const all = each.flatMap((entries, place) => entries.map((entry) => ({ ...entry, of: ids[place] ?? '' })))
  return all.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Everything that happened with one application, the latest first. */
async function applicationTimeline(store: LocalStore, id: string): Promise<TimelineEntry[]> {
  const row = await store.records.get([APPLICATION, id])
  if (!row) return []
  const values = valuesOf(row.cells)
  const contactIds = membersOf(values, 'contact', ContactLink).map(({ value }) => value.contact)
  const documentIds = membersOf(values, 'document', DocumentLink).map(({ value }) => value.document)
  const [interviews, reminders, contacts, documents] = await Promise.all([
    liveRows(store, INTERVIEW, id),
    liveRows(store, REMINDER, id),
    named(store, CONTACT, contactIds),
    named(store, DOCUMENT, documentIds),
  ])
  const records = { interviews: interviews.map(timed), reminders: reminders.map(timed), contacts, documents }
  return timelineOf({ application: timed(row), ...records }).toReversed()
}
