import type { InStatement, Row } from '@libsql/client'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Host } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { tellOthers } from '../../ports/live.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { mergeStatements } from './statements.ts'

const DAY = 24 * 60 * 60 * 1000
/** So long an overwritten value can be brought back. */
export const HISTORY_DAYS = 30
/** So long a record stays in the trash once every device knows that it is there; and at most so long if one does not. */
export const TRASH_DAYS = 30
export const LONGEST_TRASH_DAYS = 90

/** The edits of the server itself come from this device, which nobody else can be. */
const SERVER = '00000000-0000-0000-0000-000000000000'
/** A write of this size takes a few milliseconds, so people's own writes hardly wait for it. */
const AT_ONCE = 500
const MOST_TURNS = 200

/**
 * The row itself stays for ever: it is the answer to a repeat, however late, and it holds the revision. Only the values
 * go. What holds now lies in `field` and not here.
 */
const FORGET_VALUES = `
  UPDATE op SET fields = '{}' WHERE rowid IN (
    SELECT rowid FROM op WHERE fields <> '{}' AND taken_at < ?1 LIMIT ${AT_ONCE}
  )`

export async function forgetOldValues({ users, now }: Pick<Host, 'users' | 'now'>) {
  const before = now() - HISTORY_DAYS * DAY
  let forgotten = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const [done] = await users.write([{ sql: FORGET_VALUES, args: [before] }])
    forgotten += done?.rowsAffected ?? 0
    if ((done?.rowsAffected ?? 0) < AT_ONCE) break
  }
  return { forgotten }
}

/**
 * By the server's own clock, which is that of the edit's arrival: a device with a wrong one must not empty the trash
 * early. A record of which nothing is left but the two marks was emptied before.
 */
const FIND_TRASH = `
  SELECT mark.user_id, mark.entity, mark.record, mark.rev
  FROM field mark JOIN op ON op.user_id = mark.user_id AND op.rev = mark.rev
  WHERE mark.name = 'deletedAt' AND mark.value <> 'null' AND op.taken_at < ?1
    AND (op.taken_at < ?2
      OR NOT EXISTS (SELECT 1 FROM device WHERE device.user_id = mark.user_id AND device.cursor < mark.rev))
    AND EXISTS (
      SELECT 1 FROM field rest WHERE rest.user_id = mark.user_id AND rest.entity = mark.entity
        AND rest.record = mark.record AND rest.name NOT IN ('deletedAt', 'purgedAt')
    )
  ORDER BY mark.user_id LIMIT ${AT_ONCE}`

/** Records that the person took out of the trash since they were found, have another mark by now and are left alone. */
const MARK = `
  INSERT INTO op (user_id, device, seq, rev, hash, hlc, entity, record, fields, taken_at)
  SELECT ?1, '${SERVER}', person_rev.rev + found.place, person_rev.rev + found.place, '', ?3, found.entity, found.record,
    json_object('purgedAt', ?4), ?5
  FROM (
    SELECT row_number() OVER (ORDER BY sent.key) AS place, sent.value ->> 0 AS entity, sent.value ->> 1 AS record
    FROM json_each(?2) sent JOIN field mark ON mark.user_id = ?1 AND mark.entity = sent.value ->> 0
      AND mark.record = sent.value ->> 1 AND mark.name = 'deletedAt' AND mark.rev = sent.value ->> 2
  ) found JOIN person_rev ON person_rev.user_id = ?1`

const MARKED = `
  SELECT op.entity, op.record FROM op JOIN person_rev ON person_rev.user_id = op.user_id
  WHERE op.user_id = ?1 AND op.rev > person_rev.rev`
const DROP_FIELDS = `
  DELETE FROM field WHERE user_id = ?1 AND name <> 'deletedAt' AND (entity, record) IN (${MARKED})`
const DROP_VALUES = `
  UPDATE op SET fields = '{}' WHERE user_id = ?1 AND device <> '${SERVER}' AND (entity, record) IN (${MARKED})`

/** The mark travels as an edit like any other, so every device learns in its turn that the rest is gone. */
function emptying(person: string, found: Row[], now: number): InStatement[] {
  const records = JSON.stringify(found.map(({ entity, record, rev }) => [entity, record, rev]))
  const hlc = formatHlc({ wall: now, counter: 0, device: SERVER })
  return [
    { sql: MARK, args: [person, records, hlc, new Date(now).toISOString(), now] },
    { sql: DROP_FIELDS, args: [person] },
    { sql: DROP_VALUES, args: [person] },
    ...mergeStatements(person),
  ]
}

async function findTrash(db: Db, now: number): Promise<Row[]> {
  const args = [now - TRASH_DAYS * DAY, now - LONGEST_TRASH_DAYS * DAY]
  return (await db.read({ sql: FIND_TRASH, args })).rows
}

export async function emptyTrash(parts: Pick<Host, 'users' | 'now' | 'live' | 'background'>) {
  let emptied = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const found = await findTrash(parts.users, parts.now())
    for (const [person, records] of Map.groupBy(found, (row) => textOf(row['user_id']))) {
      const [marked] = await parts.users.write(emptying(person, records, parts.now()))
      emptied += marked?.rowsAffected ?? 0
      tellOthers(parts, person as UserId)
    }
    if (found.length < AT_ONCE) break
  }
  return { emptied }
}
