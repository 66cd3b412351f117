import type { Row } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { memberName } from '@rolecall/shared/domain/family.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { textOf } from '../ports/row.ts'
import { recordError, recordsOf } from './errors.ts'
import type { KeptRecord } from './record.ts'
import { VALUES } from './record.ts'
import type { ApplicationSet } from './sets.ts'
import { fieldsOf, writeAs } from './store.ts'
import type { Values, Writer } from './store.ts'

/** A member as it is answered: what it says, its key, and the record it names where there is one. */
export interface SetMember {
  key: string
  rev: number
  record?: KeptRecord | null
  [name: string]: unknown
}

const LIST = `
  SELECT whole.there, member.name, member.rev, member.value, (
    SELECT json_object('id', record, 'rev', max(rev), 'values', ${VALUES}) FROM field
    WHERE user_id = ?1 AND entity = ?4 AND record = member.value ->> ?5 GROUP BY record
  ) AS named
  FROM (SELECT EXISTS (
    SELECT 1 FROM field WHERE user_id = ?1 AND entity = '${APPLICATION}' AND record = ?2) AS there) whole
  LEFT JOIN field member ON member.user_id = ?1 AND member.entity = '${APPLICATION}' AND member.record = ?2
    AND member.name GLOB ?3 AND member.value <> 'null'
  ORDER BY member.name`

function memberOf({ only, names, family }: ApplicationSet, row: Row): SetMember {
  const value = JSON.parse(textOf(row['value'])) as Json
  const whole = only === undefined && typeof value === 'object' && !Array.isArray(value)
  const said = whole ? value : { [only ?? 'value']: value }
  const named = row['named']
  return {
    ...said,
    key: textOf(row['name']).slice(family.length + 1),
    rev: Number(row['rev']),
    ...(names ? { record: typeof named === 'string' ? (JSON.parse(named) as KeptRecord) : null } : {}),
  }
}

export async function listMembers(
  { db, me }: Pick<Writer, 'db' | 'me'>,
  set: ApplicationSet,
  id: string,
): Promise<{ items: SetMember[]; next: null }> {
  const { family, names } = set
  const args = [me, id, `${family}.*`, names?.entity ?? '', names ? `$.${names.as}` : '$']
  const { rows } = await db.read({ sql: LIST, args })
  if (rows[0]?.['there'] !== 1) throw recordError('no-such-application')
  const members = rows.filter(({ name }) => name !== null)
  return { items: members.map((row) => memberOf(set, row)), next: null }
}

/** Puts one member in under its key, or with null takes it out. What it names has to be the person's own. */
export async function keepMember(
  writer: Writer,
  { family, only, names }: ApplicationSet,
  { id, key }: { id: string; key: string },
  member: Values | null,
  repeatKey?: string,
): Promise<{ key: string; rev: number }> {
  const named = member && names ? [{ entity: names.entity, id: String(member[names.as]) }] : []
  const value = member && (only === undefined ? fieldsOf(member) : (member[only] as Json))
  const write = { entity: APPLICATION, id, fields: { [memberName(family, key)]: value } }
  const needs = [{ entity: APPLICATION, id }, ...named]
  const repeat = repeatKey === undefined ? undefined : { key: repeatKey, body: [id, family, member] }
  const answer = await writeAs(writer, [write], { needs, repeat })
  const [record] = recordsOf(answer)
  return { key: keyIn(record, family, value, key), rev: answer.revs[0] ?? 0 }
}

/** A request that came again made no member under the key of this sending, but one under that of its first. */
function keyIn(record: KeptRecord | undefined, family: string, value: Json, key: string): string {
  if (record && Object.hasOwn(record.values, memberName(family, key))) return key
  const same = Object.entries(record?.values ?? {}).find(
    ([name, held]) => name.startsWith(`${family}.`) && JSON.stringify(held) === JSON.stringify(value),
  )
  return same?.[0].slice(family.length + 1) ?? key
}
