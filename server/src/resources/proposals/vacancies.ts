import type { Row } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { ClosedWhy } from '@rolecall/shared/domain/catalogue/job-values.ts'
import type { Vacancy } from '@rolecall/shared/domain/vacancy.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { writerFor } from '../../records/context.ts'
import { writeAs } from '../../records/store.ts'
import type { JobParts } from '../../scheduled.ts'
import type { UserId } from '../../session.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'

const COLUMNS = 'id, closed_at, closed_why, changed_at'
const STATES = `SELECT ${COLUMNS} FROM job WHERE id IN (SELECT value FROM json_each(?1))`
/** Changes in their order; of a job that another one took in, which one that is. */
const CHANGED = `
  SELECT ${COLUMNS}, number, (
    SELECT kept.id FROM merge JOIN job kept ON kept.number = merge.kept_job
    WHERE merge.gone_job = job.number AND merge.undone_at IS NULL ORDER BY merge.number DESC LIMIT 1
  ) AS kept
  FROM job WHERE (changed_at, number) > (?1, ?2) AND changed_at <= ?3 ORDER BY changed_at, number LIMIT ?4`

function vacancyOf(row: Row): Vacancy {
  const closedAt = row['closed_at']
  const at = new Date(Number(closedAt ?? row['changed_at'])).toISOString()
  if (closedAt === null) return { state: 'open', at, why: null }
  return { state: 'closed', at, why: row['closed_why'] === null ? null : (textOf(row['closed_why']) as ClosedWhy) }
}

/** How these jobs stand, by their ids. */
export async function readVacancies(catalogue: Db, ids: readonly string[]): Promise<Map<string, Vacancy>> {
  const { rows } = await catalogue.read({ sql: STATES, args: [JSON.stringify(ids)] })
  return new Map(rows.map((row) => [textOf(row['id']), vacancyOf(row)]))
}

const LINKED = `
  SELECT linked.user_id, linked.id, linked.job, told.value AS told FROM application_job linked
  LEFT JOIN field told ON told.user_id = linked.user_id AND told.entity = 'application' AND told.record = linked.id
    AND told.name = 'vacancy'
  WHERE linked.job IN (SELECT value FROM json_each(?1))`

interface Telling {
  me: UserId
  id: string
  fields: Record<string, Json>
}

/** What is new to whom: nobody hears that a job is open before they heard that it was closed. */
function tellingOf(linked: Row, changed: ReadonlyMap<string, Row>): Telling[] {
  const row = changed.get(textOf(linked['job']))
  if (!row) return []
  const of = { me: textOf(linked['user_id']) as UserId, id: textOf(linked['id']) }
  if (row['closed_why'] === 'merged') return row['kept'] ? [{ ...of, fields: { job: textOf(row['kept']) } }] : []
  const vacancy = vacancyOf(row)
  const told = linked['told'] === null ? null : (JSON.parse(textOf(linked['told'])) as Vacancy | null)
  return vacancy.state === (told?.state ?? 'open') ? [] : [{ ...of, fields: { vacancy } }]
}

async function tell(parts: TellParts, me: UserId, tellings: readonly Telling[]): Promise<void> {
  const writes = tellings.map(({ id, fields }) => ({ entity: APPLICATION, id, fields }))
  await writeAs(writerFor(parts, me), writes, { quiet: true })
}

async function tellOf(parts: TellParts, rows: readonly Row[]): Promise<number> {
  const changed = new Map(rows.map((row) => [textOf(row['id']), row]))
  const linked = await parts.users.read({ sql: LINKED, args: [JSON.stringify([...changed.keys()])] })
  const tellings = linked.rows.flatMap((row) => tellingOf(row, changed))
  for (const [me, theirs] of Map.groupBy(tellings, (telling) => telling.me)) await tell(parts, me, theirs)
  return tellings.length
}

type TellParts = Pick<JobParts, 'users' | 'catalogue' | 'now' | 'live' | 'background'>

const LOOKED = "SELECT value FROM meta WHERE key = 'vacancies-told'"
const KEEP_LOOKED = `
  INSERT INTO meta (key, value) VALUES ('vacancies-told', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`
const AT_ONCE = 5_000
/** Whoever writes has read the clock a moment before. */
const SETTLED = 60_000

const Place = z.tuple([z.number(), z.number()])

async function lookedTo(catalogue: Db): Promise<z.infer<typeof Place>> {
  const kept = (await catalogue.read(LOOKED)).rows[0]?.[0]
  return Place.parse(typeof kept === 'string' ? JSON.parse(kept) : [0, 0])
}

/**
 * Tells whoever has saved a job that it has closed, or is open again. Only jobs that changed since the last time are
 * looked at, so it costs the same however many applications there are.
 */
export async function tellVacancies(parts: TellParts): Promise<Record<string, number>> {
  let told = 0
  for (let [at, number] = await lookedTo(parts.catalogue); ;) {
    const args = [at, number, parts.now() - SETTLED, AT_ONCE]
    const { rows } = await parts.catalogue.read({ sql: CHANGED, args })
    const last = rows.at(-1)
    if (!last) return { told }
    told += await tellOf(parts, rows)
    ;[at, number] = [Number(last['changed_at']), Number(last['number'])]
    await parts.catalogue.write([{ sql: KEEP_LOOKED, args: [JSON.stringify([at, number])] }])
  }
}
