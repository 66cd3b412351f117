import { WRITING } from '@rolecall/shared/domain/writing.ts'
import { recordError } from '../../records/errors.ts'
import { recordOf, VALUES } from '../../records/record.ts'
import type { KeptRecord } from '../../records/record.ts'
import type { Writer } from '../../records/store.ts'

/** What was written for the same application. */
const READ = `
  SELECT record AS id, max(rev) AS rev, ${VALUES} AS all_values FROM field
  WHERE user_id = ?1 AND entity = '${WRITING}' AND record IN (
    SELECT record FROM field WHERE user_id = ?1 AND entity = '${WRITING}' AND name = 'application' AND value = (
      SELECT value FROM field WHERE user_id = ?1 AND entity = '${WRITING}' AND record = ?2 AND name = 'application'))
  GROUP BY record ORDER BY record DESC`

const isVersionOf =
  ({ values: { kind, question } }: KeptRecord) =>
  ({ values }: KeptRecord): boolean =>
    values['kind'] === kind && values['question'] === question && (values['deletedAt'] ?? null) === null

/** What was written for the same purpose, the newest first: letters of one application, or answers to one question. */
export async function versionsOf({ db, me }: Writer, id: string) {
  const { rows } = await db.read({ sql: READ, args: [me, id] })
  const all = rows.map(recordOf)
  const asked = all.find((one) => one.id === id)
  if (!asked) throw recordError('no-such-record')
  return { items: all.filter(isVersionOf(asked)), next: null }
}
