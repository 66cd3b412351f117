import { AtHand } from '@rolecall/server/at-hand.ts'
import { takeIn } from '@rolecall/server/catalogue/take-in.ts'
import { readingTools } from '@rolecall/server/catalogue/testing.ts'
import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { readEnv } from '@rolecall/server/env.ts'
import type { JobParts } from '@rolecall/server/scheduled.ts'
import { TableQueue } from '@rolecall/server/ports/queue-table.ts'
import { learntEmbedder } from '@rolecall/server/vectors/embedder-learnt.ts'
import { learnFromJobs } from '@rolecall/server/vectors/learn-job.ts'
import { learnOnThread } from '@rolecall/server/vectors/learn-thread.ts'
import { placeJobs } from '@rolecall/server/vectors/place-job.ts'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recombiner } from './recombine.ts'

const AT_ONCE = 500
const SOURCE = 'made-up'

const count = async (db: Db, sql: string): Promise<number> => Number((await db.read(sql)).rows[0]?.[0])

/** Building half a million jobs takes a quarter of an hour, so each is built once for each file they are made of. */
export const folderOf = (postings: string | undefined, many: number): string => {
  const made = createHash('sha256')
    .update(postings ?? 'invented')
    .digest('hex')
    .slice(0, 8)
  return join(tmpdir(), `rolecall-bench-${made}-${many}`)
}

async function add(db: Db, recombiner: Recombiner, many: number): Promise<void> {
  const tools = await readingTools()
  for (let from = await count(db, 'SELECT count(*) FROM posting'); from < many; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, many)
    const made = Array.from({ length: to - from }, (_, at) => recombiner.make(from + at + 1))
    const seenAt = made.at(-1)?.seenAt ?? 0
    await takeIn(
      { catalogue: db, now: () => seenAt, ...tools },
      1,
      made.map(({ posting }) => ({ source: SOURCE, board: null, posting })),
    )
    if (to % 50_000 === 0) console.error(`  ${to} jobs`)
  }
}

async function place(catalogue: Db): Promise<void> {
  const parts: JobParts = {
    config: { ...readEnv({}), AUTH_SECRET: '' },
    users: catalogue,
    catalogue,
    now: () => 1,
    log: () => {},
    live: null,
    background: () => {},
    embedder: learntEmbedder(),
    learn: learnOnThread,
    atHand: new AtHand(),
    fetchOutside: fetch,
    queue: new TableQueue({ users: catalogue, now: () => 1 }),
  }
  await learnFromJobs(parts)
  for (;;) {
    const { placed = 0 } = await placeJobs(parts)
    const left = await count(catalogue, 'SELECT count(*) FROM unplaced')
    if (placed === 0 || left === 0) return
    if (left % 50_000 < 5_000) console.error(`  ${left} without a vector yet`)
  }
}

/** The catalogue as it stands after so many jobs came in and were placed; what was built before is gone on with. */
export async function buildCatalogue(folder: string, recombiner: Recombiner, many: number): Promise<void> {
  const db = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
  await db.client.execute('PRAGMA synchronous = OFF')
  await db.client.execute('PRAGMA cache_size = -400000')
  await migrateDb(db, 'catalogue')
  if ((await count(db, 'SELECT count(*) FROM posting')) < many) await add(db, recombiner, many)
  await place(db)
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
}
