import { typedSnapshot } from '@rolecall/shared/domain/typed-snapshot.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fillStatements } from '../../testing-migrations.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { syncPerson } from '../sync/store.ts'
import type { Saved } from './save.ts'

const PATH = '/api/v1/applications'
const NOW = Date.parse('2026-03-01T09:00:00Z')
const AT = 'https://careers.larkfield.example/jobs/447'
const TYPED = { title: 'Signal engineer', company: 'Larkfield Signals', url: AT }
let app: TestApp
let token: string

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.setTime(null)
  token = await app.signUp()
  app.setTime(NOW)
})

async function save(body: object, headers: Record<string, string> = {}, as = token) {
  const answer = await app.ask('POST', PATH, { body, token: as, headers })
  const application = (await answer.json()) as Saved['application']
  return { status: answer.status, location: answer.headers.get('location'), ...application }
}
const change = (id: string, body: object) => app.ask('PATCH', `${PATH}/${id}`, { body, token })
async function listed(query = ''): Promise<{ id: string; mergedInto: string | null }[]> {
  const answer = await app.ask('GET', `${PATH}?limit=100${query}`, { token })
  return ((await answer.json()) as { items: { id: string; mergedInto: string | null }[] }).items
}

/** A page that was read, and not typed by anybody. */
function captured(facts: Partial<ReturnType<typeof typedSnapshot>['posting']> = {}, at = NOW) {
  const { posting, ...head } = typedSnapshot(TYPED, at)
  return { ...head, origins: {}, posting: { ...posting, ...facts } }
}

describe('what was saved from an address before', () => {
  test('is the same application, however its address is written', async () => {
    const first = await save(TYPED)
    const again = await save({ ...TYPED, url: 'http://www.careers.larkfield.example/jobs/447/?utm_source=board#top' })
    expect([first.status, again.status, again.id, again.rev]).toEqual([201, 200, first.id, first.rev])
    expect(again.location).toBe(`${PATH}/${first.id}`)
    expect(await listed()).toHaveLength(1)
  })

  test('gets what it lacks, and nothing that it has is written over', async () => {
    const { id } = await save({ ...TYPED, notes: 'Ask Ann', tags: ['rail'], excitement: 2 })
    const more = { ...TYPED, company: 'Other', location: 'Larkfield', notes: 'Night shifts', tags: ['rail', 'night'] }
    const { status, values } = await save({ ...more, excitement: 5, heardFrom: 'Ann', stage: 'applied' })
    expect(status).toBe(200)
    expect(values).toMatchObject({
      notes: 'Ask Ann\n\nNight shifts',
      excitement: 2,
      heardFrom: 'Ann',
      status: 'applied',
      'own.location': 'Larkfield',
      snapshot: { posting: { company: 'Larkfield Signals' } },
    })
    expect(values['own.company']).toBeUndefined()
    const tags = Object.entries(values).filter(([name]) => name.startsWith('tag.'))
    expect([tags.length, new Set(tags.map(([, tag]) => tag))]).toEqual([2, new Set(['night', 'rail'])])
    const third = await save({ ...more, stage: 'offered' })
    expect(third).toMatchObject({ status: 200, id, values: { ...values, status: 'applied' } })
  })

  test('takes the newest reading of its page, keeps the one before, and leaves corrections alone', async () => {
    const first = await save({ snapshot: captured({ location: 'Larkfield', aliasUrls: ['https://board.example/9'] }) })
    await change(first.id, { own: { title: 'Signals' } })
    const newer = captured({ location: 'Harrow', canonicalUrl: 'https://board.example/9' }, NOW + 5_000)
    const again = await save({ snapshot: newer })
    expect(again).toMatchObject({ status: 200, id: first.id })
    expect(again.values).toMatchObject({
      'own.title': 'Signals',
      snapshot: { posting: { location: 'Harrow', aliasUrls: [AT] } },
      [`version.${NOW}`]: { posting: { location: 'Larkfield' }, replacedBy: 'page' },
    })
  })

  test('may have been saved by a device', async () => {
    const me = await app.ask('GET', '/api/v1/users/me', { token })
    const { id: person } = (await me.json()) as { id: Parameters<typeof syncPerson>[1] }
    const device = crypto.randomUUID()
    const id = crypto.randomUUID()
    const hlc = `${String(NOW).padStart(15, '0')}-000000-${device}`
    const op = {
      device,
      seq: 1,
      hlc,
      entity: 'application',
      id,
      fields: { snapshot: captured(), savedAt: '2026-03-01T08:00:00Z' },
    }
    await syncPerson(app.deps.users, person, { device, cursor: 0, ops: [op] }, NOW)
    expect(await save(TYPED)).toMatchObject({ status: 200, id })
  })

  test('comes back from the trash', async () => {
    const { id } = await save(TYPED)
    await app.ask('DELETE', `${PATH}/${id}`, { token })
    expect(await save(TYPED)).toMatchObject({ status: 200, id, values: { deletedAt: null } })
  })

  test('is another one where several jobs stand at one address, told apart by their titles', async () => {
    const { id } = await save(TYPED)
    const other = await save({ ...TYPED, title: 'Track engineer' })
    expect([other.status, other.id === id]).toEqual([201, false])
    await app.deps.settle()
    expect(await listed()).toHaveLength(2)
  })

  test('is nobody else’s', async () => {
    const { id } = await save(TYPED)
    const stranger = await app.signUp()
    const theirs = await save({ ...TYPED, url: 'https://board.example/1' }, {}, stranger)
    expect(theirs).toMatchObject({ status: 201, likely: [] })
    expect((await save(TYPED, {}, stranger)).id).not.toBe(id)
  })

  test('answers a repeat under one key as it did at first, and refuses another body under it', async () => {
    await save(TYPED)
    const key = { 'idempotency-key': 'saved again' }
    const more = { ...TYPED, notes: 'Ask Ann' }
    const [first, again] = [await save(more, key), await save(more, key)]
    expect(again).toEqual(first)
    expect(first.status).toBe(200)
    expect((await save({ ...more, notes: 'Ask Ben' }, key)).status).toBe(422)
    const made = { 'idempotency-key': 'made' }
    const other = { ...TYPED, url: `${AT}8` }
    expect(await save(other, made)).toEqual(await save(other, made))
  })

  test('is one in the end where it is saved ten times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => save(TYPED)))
    await app.deps.settle()
    const [left, ...more] = await listed()
    expect(more).toEqual([])
    for (const { id, mergedInto } of await listed('&merged=true'))
      expect(id === left?.id || mergedInto === left?.id).toBe(true)
  })
})

