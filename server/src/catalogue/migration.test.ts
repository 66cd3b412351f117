import { createClient } from '@libsql/client/sqlite3'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../migrations/catalogue')
const NAME = 'sources-and-postings'

async function statementsUpTo(last: string): Promise<[before: string[], own: string[]]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).toSorted()
  const at = files.findIndex((file) => file.includes(last))
  const texts = await Promise.all(files.slice(0, at + 1).map((file) => readFile(join(FOLDER, file), 'utf8')))
  const parted = texts.map((text) => text.split('--> statement-breakpoint'))
  return [parted.slice(0, -1).flat(), parted.at(-1) ?? []]
}

test('jobs that are there become one posting each, and none of two at one address is lost', async () => {
  const [before, own] = await statementsUpTo(NAME)
  const db = createClient({ url: ':memory:', concurrency: 1 })
  for (const sql of before) await db.executeMultiple(sql)
  const ADD = `INSERT INTO job (number, id, title, skills, posted_at, first_seen_at, last_seen_at, closed_at) VALUES (?, ?, ?, '["apache-spark"]', 5, 10, 20, ?)`
  for (const [number, site, closed] of [
    [3, 'one-board', null],
    [4, 'one-board', 15],
    [9, '', null],
  ] as const) {
    await db.execute(ADD, [number, `id-${number}`, `Job ${number}`, closed])
    const posting = { ...emptyPosting('https://jobs.example.com/1'), site, title: `Job ${number}` }
    await db.execute('INSERT INTO job_posting VALUES (?, ?)', [number, JSON.stringify(posting)])
  }
  for (const sql of own) await db.executeMultiple(sql)
  const { rows } = await db.execute(`
    SELECT posting.number, source, source_key, posting.closed_at, job.lead, job.postings, body.posting ->> 'title' AS title
    FROM posting JOIN job ON job.number = posting.job JOIN posting_body body ON body.number = posting.number`)
  const address = 'https://jobs.example.com/1'
  expect(rows).toMatchObject([
    { number: 3, source: 'one-board', source_key: address, closed_at: null, lead: 3, postings: 1, title: 'Job 3' },
    { number: 4, source: 'one-board', source_key: `${address}#4`, closed_at: 15, lead: 4, postings: 0, title: 'Job 4' },
    { number: 9, source: 'unknown', source_key: address, closed_at: null, lead: 9, postings: 1, title: 'Job 9' },
  ])
  const found = await db.execute(`SELECT rowid FROM job_words WHERE job_words MATCH 'skills : "apache-spark"'`)
  expect(found.rows).toHaveLength(3)
  db.close()
})
