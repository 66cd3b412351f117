import {
  CONTACTS,
  DOCUMENTS,
  INTERVIEWS,
  REMINDERS,
  RESUMES,
  SEARCHES,
  VIEWS,
  WRITINGS,
} from '@rolecall/server/records/collections.ts'
import type { Collection } from '@rolecall/server/records/collections.ts'
import type { KeptRecord } from '@rolecall/server/records/record.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Answer {
  status: number
  body: KeptRecord & { items: KeptRecord[]; next: string | null; total?: number }
}

/** One kind of record, asked for by one person after another. */
class Asking {
  readonly path: string
  readonly collection: Collection
  #app: TestApp | null = null
  token = ''
  body: object = {}

  constructor(path: string, collection: Collection) {
    this.path = path
    this.collection = collection
  }

  get app(): TestApp {
    if (!this.#app) throw new Error('The app is not there yet.')
    return this.#app
  }

  async open(): Promise<void> {
    this.#app = await createTestApp()
  }

  async ask(method: string, to: string, sent?: unknown, headers = {}): Promise<Answer> {
    const answer = await this.app.ask(method, to, { body: sent, token: this.token, headers })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  }

  /** Somebody new, who has an application for the records that belong to one. */
  async begin(): Promise<void> {
    this.token = await this.app.signUp()
    const { body } = await this.ask('POST', '/api/v1/applications', { title: 'Baker' })
    const { example, fields } = this.collection
    this.body = { ...example, ...('application' in fields ? { application: body.id } : {}) }
  }

  make = (): Promise<Answer> => this.ask('POST', this.path, this.body)
  ids = async (query = ''): Promise<string[]> =>
    (await this.ask('GET', this.path + query)).body.items.map(({ id }) => id)
}

async function livesItsLife(on: Asking): Promise<void> {
  const { example } = on.collection
  const made = await on.make()
  expect(made).toMatchObject({ status: 201, body: { values: on.body } })
  const one = `${on.path}/${made.body.id}`
  expect((await on.ask('GET', one)).body).toEqual(made.body)
  const seen = { 'if-match': String(made.body.rev) }
  const changed = await on.ask('PATCH', one, example, seen)
  expect([changed.status, changed.body.rev > made.body.rev]).toEqual([200, true])
  expect((await on.ask('PATCH', one, example, seen)).status).toBe(412)
  expect((await on.ask('DELETE', one)).body.values['deletedAt']).toEqual(expect.any(String))
  expect([await on.ids(), await on.ids('?trash=true')]).toEqual([[], [made.body.id]])
  expect((await on.ask('POST', `${one}/restore`)).body.values['deletedAt']).toBeNull()
}

async function isListed(on: Asking): Promise<void> {
  const made: string[] = []
  for (let i = 0; i < 5; i++) {
    on.app.setTime(Date.parse('2026-03-01T09:00:00Z') + i)
    made.push((await on.make()).body.id)
  }
  const first = (await on.ask('GET', `${on.path}?limit=2&total=true`)).body
  expect(first.total).toBe(5)
  await on.make()
  const second = (await on.ask('GET', `${on.path}?limit=10&cursor=${first.next}`)).body
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.toReversed())
  expect(second.next).toBeNull()
  on.app.setTime(null)
}

async function isNobodyElses(on: Asking): Promise<void> {
  const one = `${on.path}/${(await on.make()).body.id}`
  await on.begin()
  const tries = [
    ['GET', one],
    ['PATCH', one, on.collection.example],
    ['DELETE', one],
    ['POST', `${one}/restore`],
  ] as const
  for (const [method, to, sent] of tries) expect((await on.ask(method, to, sent)).status).toBe(404)
  expect(await on.ids()).toEqual([])
}

const COLLECTIONS = [
  ['contacts', CONTACTS],
  ['documents', DOCUMENTS],
  ['interviews', INTERVIEWS],
  ['reminders', REMINDERS],
  ['resumes', RESUMES],
  ['searches', SEARCHES],
  ['views', VIEWS],
  ['writings', WRITINGS],
] as const

/** What every kind of record promises, whatever it holds. */
describe.each(COLLECTIONS)('%s', (name, collection) => {
  const on = new Asking(`/api/v1/${name}`, collection)
  beforeAll(async () => {
    await on.open()
    await on.begin()
  })
  afterAll(() => on.app.close())

  test('are made, read, changed, put into the trash and taken out of it', () => livesItsLife(on))
  test('are listed page by page, the newest first, while others come', async () => {
    await on.begin()
    await isListed(on)
  })
  test('belong to one person alone', () => isNobodyElses(on))
  test('take no field they do not have, and none that is not the caller’s to set', async () => {
    for (const extra of ['userId', 'rev', 'id', 'deletedAt', 'createdAt', collection.entity])
      expect((await on.ask('POST', on.path, { ...on.body, [extra]: 'x' })).status).toBe(400)
  })
})
