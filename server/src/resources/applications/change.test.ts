import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { KeptRecord } from '../../records/record.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const PATH = '/api/v1/applications'
const NOW = Date.parse('2026-03-01T09:00:00Z')
let app: TestApp
let token: string
let application: KeptRecord

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

/** Whatever one of the answers holds. */
interface Body extends KeptRecord {
  items: { [name: string]: unknown; field: string; value: unknown; rev: number; kind: string; at: string }[]
  total: number
  key: string
  status: string
  moves: { key: string; stage: string }[]
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  as = token,
): Promise<{ status: number; body: Body; headers: Headers }> {
  const answer = await app.ask(method, path, { body, token: as, headers })
  return { status: answer.status, body: (await answer.json()) as Body, headers: answer.headers }
}
const codeOf = ({ body }: { body: unknown }) => (body as { error: { code: string } }).error.code
const NEW = { title: 'Signal engineer', company: 'Larkfield Signals', url: 'https://careers.larkfield.example/jobs/1' }
const OTHER = { ...NEW, url: 'https://careers.larkfield.example/jobs/2' }

beforeEach(async () => {
  app.setTime(null)
  token = await app.signUp()
  app.setTime(NOW)
  application = (await ask('POST', PATH, { ...NEW, tags: ['rail', 'rail'] })).body
})

const place = (rest = '') => `${PATH}/${application.id}${rest}`

describe('an application', () => {
  test('is made from what is known, with its first move and its tags', async () => {
    const { values, rev } = application
    expect(rev).toBe(1)
    expect(values).toMatchObject({
      status: 'saved',
      savedAt: '2026-03-01T09:00:00.000Z',
      snapshot: { posting: { ...NEW, location: null }, origins: { title: { origin: 'person' } } },
    })
    expect(Object.keys(values).filter((name) => name.startsWith('event.'))).toHaveLength(1)
    expect(Object.values(values).filter((value) => value === 'rail')).toHaveLength(1)
  })

  test('is made once under one key, whatever is sent again, and another body under it is refused', async () => {
    const key = { 'idempotency-key': 'the button was pressed' }
    const body = { ...OTHER, title: 'Track engineer' }
    const first = await ask('POST', PATH, body, key)
    app.setTime(NOW + 5_000)
    const again = await Promise.all(Array.from({ length: 4 }, () => ask('POST', PATH, body, key)))
    for (const one of again) expect(one).toMatchObject({ status: 201, body: first.body })
    expect(first.headers.get('location')).toBe(`${PATH}/${first.body.id}`)
    const other = await ask('POST', PATH, NEW, key)
    expect([other.status, codeOf(other)]).toEqual([422, 'key-reused'])
    const { body: page } = await ask('GET', `${PATH}?total=true`)
    expect(page.total).toBe(2)
    const stranger = await app.signUp()
    expect((await ask('POST', PATH, NEW, key, stranger)).status).toBe(201)
  })

  test('is changed field by field, corrections beside what was captured', async () => {
    const change = { notes: 'Ask Ann', own: { location: 'Larkfield' }, alias: { a1: 'https://board.example/9' } }
    const { status, body, headers } = await ask('PATCH', place(), change)
    expect([status, headers.get('etag')]).toEqual([200, `"${body.rev}"`])
    expect(body.values).toMatchObject({
      notes: 'Ask Ann',
      'own.location': 'Larkfield',
      'alias.a1': 'https://board.example/9',
      snapshot: application.values['snapshot'],
    })
    const listed = await ask('GET', `${PATH}?q=lark ann sig`)
    expect(listed.body.items).toMatchObject([{ id: application.id, location: 'Larkfield', tags: ['rail'] }])
  })

  test('is left alone where it changed since it was read, and the answer shows how it is now', async () => {
    const seen = { 'if-match': `"${application.rev}"` }
    const first = await ask('PATCH', place(), { notes: 'First' }, seen)
    expect(first.status).toBe(200)
    for (const [method, path, body] of [
      ['PATCH', place(), { notes: 'Second' }],
      ['DELETE', place(), undefined],
      ['POST', place('/status'), { stage: 'applied' }],
    ] as const) {
      const late = await ask(method, path, body, seen)
      expect([late.status, codeOf(late)]).toEqual([412, 'changed'])
      expect(late.body).toMatchObject({ error: { details: first.body } })
    }
    expect((await ask('GET', place())).body).toEqual(first.body)
  })

  test('goes to the trash and comes back', async () => {
    expect((await ask('DELETE', place())).body.values['deletedAt']).toBe('2026-03-01T09:00:00.000Z')
    const count = async (query = '') => (await ask('GET', PATH + query)).body.items.length
    expect([await count(), await count('?trash=only')]).toEqual([0, 1])
    await ask('POST', place('/restore'))
    expect([await count(), await count('?trash=only')]).toEqual([1, 0])
  })

  test('moves, tells its moves, and takes one back', async () => {
    app.setTime(NOW + 1_000)
    const moved = await ask('POST', place('/status'), { stage: 'applied', note: 'By mail' })
    expect(moved.body.moves.map(({ stage }) => stage)).toEqual(['saved', 'applied'])
    const undoes = moved.body.moves[1]?.key
    app.setTime(NOW + 2_000)
    await ask('POST', place('/status'), { stage: 'saved', basis: 'undo', undoes })
    const { body } = await ask('GET', place('/status'))
    expect([body.status, body.moves.map(({ stage }) => stage)]).toEqual(['saved', ['saved']])
    const listed = await ask('GET', PATH)
    expect(listed.body.items[0]?.['appliedAt']).toBeNull()
  })

  test('gives back a value that was written over', async () => {
    await ask('PATCH', place(), { notes: 'First' })
    await ask('PATCH', place(), { notes: 'Second', excitement: 2 })
    const { items } = (await ask('GET', place('/history'))).body
    expect(items).toMatchObject([{ field: 'notes', value: 'First' }])
    const { field, rev } = items[0] ?? {}
    expect((await ask('POST', place('/history'), { field, rev })).body.values).toMatchObject({
      notes: 'First',
      excitement: 2,
    })
    expect((await ask('GET', place('/history?field=notes'))).body.items.map(({ value }) => value)).toEqual([
      'Second',
      'First',
    ])
    const none = await ask('POST', place('/history'), { field: 'notes', rev: 1 })
    expect([none.status, codeOf(none)]).toEqual([404, 'no-such-value'])
  })
})

