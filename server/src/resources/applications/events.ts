import type { Row } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { timelineOf } from '@rolecall/shared/domain/timeline.ts'
import type { TimedRecord, TimelineEntry } from '@rolecall/shared/domain/timeline.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { textOf } from '../../ports/row.ts'
import { recordError } from '../../records/errors.ts'
import type { KeptRecord } from '../../records/record.ts'
import type { Writer } from '../../records/store.ts'

type Reader = Pick<Writer, 'db' | 'me'>

/** The application and whatever belongs to it, field by field. */
const READ_ALL = `
  WITH wanted AS (
    SELECT '${APPLICATION}' AS entity, ?2 AS record
    UNION SELECT entity, record FROM field
      WHERE user_id = ?1 AND entity = 'interview' AND name = 'application' AND value = json_quote(?2)
    UNION SELECT entity, record FROM field
      WHERE user_id = ?1 AND entity = 'reminder' AND name = 'application' AND value = json_quote(?2)
    UNION SELECT 'contact', value ->> '$.contact' FROM field
      WHERE user_id = ?1 AND entity = '${APPLICATION}' AND record = ?2 AND name GLOB 'contact.*'
    UNION SELECT 'document', value ->> '$.document' FROM field
      WHERE user_id = ?1 AND entity = '${APPLICATION}' AND record = ?2 AND name GLOB 'document.*'
  )
  SELECT field.entity, field.record, field.name, field.hlc, field.value
  FROM wanted CROSS JOIN field
    ON field.user_id = ?1 AND field.entity = wanted.entity AND field.record = wanted.record`

const timeOf = (hlc: string): number => Number(hlc.slice(0, 15))

function timedOf(id: string, rows: Row[]): TimedRecord {
  const clocks = new Map(rows.map((row) => [textOf(row['name']), textOf(row['hlc'])]))
  const values = rows.map((row) => [textOf(row['name']), JSON.parse(textOf(row['value'])) as Json])
  const writtenAt = (field: string): number | null => {
    const clock = clocks.get(field)
    return clock === undefined ? null : timeOf(clock)
  }
  return { id, values: Object.fromEntries(values), writtenAt }
}

export async function readTimeline({ db, me }: Reader, id: string): Promise<{ items: TimelineEntry[]; next: null }> {
  const { rows } = await db.read({ sql: READ_ALL, args: [me, id] })
  const of = (entity: string): TimedRecord[] => {
    const mine = rows.filter((row) => row['entity'] === entity)
    return [...Map.groupBy(mine, (row) => textOf(row['record']))].map(([record, cells]) => timedOf(record, cells))
  }
  const [application] = of(APPLICATION)
  if (!application) throw recordError('no-such-application')
  const [interviews, reminders] = [of('interview'), of('reminder')]
  const items = timelineOf({ application, interviews, reminders, contacts: of('contact'), documents: of('document') })
  return { items, next: null }
}

/** The stage that holds, and the moves that led to it. */
export function statusOf({ rev, values }: KeptRecord) {
  const moves = statusChanges(values).map(({ key, value }) => Object.assign({ key }, value))
  return { rev, status: typeof values['status'] === 'string' ? values['status'] : 'saved', moves }
}
