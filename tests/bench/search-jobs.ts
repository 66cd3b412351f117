import { indexStatements } from '@rolecall/server/search/index-statements.ts'
import { writeSayings } from '@rolecall/server/search/sayings.ts'
import { mergeSegments } from '@rolecall/server/search/tidy.ts'
import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import type { InStatement } from '@libsql/client'
import { join } from 'node:path'
import { chance } from '../support/chance.ts'
import type { Recombiner } from './recombine.ts'

const AT_ONCE = 4_000
const MERGE_EVERY = 40_000
const COUNTRIES = ['us', 'us', 'us', 'de', 'de', 'gb', 'fr', 'in', 'ca', 'nl', 'pl', 'es']
const LANGUAGES = ['en', 'en', 'en', 'en', 'de', 'fr', 'es', 'nl', 'pl']
const SOURCES = ['adzuna', 'arbeitnow', 'greenhouse', 'lever', 'reed', 'remotive', 'the-muse', 'workday']
const TOWNS = [
  [52.52, 13.4],
  [48.14, 11.58],
  [51.51, -0.13],
  [40.71, -74.01],
  [37.77, -122.42],
  [48.86, 2.35],
  [12.97, 77.59],
] as const

/** What the recombined postings do not have, drawn so that some values are common and others rare. */
export function searchDocOf(recombiner: Recombiner, job: number): SearchDoc {
  const { posting, skills, seenAt } = recombiner.make(job)
  const random = chance(job * 6_361 + 5)
  for (let early = 0; early < 5; early++) random()
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)] as T
  const [north, east] = any(TOWNS)
  const pay = random() < 0.5 ? null : 20_000 + Math.floor(random() * 150) * 1_000
  return {
    job,
    title: posting.title,
    company: posting.company,
    companyKey: posting.company?.toLowerCase() ?? null,
    skills,
    text: posting.description ?? '',
    country: any(COUNTRIES),
    region: null,
    town: null,
    north: north + random() - 0.5,
    east: east + random() - 0.5,
    workModel: any(['onsite', 'remote', 'hybrid', null]),
    remoteCountries: random() < 0.2 ? [any(COUNTRIES)] : [],
    payMin: pay,
    payMax: pay === null ? null : pay + Math.floor(random() * 30_000),
    employmentType: any(['full-time', 'part-time', 'contract', 'internship', null]),
    level: any(['senior', 'mid', 'junior', 'lead', 'entry', null]),
    language: any(LANGUAGES),
    visa: any([null, 'offered', 'refused']),
    sources: [...new Set([any(SOURCES), any(SOURCES)])],
    postedAt: seenAt,
    firstSeenAt: seenAt,
  }
}

const PLAIN = [
  `CREATE TABLE IF NOT EXISTS plain_job (
    number integer PRIMARY KEY, country text, remote text, level text, type text, language text, visa text,
    company text, skills text, sources text, pay_min real, pay_max real, north real, east real, posted integer)`,
  'CREATE INDEX IF NOT EXISTS plain_country ON plain_job (country, posted)',
  'CREATE INDEX IF NOT EXISTS plain_posted ON plain_job (posted)',
  `CREATE VIRTUAL TABLE IF NOT EXISTS plain_words USING fts5(
    title, company, skills, body, content='', tokenize='unicode61 remove_diacritics 2')`,
]
const ADD_JOB = `INSERT INTO plain_job VALUES (${Array.from({ length: 15 }, () => '?').join(', ')})`
const ADD_WORDS = 'INSERT INTO plain_words (rowid, title, company, skills, body) VALUES (?, ?, ?, ?, ?)'

function plainStatements(doc: SearchDoc): InStatement[] {
  const { job, country, workModel, level, employmentType, language, visa, companyKey, skills, sources } = doc
  const ids = [skills.map(({ id }) => id), sources].map((list) => JSON.stringify(list))
  const kept = [job, country, workModel, level, employmentType, language, visa, companyKey, ...ids]
  const names = skills.map(({ name }) => name).join(' ')
  return [
    { sql: ADD_JOB, args: [...kept, doc.payMin, doc.payMax, doc.north, doc.east, doc.postedAt] },
    { sql: ADD_WORDS, args: [job, doc.title, doc.company, names, doc.text] },
  ]
}

const ADD_THIN = `
  INSERT INTO job (id, number, title, title_key, company, company_key, country, skills, first_seen_at, last_seen_at)
  SELECT value ->> 0, value ->> 0, value ->> 1, lower(value ->> 1), value ->> 2, value ->> 3, value ->> 4, value ->> 5, 1, 1
  FROM json_each(?1)`

/** As much of the jobs themselves as suggestions are made of. */
async function fillJobs(db: Db, recombiner: Recombiner, many: number): Promise<void> {
  for (let from = await count(db, 'SELECT count(*) FROM job'); from < many; from += AT_ONCE) {
    const docs = Array.from({ length: Math.min(AT_ONCE, many - from) }, (_, at) =>
      searchDocOf(recombiner, from + at + 1),
    )
    const rows = docs.map(({ job, title, company, companyKey, country, skills }) => {
      const ids = JSON.stringify(skills.map(({ id }) => id))
      return [job, title, company, companyKey, country, ids]
    })
    await db.write([{ sql: ADD_THIN, args: [JSON.stringify(rows)] }])
  }
}

async function openFast(path: string): Promise<Db> {
  const db = await openFileDb(path, { synchronous: 'NORMAL' })
  await db.client.execute('PRAGMA synchronous = OFF')
  await db.client.execute('PRAGMA cache_size = -200000')
  return db
}

const count = async (db: Db, sql: string): Promise<number> => Number((await db.read(sql)).rows[0]?.[0])

export interface Built {
  /** Milliseconds of processor time a job. */
  indexing: number
  merging: number
}

const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

/** The index as it stands after so many jobs came in; what was built before is gone on with. */
export async function buildIndex(folder: string, recombiner: Recombiner, many: number): Promise<Built> {
  const db = await openFast(join(folder, 'index.db'))
  await migrateDb(db, 'catalogue')
  const built = { indexing: 0, merging: 0 }
  const before = await count(db, 'SELECT coalesce(max(job), 0) FROM search_slot')
  for (let from = before; from < many; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, many)
    const docs = Array.from({ length: to - from }, (_, at) => searchDocOf(recombiner, from + at + 1))
    const start = process.cpuUsage()
    await db.write(await indexStatements(db, docs, []))
    built.indexing += spent(start)
    if (to % MERGE_EVERY !== 0 && to !== many) continue
    const merging = process.cpuUsage()
    await mergeSegments(db)
    built.merging += spent(merging)
    if (to % 20_000 === 0) console.error(`  ${to} jobs: ${JSON.stringify(built)}`)
  }
  if ((await count(db, 'SELECT count(*) FROM search_saying')) === 0) {
    await fillJobs(db, recombiner, many)
    await writeSayings(db)
  }
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
  const made = Math.max(1, many - before)
  return { indexing: built.indexing / made, merging: built.merging / made }
}

/** The same jobs in tables as one would make them by hand. */
export async function buildPlain(folder: string, recombiner: Recombiner, many: number): Promise<void> {
  const db = await openFast(join(folder, 'plain.db'))
  await db.write(PLAIN)
  for (let from = await count(db, 'SELECT count(*) FROM plain_job'); from < many; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, many)
    await db.write(
      Array.from({ length: to - from }, (_, at) => plainStatements(searchDocOf(recombiner, from + at + 1))).flat(),
    )
    if (to % 50_000 === 0) console.error(`  ${to} jobs by hand`)
  }
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await db.close()
}