describe('many at once', () => {
  test('are moved, tagged and put into the trash together', async () => {
    const other = (await ask('POST', PATH, OTHER)).body
    const ids = [application.id, other.id]
    for (const what of [{ do: 'move', stage: 'applied' }, { do: 'tag', name: 'night' }, { do: 'trash' }])
      expect((await ask('POST', `${PATH}/bulk`, { ...what, ids })).body.items).toHaveLength(2)
    const { body } = await ask('GET', `${PATH}?trash=only&stage=applied&tag=night`)
    expect(body.items).toHaveLength(2)
  })

  test('are all left alone where one of them is not there', async () => {
    const stranger = (await ask('POST', PATH, NEW, {}, await app.signUp())).body
    for (const missing of [stranger.id, crypto.randomUUID()]) {
      const answer = await ask('POST', `${PATH}/bulk`, { do: 'trash', ids: [application.id, missing] })
      expect([answer.status, codeOf(answer)]).toEqual([404, 'no-such-application'])
      expect(answer.body).toMatchObject({ error: { details: { id: missing } } })
    }
    expect(application).toMatchObject((await ask('GET', place())).body)
  })
})

describe('what belongs to an application', () => {
  test('its contacts and documents are the records they name', async () => {
    const contact = (await ask('POST', '/api/v1/contacts', { name: 'Ada' })).body
    const linked = await ask('POST', place('/contacts'), { contact: contact.id, as: 'recruiter' })
    expect(linked.status).toBe(201)
    const list = () => ask('GET', place('/contacts'))
    expect((await list()).body.items).toMatchObject([{ as: 'recruiter', record: { values: { name: 'Ada' } } }])
    await ask('PUT', place(`/contacts/${linked.body.key}`), { contact: contact.id, as: 'referrer' })
    expect((await list()).body.items).toMatchObject([{ as: 'referrer' }])
    await ask('DELETE', place(`/contacts/${linked.body.key}`))
    expect((await list()).body.items).toEqual([])
    const nobody = await ask('POST', place('/contacts'), { contact: crypto.randomUUID(), as: 'other' })
    expect([nobody.status, codeOf(nobody)]).toEqual([404, 'no-such-reference'])
  })

  test('its tags are counted, renamed and taken away everywhere', async () => {
    await ask('POST', PATH, { ...OTHER, tags: ['rail', 'a/b'] })
    const tags = async () => (await ask('GET', '/api/v1/tags')).body.items
    expect(await tags()).toEqual([
      { name: 'a/b', count: 1 },
      { name: 'rail', count: 2 },
    ])
    expect((await ask('PATCH', '/api/v1/tags/rail', { name: 'tracks' })).body).toEqual({ changed: 2 })
    await ask('DELETE', `/api/v1/tags/${encodeURIComponent('a/b')}`)
    expect(await tags()).toEqual([{ name: 'tracks', count: 2 }])
    expect((await ask('DELETE', '/api/v1/tags/rail')).status).toBe(404)
  })

  test('its timeline tells everything in order', async () => {
    const interview = { kind: 'video', at: '2026-03-04T10:00', zone: 'Europe/Berlin' }
    expect((await ask('POST', place('/interviews'), interview)).status).toBe(201)
    await ask('POST', place('/reminders'), { text: 'Ask', doneAt: '2026-03-03T10:00:00Z' })
    await ask('POST', place('/status'), { stage: 'applied', at: '2026-03-02T10:00:00Z' })
    const document = { name: 'cv.pdf', type: 'application/pdf', size: 1, hash: 'ab'.repeat(32) }
    const { id } = (await ask('POST', '/api/v1/documents', document)).body
    await ask('POST', place('/documents'), { document: id, sentAt: '2026-03-02T11:00:00Z' })
    const { body } = await ask('GET', place('/timeline'))
    expect(body.items.map(({ kind }) => kind)).toEqual([
      'saved',
      'moved',
      'moved',
      'document-sent',
      'reminder-done',
      'interview',
    ])
    expect(body.items.at(-1)).toMatchObject({ at: '2026-03-04T09:00:00.000Z', type: 'video' })
  })
})

describe('profile and preferences', () => {
  test.each(['profile', 'preferences'])('the %s is there from the start and changes by parts', async (name) => {
    const path = `/api/v1/users/me/${name}`
    expect((await ask('GET', path)).body).toMatchObject({ rev: 0, values: {} })
    const change = name === 'profile' ? { headline: 'Engineer', skill: { k1: 'Rail' } } : { weekStart: 1 }
    const { body } = await ask('PATCH', path, change, { 'if-match': '0' })
    expect(body).toMatchObject({
      values: name === 'profile' ? { headline: 'Engineer', 'skill.k1': 'Rail' } : { weekStart: 1 },
    })
    expect((await ask('PATCH', path, change, { 'if-match': '0' })).status).toBe(412)
    expect((await ask('GET', path)).body).toEqual(body)
  })
})
