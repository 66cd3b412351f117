import type { InStatement, Row } from '@libsql/client'
import { addDays, wallClock } from '@rolecall/shared/domain/calendar-day.ts'
import { searchFields } from '@rolecall/shared/domain/saved-search.ts'
import type { Alert, SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { movedTo } from '@rolecall/shared/domain/tellings.ts'
import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import { z } from 'zod'
import { textOf } from '../ports/row.ts'
import { valuesIn } from '../records/record.ts'

/** A saved search that its owner wants to be told of, and how far it has looked. */
export interface Watched {
  id: string
  name: string
  ask: SearchAsk
  alert: Exclude<Alert, 'off'>
  zone: string
  /** When the alert was set, on the clock of the device that set it. */
  setAt: number
  /** Null until it has looked for the first time. */
  look: { number: number; at: number } | null
}

const { name, ask, zone } = searchFields
const Values = z.object({
  name,
  ask,
  zone: zone.catch('UTC'),
  alert: z.enum(['daily', 'instant']),
  deletedAt: z.null(),
})

/** Reads what `WATCHED` asks for. A search that is in the trash, or that this version cannot read, is not watched. */
export function watchedIn(row: Row): Watched | null {
  const values = Values.safeParse(valuesIn(row))
  if (!values.success) return null
  const number = row['looked_number']
  return {
    ...values.data,
    id: textOf(row['record']),
    setAt: parseHlc(textOf(row['alert_hlc']))?.wall ?? 0,
    look: number === null ? null : { number: Number(number), at: Number(row['looked_at']) },
  }
}

const COLUMNS = `
  field.user_id, field.record, json_group_object(field.name, json(field.value)) AS all_values,
  max(CASE WHEN field.name = 'alert' THEN field.hlc END) AS alert_hlc, look.number AS looked_number, look.looked_at
  FROM field LEFT JOIN search_look look ON look.user_id = field.user_id AND look.search = field.record`

export const watchedOf = (person: string): InStatement => ({
  sql: `SELECT ${COLUMNS} WHERE field.user_id = ?1 AND field.entity = 'search' GROUP BY field.record`,
  args: [person],
})

/** Everybody's, so many at a time, after the last one of those before. */
export const watchedAfter = (person: string, search: string, most: number): InStatement => ({
  sql: `
    WITH alerts AS (
      SELECT user_id, record FROM field alert
      WHERE entity = 'search' AND name = 'alert' AND value <> '"off"' AND (user_id, record) > (?1, ?2)
      ORDER BY user_id, record LIMIT ?3
    )
    SELECT ${COLUMNS} JOIN alerts ON alerts.user_id = field.user_id AND alerts.record = field.record
    WHERE field.entity = 'search' GROUP BY field.user_id, field.record ORDER BY field.user_id, field.record`,
  args: [person, search, most],
})

/** The first morning after this instant. */
function morningAfter(at: number, zoneName: string): number {
  const today = wallClock(zoneName)(at).slice(0, 10)
  const mornings = [today, addDays(today, 1)].map(
    (day) => movedTo(day, null, zoneName) ?? movedTo(day, null, 'UTC') ?? at,
  )
  return mornings.find((morning) => morning > at) ?? at
}

/** Whether it is to look now. `last` is the number of the newest posting. */
export function isDue({ alert, look, setAt, zone: zoneName }: Watched, last: number, now: number): boolean {
  if (alert === 'daily') return now >= morningAfter(look?.at ?? Math.min(setAt, now), zoneName)
  return look === null || look.number !== last
}
