import { migrateDb } from '@rolecall/server/migrate.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import { indexStatements } from '@rolecall/server/search/index-statements.ts'
import { searchMemory } from '@rolecall/server/search/memory.ts'
import { findJobs } from '@rolecall/server/search/search.ts'
import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import { EVERYTHING } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startHrana } from './hrana.ts'

const TITLES = ['Pastry baker', 'Night baker', 'Software engineer', 'Engineer of ovens', 'Head of bread']
const COUNTRIES = ['de', 'fr', null]

const doc = (job: number): SearchDoc => ({
  job,
  title: TITLES[job % TITLES.length] ?? '',
  company: `Oven ${job % 4}`,
  companyKey: `oven ${job % 4}`,
  skills: [{ id: `skill-${job % 3}`, name: `Skill ${job % 3}` }],
  text: `We bake bread at night, number ${job}, with c++ and a team of ${job % 7} engineers.`,
  country: COUNTRIES[job % 3] ?? null,
  region: null,
  town: null,
  north: 50 + (job % 5),
  east: 10,
  workModel: job % 2 ? 'remote' : 'onsite',
  remoteCountries: [],
  payMin: job * 1_000,
  payMax: null,
  employmentType: 'full-time',
  level: null,
  language: 'en',
  visa: null,
  sources: ['lever'],
  postedAt: null,
  firstSeenAt: 1_000_000 + job,
})

/** Counts the requests that would each be a trip over the network. */
function counted(db: Db, trips: { made: number }): Db {
  return {
    ...db,
    get client() {
      trips.made++
      return db.client
    },
    read: (stmt) => {
      trips.made++
      return db.read(stmt)
    },
  }
}

const also = (jobs: readonly number[]) => jobs.map((job) => ({ sql: 'SELECT ? AS job', args: [job] }))

const ASKED = ['baker', '"night baker" OR engin*', 'title:engineer -head', 'bake bread', 'company:oven skill:skill', '']

it('finds the same over HTTP as in a file, in two trips, with nothing at hand and with everything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-search-'))
  const path = join(folder, 'catalogue.db')
  const file = await openFileDb(path, { synchronous: 'NORMAL' })
  await migrateDb(file, 'catalogue')
  for (let batch = 0; batch < 3; batch++) {
    const docs = Array.from({ length: 40 }, (_, at) => doc(1 + batch * 30 + at))
    await file.write(await indexStatements(file, docs, []))
  }
  const hrana = await startHrana({ file: path, token: 'a-token' })
  const remote = openHttpDb(hrana.url, 'a-token')
  const trips = { made: 0 }
  const near = { catalogue: file, searchMemory: searchMemory() }
  const far = { catalogue: counted(remote, trips), searchMemory: searchMemory() }
  for (const query of ASKED.map(parseQuery)) {
    for (const countries of [[], ['de']]) {
      const ask = { ...EVERYTHING, query, countries, limit: 7 }
      const own = await findJobs(near, ask, also)
      trips.made = 0
      const found = await findJobs(far, ask, also)
      expect(trips.made).toBeLessThanOrEqual(2)
      expect({ ...found, also: found.also.length }).toEqual({ ...own, also: own.also.length })
      // A Worker that has just begun has nothing at hand.
      expect((await findJobs({ ...far, searchMemory: searchMemory() }, ask)).jobs).toEqual(own.jobs)
    }
  }
  await remote.close()
  await hrana.close()
  await file.close()
  await rm(folder, { recursive: true })
})
