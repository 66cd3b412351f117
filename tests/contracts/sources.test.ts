import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { defineSource } from '@rolecall/server/ingest/source.ts'
import type { Source } from '@rolecall/server/ingest/source.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const SOURCES = new URL('../../server/src/ingest/sources/', import.meta.url)
const FIXTURES = new URL('../fixtures/sources/', import.meta.url)
const ids = existsSync(SOURCES) ? readdirSync(SOURCES).map((file) => file.replace(/\.ts$/, '')) : []

const fixture = (id: string, name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${id}/${name}.json`, FIXTURES), 'utf8'))

test.for(ids)('the source %s reads its answer as expected', async (id) => {
  const { default: source } = (await import(new URL(`${id}.ts`, SOURCES).href)) as { default: Source }
  const { postings } = source.read(fixture(id, 'answer'))
  expect(source.id).toBe(id)
  expect(postings.map((posting) => Posting.parse(posting))).toMatchObject(fixture(id, 'expected') as object[])
})

const plain = defineSource({
  id: 'plain',
  name: 'Plain',
  needs: [],
  request: (_keys, from) => ({ url: `https://jobs.example.com/list?page=${from ?? '1'}` }),
  answer: z.object({ jobs: z.array(z.object({ title: z.string(), url: z.url() })) }),
  read: ({ jobs }) => ({ postings: jobs.map(({ title, url }) => ({ ...emptyPosting(url), title })), next: null }),
})

test('an answer of the right shape becomes postings', () => {
  const body = { jobs: [{ title: 'Tide Table Editor', url: 'https://jobs.example.com/1' }] }
  expect(plain.read(body).postings.map(({ title }) => title)).toEqual(['Tide Table Editor'])
})

test.for([null, '', {}, { jobs: {} }, { jobs: [{ title: 'A' }] }])(
  'an answer of another shape is refused: %j',
  (body) => {
    expect(() => plain.read(body)).toThrow(z.ZodError)
  },
)