describe('what is likely the same vacancy', () => {
  const board = { ...TYPED, title: 'Signal Engineer (m/w/d)', url: 'https://board.example/9' }

  test('is told with its reason, and not joined', async () => {
    const { id } = await save(TYPED)
    const other = await save(board)
    expect(other).toMatchObject({
      status: 201,
      likely: [{ id, title: 'Signal engineer', company: 'Larkfield Signals', reason: 'company-and-title' }],
    })
    await app.deps.settle()
    expect(await listed()).toHaveLength(2)
    const posting = await save({
      snapshot: captured({ title: 'Other', company: null, applyUrl: AT, canonicalUrl: 'https://third.example/1' }),
    })
    expect(posting.likely).toMatchObject([{ id, reason: 'apply-address' }])
  })

  test('is told no more once the person said that it is not, or joined it', async () => {
    const { id } = await save(TYPED)
    const other = await save(board)
    await change(id, { apart: { [other.id]: true } })
    expect((await save(board)).likely).toEqual([])
    await change(id, { apart: { [other.id]: null }, mergedInto: other.id })
    expect(await save(board)).toMatchObject({ status: 200, id: other.id, likely: [] })
  })

  test('is not what has nothing of it', async () => {
    await save({ title: 'Baker', company: 'Larkfield Signals' })
    await save({ title: 'Signal engineer', company: 'Harrow Rail' })
    expect((await save(TYPED)).likely).toEqual([])
    expect(await save({ title: '???' })).toMatchObject({ status: 201, likely: [] })
  })
})

test('the addresses that the migration finds are those that edits keep', async () => {
  await save({ snapshot: captured({ aliasUrls: ['https://board.example/9', 'https://board.example/10'] }) })
  const all = 'SELECT user_id, address, id FROM application_address ORDER BY 1, 2, 3'
  const { rows } = await app.deps.users.read(all)
  expect(rows.length).toBeGreaterThan(20)
  await app.deps.users.write([
    'DELETE FROM application_address',
    ...(await fillStatements('addresses-of-applications')),
  ])
  expect((await app.deps.users.read(all)).rows).toEqual(rows)
  await app.deps.users.write(['DELETE FROM field'])
  expect((await app.deps.users.read(all)).rows).toEqual([])
})
