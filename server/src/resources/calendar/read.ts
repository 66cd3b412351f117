import type { Row } from '@libsql/client'
import type { CalendarApplication, CalendarRecord, CalendarRecords } from '@rolecall/shared/exchange/calendar-events.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { VALUES } from '../../records/record.ts'
import type { UserId } from '../../session.ts'

const FACTS = `CASE WHEN row.id IS NULL THEN NULL ELSE json_object('id', row.id, 'title', row.title, 'company', row.company,
  'url', row.url, 'deadline', row.deadline, 'updatedAt', row.updated_at) END`
/** What lies in the trash or went into another application is in no calendar. */
const STILL_OPEN = `row.deleted_at IS NULL AND row.merged_into IS NULL`

/** The feed's owner and everything in their calendar, in one trip; no row at all where there is no such feed. */
const READ = `
  WITH owner AS (SELECT user_id FROM calendar_feed WHERE secret_hash = ?1), entry AS (
    SELECT 'deadline' AS kind, row.id, row.updated_at, ${FACTS} AS application, NULL AS all_values
    FROM owner JOIN application_row row ON row.user_id = owner.user_id
    WHERE ${STILL_OPEN} AND row.deadline IS NOT NULL AND row.status = 'saved'
    UNION ALL
    SELECT kept.entity, kept.record, kept.updated_at, ${FACTS}, kept.all_values FROM (
      SELECT field.user_id, entity, record, max(CAST(substr(hlc, 1, 15) AS INTEGER)) AS updated_at,
        max(CASE WHEN name = 'application' THEN value ->> '$' END) AS application, ${VALUES} AS all_values
      FROM owner CROSS JOIN field ON field.user_id = owner.user_id AND field.entity IN ('interview', 'reminder')
      GROUP BY entity, record
    ) kept LEFT JOIN application_row row ON row.user_id = kept.user_id AND row.id = kept.application
    WHERE row.id IS NULL OR (${STILL_OPEN})
  )
  SELECT owner.user_id, entry.* FROM owner LEFT JOIN entry ON true`

interface Facts extends Omit<CalendarApplication, 'updatedAt'> {
  updatedAt: number
}

const iso = (time: number): string => new Date(time).toISOString()

function applicationIn(row: Row): CalendarApplication | null {
  if (row['application'] === null) return null
  const facts = JSON.parse(textOf(row['application'])) as Facts
  return { ...facts, updatedAt: iso(facts.updatedAt) }
}

const recordIn = (row: Row): CalendarRecord => ({
  id: textOf(row['id']),
  values: JSON.parse(textOf(row['all_values'])) as Record<string, unknown>,
  application: applicationIn(row),
  updatedAt: iso(Number(row['updated_at'])),
})

export async function readCalendar(
  db: Db,
  secretHash: string,
): Promise<{ owner: UserId; records: CalendarRecords } | null> {
  const { rows } = await db.read({ sql: READ, args: [secretHash] })
  const [first] = rows
  if (!first) return null
  const of = (kind: string): Row[] => rows.filter((row) => row['kind'] === kind)
  const records = {
    applications: of('deadline').flatMap((row) => applicationIn(row) ?? []),
    interviews: of('interview').map(recordIn),
    reminders: of('reminder').map(recordIn),
  }
  return { owner: textOf(first['user_id']) as UserId, records }
}
