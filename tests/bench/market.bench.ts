import { migrateDb } from '@rolecall/server/migrate.ts'
import { rollUp } from '@rolecall/server/market/roll-up.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chance } from '../support/chance.ts'
import { flag, limitRow, shareOf } from './harness.ts'
import type { Row } from './harness.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 21, 12)
/** Jobs lie over a year; most of what is asked is of the last months. */
const DAYS = 365
const AT_ONCE = 5_000
const ROUNDS = 5

const TITLES = 2_000
const COMPANIES = 20_000
const TOWNS = 800
const SKILLS = 1_500
const COUNTRIES = ['de', 'us', 'gb', 'fr', 'nl', 'es', 'in', 'pl', 'ch', 'at']

const ADD = `
  INSERT INTO job (id, title, title_key, company, company_key, country, town, skills, pay_min, pay_max, posted_at,
    first_seen_at, last_seen_at)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
    value ->> 9, value ->> 10, value ->> 10, value ->> 10 FROM json_each(?1)`

/** Few things are named often and many seldom, as among real jobs. */
function jobOf(number: number): unknown[] {
  const random = chance(number * 7_919 + 1)
  for (let early = 0; early < 5; early++) random()
  const seldom = (of: number): number => Math.floor(of * random() ** 3)
  const [title, company, skills] = [seldom(TITLES), seldom(COMPANIES), 4 + Math.floor(random() * 8)]
  const pay = random() < 0.3 ? Math.round(30_000 + 60_000 * random()) : null
  const named = JSON.stringify([...new Set(Array.from({ length: skills }, () => `skill-${seldom(SKILLS)}`))])
  return [
    `job ${number}`,
    `Engineer of kind ${title}`,
    `engineer kind ${title}`,
    `Company ${company}`,
    `company ${company}`,
    COUNTRIES[seldom(COUNTRIES.length)],
    `Town ${seldom(TOWNS)}`,
    named,
    pay,
    pay === null ? null : pay * 1.2,
    NOW - Math.floor(random() * DAYS * DAY),
  ]
}

async function fill(db: Db, many: number): Promise<void> {
  await db.client.execute('PRAGMA synchronous = OFF')
  for (let from = 0; from < many; from += AT_ONCE) {
    const jobs = Array.from({ length: Math.min(AT_ONCE, many - from) }, (_, at) => jobOf(from + at))
    await db.write([{ sql: ADD, args: [JSON.stringify(jobs)] }])
  }
}

const ASKED = [
  '/trending?days=7',
  '/trending?days=30',
  '/trending?days=90',
  '/trending?days=90&country=de',
  '/pay',
  '/pay?title=engineer%20kind%203',
  '/pay/predict?title=Engineer%20of%20kind%203&country=de',
]

const middle = (times: readonly number[]): number => shareOf(times, 0.5)

/** What the processor did for it: on a busy machine the clock tells of others. */
async function worked(times: number[], work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1_000)
}

/** The skills of two windows as one would count them by hand, without what was counted day by day. */
const BY_HAND = `
  SELECT value, sum(posted_at >= ?2), count(*) FROM job, json_each(job.skills) WHERE posted_at >= ?1
  GROUP BY value ORDER BY 2 DESC LIMIT 50`

/** What whoever asks first waits for: nothing of the answer is kept. */
async function rowsOf(many: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-market-'))
  const file = join(folder, 'catalogue.db')
  const db = await openFileDb(file, { synchronous: 'NORMAL' })
  await migrateDb(db, 'catalogue')
  await fill(db, many)
  await db.close()
  const app = await createTestApp({ env: { CATALOGUE_URL: pathToFileURL(file).href } })
  app.setTime(NOW)
  try {
    const token = await app.signUp()
    const rows: Row[] = []
    const [first, hand]: [number[], number[]] = [[], []]
    await worked(first, () => rollUp(app.deps))
    rows.push(limitRow(`${many} jobs, a year counted for the first time`, Math.round(middle(first)), 60_000, 'ms'))
    for (const path of ASKED) {
      const [anew, kept]: [number[], number[]] = [[], []]
      const ask = async () => (await app.ask('GET', `/api/v1/market${path}`, { token })).text()
      for (let round = 0; round < ROUNDS; round++) {
        await app.deps.catalogue.write(['DELETE FROM market_answer'])
        await worked(anew, ask)
        await worked(kept, ask)
        const args = [NOW - 180 * DAY, NOW - 90 * DAY]
        await worked(hand, () => app.deps.catalogue.read({ sql: BY_HAND, args }))
      }
      const figure = limitRow(`${many} jobs, ${path}`, Math.round(middle(anew)), 500, 'ms of work')
      rows.push({ ...figure, against: `kept ${middle(kept).toFixed(1)} ms` })
    }
    rows.push(
      limitRow(`${many} jobs, the skills of 90 days alone by hand`, Math.round(middle(hand)), 60_000, 'ms of work'),
    )
    return rows
  } finally {
    await app.close()
    await rm(folder, { recursive: true })
  }
}

/** `--many=<number>` or `--many=<number>,<number>…`: among how many jobs. */
export async function bench(flags: string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const many of (flag(flags, 'many') ?? '5000,50000').split(',').map(Number)) rows.push(...(await rowsOf(many)))
  return rows
}
