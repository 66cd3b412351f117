import type { InStatement } from '@libsql/client'
import { LONG_TEXTS } from '@rolecall/shared/domain/entities.ts'
import type { UserId } from '../../session.ts'
import { mergeStatements } from './statements.ts'
import { takeWrittenTexts } from './text-statements.ts'

const SENT = `
  SELECT key AS place, value ->> 0 AS entity, value ->> 1 AS record, value ->> 2 AS fields, value ->> 3 AS if_rev
  FROM json_each(?3)`

const REV_NOW = `
  coalesce((SELECT max(rev) FROM field WHERE user_id = ?1 AND entity = sent.entity AND record = sent.record), 0)`

const BEGIN_REVISIONS = `INSERT INTO person_rev (user_id, rev) VALUES (?1, 0) ON CONFLICT DO NOTHING`

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
    person_rev.rev + sent.place + 1, ?5, printf('%015d-%06d-%s', clock.wall, sent.place, ?2),
    sent.entity, sent.record, sent.fields, ?4
  FROM sent CROSS JOIN clock JOIN person_rev ON person_rev.user_id = ?1
  WHERE NOT EXISTS (SELECT 1 FROM sent WHERE if_rev IS NOT NULL AND if_rev <> ${REV_NOW})`

const READ_TAKEN = `
  SELECT rev FROM op WHERE user_id = ?1 AND device = ?2 AND hash = ?3
    AND seq > (SELECT max(seq) FROM op WHERE user_id = ?1 AND device = ?2) - ?4
  ORDER BY seq`

const READ_RECORDS = `
  WITH sent AS (SELECT DISTINCT value ->> 0 AS entity, value ->> 1 AS record FROM json_each(?2))
  SELECT field.entity, field.record, field.name, field.rev, field.value
  FROM sent CROSS JOIN field ON field.user_id = ?1 AND field.entity = sent.entity AND field.record = sent.record`

export interface NewWrite {
  entity: string
  id: string
  fields: string
  ifRev: number | null
}

/** `token` names this one request, so that it knows its own writes again. The last two read the answer. */
export function writeStatements(
  me: UserId,
  device: string,
  writes: NewWrite[],
  token: string,
  now: number,
): InStatement[] {
  const sent = JSON.stringify(writes.map(({ entity, id, fields, ifRev }) => [entity, id, fields, ifRev]))
  return [
    { sql: BEGIN_REVISIONS, args: [me] },
    { sql: TAKE_WRITES, args: [me, device, sent, now, token] },
    takeWrittenTexts(me, LONG_TEXTS),
    ...mergeStatements(me),
    { sql: READ_TAKEN, args: [me, device, token, writes.length] },
    { sql: READ_RECORDS, args: [me, sent] },
  ]
}
