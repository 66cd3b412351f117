import type { InStatement } from '@libsql/client'
import { keepApplicationRows } from '../../records/application-row.ts'
import type { UserId } from '../../session.ts'
import { readTexts, saysBases, takeTexts } from './text-statements.ts'
import type { SentText } from './text-statements.ts'

const DAY = 24 * 60 * 60 * 1000
const PAGE_REVISIONS = 1_000
/** Each page is one write on the device and wakes its windows once; a slow line still brings one within a trip's time. */
const PAGE_BYTES = 2_000_000

/** Every statement that writes asks this, so that a device of somebody else writes nothing at all. */
const OWN_DEVICE = 'EXISTS (SELECT 1 FROM device WHERE id = ?2 AND user_id = ?1)'

/** Most requests change nothing here: a write that writes nothing costs no flush to the disk. */
const KEEP_DEVICE = `
  INSERT INTO device (user_id, id, created_at, seen_at, cursor) VALUES (?1, ?2, ?3, ?3, ?4)
  ON CONFLICT (id) DO UPDATE SET seen_at = ?3, cursor = ?4
  WHERE user_id = ?1 AND (cursor <> ?4 OR seen_at < ?3 - ${DAY})`

const BEGIN_REVISIONS = `
  INSERT INTO person_rev (user_id, rev) SELECT ?1, 0 WHERE ${OWN_DEVICE} ON CONFLICT DO NOTHING`

/** A clock that was set back stays later than what its device had seen of the record when it made the edit. */
const KEPT_CLOCK = `
  CASE WHEN sent.set_back THEN max(sent.hlc, coalesce((
    SELECT printf('%015d', CAST(substr(max(field.hlc), 1, 15) AS INTEGER) + 1) || substr(sent.hlc, 16)
    FROM field WHERE field.user_id = ?1 AND field.entity = sent.entity AND field.record = sent.record
      AND (field.rev <= ?5 OR substr(field.hlc, 24) = ?2)
  ), '')) ELSE sent.hlc END`

/** Edits not seen before, numbered without a gap in the order they were pushed. */
const TAKE_OPS = `
  INSERT INTO op (user_id, device, seq, rev, hash, hlc, entity, record, fields, taken_at)
  SELECT ?1, ?2, sent.seq, person_rev.rev + row_number() OVER (ORDER BY sent.place),
    sent.hash, ${KEPT_CLOCK}, sent.entity, sent.record, sent.fields, ?4
  FROM (
    SELECT key AS place, value ->> 0 AS seq, value ->> 1 AS hash, value ->> 2 AS hlc, value ->> 3 AS entity,
      value ->> 4 AS record, value ->> 5 AS fields, value ->> 6 AS set_back
    FROM json_each(?3)
  ) sent JOIN person_rev ON person_rev.user_id = ?1
  WHERE ${OWN_DEVICE}
    AND NOT EXISTS (SELECT 1 FROM op WHERE user_id = ?1 AND device = ?2 AND seq = sent.seq)`

/** The same rule as winningCells() of the clients, here for a whole push at once: see there. */
const MERGE_OPS = `
  INSERT INTO field (user_id, entity, record, name, hlc, rev, value)
  SELECT op.user_id, op.entity, op.record, cell.key, op.hlc, op.rev, op.fields -> cell.fullkey
  FROM op JOIN person_rev ON person_rev.user_id = op.user_id, json_each(op.fields) cell
  WHERE op.user_id = ?1 AND op.rev > person_rev.rev
  ORDER BY op.rev
  ON CONFLICT DO UPDATE SET hlc = excluded.hlc, rev = excluded.rev, value = excluded.value
  WHERE CASE WHEN field.name GLOB 'event.*' THEN excluded.hlc < field.hlc ELSE excluded.hlc > field.hlc END`

const COUNT_REVISIONS = `
  UPDATE person_rev SET rev = (SELECT max(rev) FROM op WHERE user_id = ?1)
  WHERE user_id = ?1 AND rev < (SELECT max(rev) FROM op WHERE user_id = ?1)`

const READ_ACKS = `
  SELECT seq, rev, hlc, hash FROM op
  WHERE user_id = ?1 AND device = ?2 AND seq IN (SELECT value FROM json_each(?3))`

const READ_STATE = `
  SELECT ${OWN_DEVICE} AS own, (SELECT rev FROM person_rev WHERE user_id = ?1) AS rev,
    (SELECT max(rev) FROM field WHERE user_id = ?1) AS last_change`

/**
 * A page ends between two revisions, never within one. A cursor beyond the last revision comes from a server that was
 * restored from a backup: everything is sent again, and merging it again does no harm. CROSS JOIN keeps the planner to
 * this order; left alone it reads every field a person has to find the few of a page.
 */
const READ_CHANGES = `
  WITH changed AS (
    SELECT rev, sum(octet_length(value)) AS bytes FROM field
    WHERE user_id = ?1
      AND rev > (SELECT CASE WHEN ?2 > rev THEN 0 ELSE ?2 END FROM person_rev WHERE user_id = ?1)
    GROUP BY rev ORDER BY rev LIMIT ${PAGE_REVISIONS}
  ), sized AS (
    SELECT rev, sum(bytes) OVER (ORDER BY rev) - bytes AS bytes_before FROM changed
  )
  SELECT field.rev, field.entity, field.record, field.name, field.hlc, field.value
  FROM sized CROSS JOIN field ON field.user_id = ?1 AND field.rev = sized.rev
  WHERE sized.bytes_before < ${PAGE_BYTES}
  ORDER BY field.rev`

/** What follows on new rows of the log, whoever put them there: they take effect, and the revision counts them. */
export const mergeStatements = (person: string): InStatement[] => [
  { sql: MERGE_OPS, args: [person] },
  ...keepApplicationRows(person),
  { sql: COUNT_REVISIONS, args: [person] },
]

export interface NewOp {
  seq: number
  hash: string
  hlc: string
  entity: string
  record: string
  fields: string
  /** Its device's clock lies too far in the future. */
  setBack: boolean
}

export interface Push {
  ops: NewOp[]
  /** The long texts among the fields of these edits. */
  texts: SentText[]
}

/**
 * Everything one sync does, for one trip to the database and one transaction. The last three read the answer, and where
 * texts were sent the two before them.
 */
export function syncStatements(
  me: UserId,
  device: string,
  cursor: number,
  { ops, texts }: Push,
  now: number,
): InStatement[] {
  const sent = JSON.stringify(
    ops.map((op) => [op.seq, op.hash, op.hlc, op.entity, op.record, op.fields, op.setBack ? 1 : 0]),
  )
  const seqs = JSON.stringify(ops.map(({ seq }) => seq))
  const taking = [
    { sql: BEGIN_REVISIONS, args: [me, device] },
    { sql: TAKE_OPS, args: [me, device, sent, now, cursor] },
    ...takeTexts(me, device, texts),
    ...mergeStatements(me),
  ]
  return [
    { sql: KEEP_DEVICE, args: [me, device, now, cursor] },
    ...(ops.length > 0 ? taking : []),
    ...(saysBases(texts) ? readTexts(me, device, texts) : []),
    ...(ops.length > 0 ? [{ sql: READ_ACKS, args: [me, device, seqs] }] : []),
    { sql: READ_STATE, args: [me, device] },
    { sql: READ_CHANGES, args: [me, cursor] },
  ]
}
