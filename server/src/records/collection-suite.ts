import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import type { Collection } from './collections.ts'
import type { KeptRecord } from './record.ts'

interface Page {
  items: KeptRecord[]
  next: string | null
  total?: number
}

/** What every kind of record promises, whatever it holds. */
export function collectionSuite(path: string, { entity, example, fields }: Collection): void {
  let app: TestApp
  let token: string
  let body: object
  beforeAll(async () => {
    app = await createTestApp()
    token = await app.signUp()
    const application = await ask('POST', '/api/v1/applications', { title: 'Baker' })
    const linked = 'application' in fields ? { application: (application.body as KeptRecord).id } : {}
    body = { ...example, ...linked }
  })
  afterAll(() => app.close())

  async function ask<T = KeptRecord>(method: string, to: string, sent?: unknown, headers = {}, as = token) {
    const answer = await app.ask(method, to, { body: sent, token: as, headers })
    return { status: answer.status, body: (await answer.json()) as T }
  }
  const make = async () => (await ask('POST', path, body)).body

  test('is made, read, changed, put into the trash and taken out of it', async () => {
    const made = await ask('POST', path, body)
    expect(made).toMatchObject({ status: 201, body: { values: body } })
    const one = `${path}/${made.body.id}`
    expect((await ask('GET', one)).body).toEqual(made.body)
    const seen = { 'if-match': String(made.body.rev) }
    const changed = await ask('PATCH', one, example, seen)
    expect([changed.status, changed.body.rev > made.body.rev]).toEqual([200, true])
    expect((await ask('PATCH', one, example, seen)).status).toBe(412)
    expect((await ask('DELETE', one)).body.values['deletedAt']).toEqual(expect.any(String))
    const ids = async (query = '') => (await ask<Page>('GET', path + query)).body.items.map(({ id }) => id)
    expect([await ids(), await ids('?trash=true')]).toEqual([[], [made.body.id]])
    expect((await ask('POST', `${one}/restore`)).body.values['deletedAt']).toBeNull()
  })

  test('is listed page by page, the newest first, while others come', async () => {
    token = await app.signUp()
    if ('application' in fields)
      body = { ...body, application: (await ask('POST', '/api/v1/applications', { title: 'B' })).body.id }
    app.setTime(Date.parse('2026-03-01T09:00:00Z'))
    const made: string[] = []
    for (let i = 0; i < 5; i++) {
      app.setTime(Date.parse('2026-03-01T09:00:00Z') + i)
      made.push((await make()).id)
    }
    const first = (await ask<Page>('GET', `${path}?limit=2&total=true`)).body
    expect(first.total).toBe(5)
    await make()
    const second = (await ask<Page>('GET', `${path}?limit=10&cursor=${first.next}`)).body
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.toReversed())
    expect(second.next).toBeNull()
    app.setTime(null)
  })

  test('belongs to one person alone', async () => {
    const { id } = await make()
    const stranger = await app.signUp()
    for (const [method, to, sent] of [
      ['GET', `${path}/${id}`],
      ['PATCH', `${path}/${id}`, example],
      ['DELETE', `${path}/${id}`],
      ['POST', `${path}/${id}/restore`],
    ] as const)
      expect((await ask(method, to, sent, {}, stranger)).status).toBe(404)
    expect((await ask<Page>('GET', path, undefined, {}, stranger)).body.items).toEqual([])
  })

  test('takes no field it does not have, and none that is not the caller’s to set', async () => {
    for (const extra of ['userId', 'rev', 'id', 'deletedAt', 'createdAt', entity])
      expect((await ask('POST', path, { ...body, [extra]: 'x' })).status).toBe(400)
  })
}
