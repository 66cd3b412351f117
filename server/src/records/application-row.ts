import type { InStatement } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'

/** Base 62 in the order in which text compares; see rankOfTime() of the clients, which this writes in SQL. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = DIGITS.length
const WIDTH = 8
const LATEST = BASE ** WIDTH - 1
const MIDDLE = DIGITS.charAt(BASE / 2)

const rankOfTime = (ms: string): string => {
  const left = `(${LATEST} - max(0, min(${LATEST}, ${ms})))`
  const digit = (place: number): string => `substr('${DIGITS}', 1 + (${left} / ${BASE ** place}) % ${BASE}, 1)`
  return [...Array.from({ length: WIDTH }, (_, i) => digit(WIDTH - 1 - i)), `'${MIDDLE}'`].join(' || ')
}

const cell = (name: string): string => `max(CASE WHEN name = '${name}' THEN value ->> '$' END)`
const captured = (name: string): string => `max(CASE WHEN name = 'snapshot' THEN value ->> '$.posting.${name}' END)`
/** As the person sees it: what they corrected stands over what was captured. */
const shown = (name: string): string => `coalesce(${cell(`own.${name}`)}, ${captured(name)})`
const instant = (text: string): string => `CAST(round(unixepoch(${text}, 'subsec') * 1000) AS INTEGER)`

/** Changes that were taken back never happened. */
const APPLIED_AT = `(
  SELECT min(${instant(`event.value ->> '$.at'`)}) FROM field event
  WHERE event.user_id = field.user_id AND event.entity = field.entity AND event.record = field.record
    AND event.name GLOB 'event.*' AND event.value ->> '$.stage' = 'applied' AND event.value ->> '$.undoes' IS NULL
    AND NOT EXISTS (
      SELECT 1 FROM field undo
      WHERE undo.user_id = field.user_id AND undo.entity = field.entity AND undo.record = field.record
        AND undo.name GLOB 'event.*' AND undo.value ->> '$.undoes' = substr(event.name, 7)
    )
)`

/** Each column of the row with the expression that makes it from the fields of one application. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['rev', 'max(rev)'],
  ['updated_at', 'max(CAST(substr(hlc, 1, 15) AS INTEGER))'],
  ['saved_at', instant(cell('savedAt'))],
  ['applied_at', APPLIED_AT],
  ['status', `coalesce(${cell('status')}, 'saved')`],
  ['title', shown('title')],
  ['company', shown('company')],
  ['location', shown('location')],
  ['work_model', shown('workModel')],
  ['url', shown('url')],
  ['deadline', shown('deadline')],
  ['excitement', cell('excitement')],
  ['place', `coalesce(${cell('rank')}, ${rankOfTime(`coalesce(${instant(cell('savedAt'))}, 0)`)})`],
  ['deleted_at', cell('deletedAt')],
  ['merged_into', cell('mergedInto')],
]
const names = COLUMNS.map(([name]) => name)
const OF_APPLICATIONS = `user_id = ?1 AND entity = '${APPLICATION}' AND record IN`

const keepRows = (records: string): string => `
  INSERT INTO application_row (user_id, id, ${names.join(', ')})
  SELECT user_id, record, ${COLUMNS.map(([, expression]) => expression).join(', ')}
  FROM field WHERE ${OF_APPLICATIONS} (${records}) GROUP BY record
  ON CONFLICT (user_id, id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`

/** The words stand under the number of their row. Whose they are is a word too, so that a search meets one person's alone. */
const keepWords = (records: string): string => `
  INSERT OR REPLACE INTO application_text (rowid, owner, words)
  SELECT row.no, hex(row.user_id), concat_ws(' ', row.title, row.company, row.location, made.text)
  FROM (
    SELECT record, concat_ws(' ', ${cell('notes')}, ${shown('description')}) AS text
    FROM field WHERE ${OF_APPLICATIONS} (${records}) GROUP BY record
  ) made CROSS JOIN application_row row ON row.user_id = ?1 AND row.id = made.record`

/** The applications that the edits taken in this transaction touch: their revisions are not counted yet. */
const TOUCHED = `
  SELECT op.record FROM op JOIN person_rev ON person_rev.user_id = op.user_id
  WHERE op.user_id = ?1 AND op.rev > person_rev.rev AND op.entity = '${APPLICATION}'`

/** To be run after the edits are merged into the fields and before their revisions are counted. */
export const keepApplicationRows = (person: string): InStatement[] => [
  { sql: keepRows(TOUCHED), args: [person] },
  { sql: keepWords(TOUCHED), args: [person] },
]
