import { archiveParts } from '@rolecall/shared/exchange/archive-write.ts'
import type { ListedFile } from '@rolecall/shared/exchange/archive-write.ts'
import type { ArchiveRecord } from '@rolecall/shared/exchange/archive-shape.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

type Parts = Pick<Deps, 'users' | 'blobs' | 'now'>

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

/** Everything a person has. The files are fetched one by one as the answer goes out. */
export async function exportAccount(parts: Parts, me: UserId): Promise<ReadableStream<Uint8Array>> {
  const records = await recordsOf(parts.users, me)
  const files = await filesOf(parts, me)
  const source = archiveParts({ exportedAt: new Date(parts.now()).toISOString(), records }, files)
  return new ReadableStream({
    pull: async (reader) => {
      const { done, value } = await source.next()
      if (done) reader.close()
      else reader.enqueue(value)
    },
    cancel: async () => void (await source.return(undefined)),
  })
}
