import type { InStatement } from '@libsql/client'
import { LONG_TEXTS } from '@rolecall/shared/domain/entities.ts'
import type { UserId } from '../../session.ts'
import { VALUES } from '../../records/record.ts'
import { mergeStatements } from './statements.ts'
import { takeWrittenTexts } from './text-statements.ts'

const SENT = `
  SELECT key AS place, value ->> 0 AS entity, value ->> 1 AS record, value ->> 2 AS fields, value ->> 3 AS if_rev,
    value ->> 4 AS hlc
  FROM json_each(?3)`

/** The plus keeps the planner to the record; by the index of revisions it would look through all that the person has. */
const REV_NOW = `
  coalesce((SELECT max(+rev) FROM field WHERE user_id = ?1 AND entity = sent.entity AND record = sent.record), 0)`

const BEGIN_REVISIONS = `INSERT INTO person_rev (user_id, rev) VALUES (?1, 0) ON CONFLICT DO NOTHING`

/** Of what has to be there, what is not, or not where it is sought. */
const MISSING = `
  SELECT need.key AS place FROM json_each(?6) need
  LEFT JOIN (
    SELECT entity, record, coalesce(max(CASE WHEN name = 'application' THEN value ->> '$' END), '') AS application
    FROM field WHERE user_id = ?1 AND (entity, record) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?6))
    GROUP BY entity, record
  ) held ON held.entity = need.value ->> 0 AND held.record = need.value ->> 1
  WHERE held.record IS NULL OR held.application <> coalesce(need.value ->> 2, held.application)`

/** ?7: this device has one request alone, which may come again and then has happened already. */
const WAS_TAKEN = '(?7 AND EXISTS (SELECT 1 FROM op WHERE user_id = ?1 AND device = ?2))'

/**
 * All of the writes or none: where a record was changed since the caller saw it nothing is taken. Their clock is later
 * than everything these records hold, also where a device's clock runs ahead: who writes here has seen what stands.
 */
const TAKE_WRITES = `
  INSERT INTO op (user_id, device, seq, rev, hash, hlc, entity, record, fields, taken_at)
  WITH sent AS MATERIALIZED (${SENT}), clock AS (
    SELECT max(?4, coalesce(max(CAST(substr(field.hlc, 1, 15) AS INTEGER)) + 1, 0)) AS wall
    FROM sent CROSS JOIN field
      ON field.user_id = ?1 AND field.entity = sent.entity AND field.record = sent.record
  )
  SELECT ?1, ?2, coalesce((SELECT max(seq) FROM op WHERE user_id = ?1 AND device = ?2), 0) + sent.place + 1,
    person_rev.rev + sent.place + 1, ?5, coalesce(sent.hlc, printf('%015d-%06d-%s', clock.wall, sent.place, ?2)),
    sent.entity, sent.record, sent.fields, ?4
  FROM sent CROSS JOIN clock JOIN person_rev ON person_rev.user_id = ?1
  WHERE NOT EXISTS (SELECT 1 FROM sent WHERE if_rev IS NOT NULL AND if_rev <> ${REV_NOW})
    AND NOT EXISTS (${MISSING}) AND NOT ${WAS_TAKEN}`

const READ_MISSING = MISSING.replaceAll('?6', '?2')

const READ_TAKEN = `
  SELECT rev, hash = ?3 AS mine FROM op WHERE user_id = ?1 AND device = ?2 AND (hash = ?3 OR ?5)
    AND seq > (SELECT max(seq) FROM op WHERE user_id = ?1 AND device = ?2) - ?4
  ORDER BY seq`

/** The records that were to be written; where the request came again, those that its first sending wrote. */
const READ_RECORDS = `
  WITH sent AS (
    SELECT value ->> 0 AS entity, value ->> 1 AS record FROM json_each(?2)
    UNION SELECT entity, record FROM op WHERE ?4 AND user_id = ?1 AND device = ?3
  )
  SELECT sent.entity, sent.record AS id, max(rev) AS rev, ${VALUES} AS all_values
  FROM sent CROSS JOIN field ON field.user_id = ?1 AND field.entity = sent.entity AND field.record = sent.record
  GROUP BY sent.entity, sent.record`

export interface NewWrite {
  entity: string
  id: string
  fields: string
  ifRev: number | null
  /** Its own clock, for what is restored; null: later than all that stands. */
  hlc: string | null
}

/** What has to be there, or nothing is written; where an application is named, as part of that one. */
export interface Need {
  entity: string
  id: string
  application?: string | undefined
}

export interface WriteRequest {
  device: string
  /** Names this one request, so that it knows its own writes again. */
  token: string
  /** The device is this request's alone, and the same one when the request comes again. */
  mayRepeat: boolean
  writes: NewWrite[]
  needs: readonly Need[]
  /** The records are not read back. */
  quiet: boolean
}

/** The first reads what is missing, before anything is written; the last two read the answer. */
export function writeStatements(me: UserId, request: WriteRequest, now: number): InStatement[] {
  const { device, token, writes } = request
  const sent = JSON.stringify(writes.map(({ entity, id, fields, ifRev, hlc }) => [entity, id, fields, ifRev, hlc]))
  const needs = JSON.stringify(request.needs.map(({ entity, id, application = null }) => [entity, id, application]))
  const again = request.mayRepeat ? 1 : 0
  return [
    { sql: READ_MISSING, args: [me, needs] },
    { sql: BEGIN_REVISIONS, args: [me] },
    { sql: TAKE_WRITES, args: [me, device, sent, now, token, needs, again] },
    takeWrittenTexts(me, LONG_TEXTS),
    ...mergeStatements(me),
    { sql: READ_TAKEN, args: [me, device, token, writes.length, again] },
    { sql: READ_RECORDS, args: [me, request.quiet ? '[]' : sent, device, again] },
  ]
}
