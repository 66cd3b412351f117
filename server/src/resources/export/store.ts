import { archiveParts } from '@rolecall/shared/exchange/archive-write.ts'
import type { ListedFile } from '@rolecall/shared/exchange/archive-write.ts'
import type { ArchiveRecord } from '@rolecall/shared/exchange/archive-shape.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { exportKept } from '../../kept/kept-of-jobs.ts'
import { listWatches } from '../watches/store.ts'
import { exportTasks } from '../../tasks/export.ts'

type Parts = Pick<Deps, 'users' | 'catalogue' | 'blobs' | 'now'>

const READ = `
  SELECT entity, record, json_group_object(name, json_object('value', json(value), 'hlc', hlc)) AS cells
  FROM field WHERE user_id = ?1 GROUP BY entity, record`
const FILES = 'SELECT hash, type, size FROM file WHERE user_id = ?'

async function recordsOf(db: Db, me: UserId): Promise<ArchiveRecord[]> {
  const { rows } = await db.read({ sql: READ, args: [me] })
  return rows.map((row) => ({
    entity: textOf(row['entity']),
    id: textOf(row['record']),
    cells: JSON.parse(textOf(row['cells'])) as Record<string, { value: Json; hlc: string }>,
  }))
}

async function filesOf({ users, blobs }: Parts, me: UserId): Promise<ListedFile[]> {
  if (!blobs) return []
  const { rows } = await users.read({ sql: FILES, args: [me] })
  return rows.map((row) => {
    const hash = textOf(row['hash'])
    return { hash, extension: textOf(row['type']), size: Number(row['size']), read: () => blobs.get(me, hash) }
  })
}

const AI = `
  SELECT
    (SELECT chosen FROM ai_preference WHERE user_id = ?1) AS chosen,
    (SELECT json_group_array(json_object('provider', provider, 'ending', ending, 'address', address, 'account', account,
      'model', model, 'at', at)) FROM ai_key WHERE user_id = ?1) AS keys,
    (SELECT json_group_array(json_object('at', at, 'kind', kind, 'provider', provider, 'model', model, 'payer', payer,
      'input', input, 'output', output, 'cost', cost, 'outcome', outcome)) FROM ai_call WHERE user_id = ?1) AS calls`

/** What AI was asked for and cost. Of keys it says which there are; the keys themselves never leave. */
async function aiOf(db: Db, me: UserId): Promise<Record<string, unknown>> {
  const row = (await db.read({ sql: AI, args: [me] })).rows[0]
  const parsed = (name: string): unknown => JSON.parse(textOf(row?.[name] ?? 'null'))
  return { preferences: parsed('chosen'), keys: parsed('keys'), calls: parsed('calls') }
}

/** Everything a person has. The files are fetched one by one as the answer goes out. */
export async function exportAccount(parts: Parts, me: UserId): Promise<ReadableStream<Uint8Array>> {
  const records = await recordsOf(parts.users, me)
  const files = await filesOf(parts, me)
  const tasks = await exportTasks(parts.users, me)
  const { items: watches } = await listWatches(parts, me)
  const jobs = await exportKept(parts, me)
  const extra = {
    ai: await aiOf(parts.users, me),
    ...(tasks.length > 0 ? { tasks } : {}),
    ...(watches.length > 0 ? { watches } : {}),
    ...(Object.keys(jobs).length > 0 ? { jobs } : {}),
  }
  const source = archiveParts({ exportedAt: new Date(parts.now()).toISOString(), records, extra }, files)
  return new ReadableStream({
    pull: async (reader) => {
      const { done, value } = await source.next()
      if (done) reader.close()
      else reader.enqueue(value)
    },
    cancel: async () => void (await source.return(undefined)),
  })
}
