import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { dueItems } from '@rolecall/shared/domain/due.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { calendarEvents } from '@rolecall/shared/exchange/calendar-events.ts'
import type { CalendarApplication, CalendarRecord } from '@rolecall/shared/exchange/calendar-events.ts'
import { writeCalendar } from '@rolecall/shared/exchange/ical.ts'
import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore, RecordRow } from './db.ts'
import { readDue } from './due.ts'
import { localStore } from './local-store.ts'

/** When a record was last edited, on whichever device. */
function editedAt({ cells }: RecordRow): string {
  const walls = Object.values(cells).map(({ hlc }) => parseHlc(hlc)?.wall ?? 0)
  return new Date(Math.max(0, ...walls)).toISOString()
}

async function rowsOf(store: LocalStore, entity: string, ids: readonly string[]): Promise<RecordRow[]> {
  const rows = await store.records.bulkGet(ids.map((id): [string, string] => [entity, id]))
  return rows.filter((row) => row !== undefined)
}

async function applicationsOf(store: LocalStore, items: readonly DueItem[]): Promise<Map<string, CalendarApplication>> {
  const ids = [...new Set(items.flatMap(({ application }) => application ?? []))]
  const [rows, briefs] = await Promise.all([rowsOf(store, APPLICATION, ids), store.briefs.bulkGet(ids)])
  const edited = new Map(rows.map((row) => [row.id, editedAt(row)]))
  return new Map(
    briefs
      .filter((brief) => brief !== undefined)
      .map(({ id, title, company, url, deadline }) => {
        return [id, { id, title, company, url, deadline, updatedAt: edited.get(id) ?? new Date(0).toISOString() }]
      }),
  )
}

/** Everything in the calendar that is still to come or to be done, and the interviews that were, as a calendar file. */
export async function calendarFile(zone: string, store = localStore): Promise<string> {
  const stand = await readDue(store)
  const items = dueItems(stand, { now: store.now(), zone, settings: stand.settings })
  const applications = await applicationsOf(store, items)
  const applicationOf = (item: DueItem) => applications.get(item.application ?? '') ?? null
  const recordsOf = async (entity: string, isKind: (item: DueItem) => boolean): Promise<CalendarRecord[]> => {
    const byId = new Map(items.filter(isKind).map((item) => [item.id, item]))
    const rows = await rowsOf(store, entity, [...byId.keys()])
    return rows.map((row) => {
      const item = byId.get(row.id)
      const application = item ? applicationOf(item) : null
      return { id: row.id, values: valuesOf(row.cells), application, updatedAt: editedAt(row) }
    })
  }
  const events = calendarEvents({
    applications: items.filter(({ kind }) => kind === 'deadline').flatMap((item) => applicationOf(item) ?? []),
    interviews: await recordsOf(INTERVIEW, ({ kind }) => kind === 'interview'),
    reminders: await recordsOf(REMINDER, ({ kind }) => kind !== 'interview' && kind !== 'deadline'),
  })
  return writeCalendar(events, { name: PRODUCT_NAME })
}
