import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { forgetKey, keepKey, openKey } from './keys.ts'
import { readSettings } from './settings.ts'

const [OLD, NEW, OTHER] = ['o', 'n', 'x'].map((letter) => letter.repeat(40)) as [string, string, string]
const KEY = 'sk-proj-a-key-nobody-should-see'
let app: TestApp
beforeAll(async () => void (app = await createTestApp()))
afterAll(() => app.close())

const parts = (secrets: Partial<TestApp['deps']['config']>) => ({
  users: app.deps.users,
  now: app.deps.now,
  config: { ...app.deps.config, ...secrets },
})
const given = { provider: 'openai', key: KEY, address: null, account: null, model: null } as const
async function kept(me: Parameters<typeof readSettings>[1]) {
  const [first] = (await readSettings(app.deps.users, me)).keys
  if (!first) throw new Error('No key is kept.')
  return first
}

test('a key is opened by the secret that sealed it, for its owner and provider alone', async () => {
  const [me, other] = [await app.newPerson(), await app.newPerson()]
  const with_ = parts({ AI_KEYS_SECRET: NEW })
  await keepKey(with_, me, given)
  const row = await kept(me)
  expect([row.ending, row.sealed.includes(KEY)]).toEqual([KEY.slice(-4), false])
  expect(await openKey(with_, me, row)).toBe(KEY)
  const unreadable = expect.objectContaining({ code: 'ai-key-unreadable' })
  await expect(openKey(with_, other, row)).rejects.toEqual(unreadable)
  await expect(openKey(with_, me, { ...row, provider: 'groq' })).rejects.toEqual(unreadable)
  await expect(openKey(parts({ AI_KEYS_SECRET: OTHER }), me, row)).rejects.toEqual(unreadable)
})

test.each([
  ['a new secret follows an old one', { AI_KEYS_SECRET: OLD }, { AI_KEYS_SECRET: NEW, AI_KEYS_SECRET_BEFORE: OLD }],
  ['a secret of its own follows that of sessions', {}, { AI_KEYS_SECRET: NEW }],
])('where %s, each key is sealed anew as it is used', async (_, before, after) => {
  const me = await app.newPerson()
  await keepKey(parts(before), me, given)
  const old = await kept(me)
  expect(await openKey(parts(after), me, old)).toBe(KEY)
  const renewed = await kept(me)
  expect(renewed.sealed).not.toBe(old.sealed)
  // The old secret may go now.
  expect(await openKey(parts({ AI_KEYS_SECRET: NEW, AUTH_SECRET: OTHER }), me, renewed)).toBe(KEY)
})

test('of a short key not even the end is shown, and a key is forgotten', async () => {
  const me = await app.newPerson()
  await keepKey(parts({}), me, { ...given, key: 'shortkey' })
  expect((await kept(me)).ending).toBe('')
  await forgetKey(app.deps, me, 'openai')
  expect((await readSettings(app.deps.users, me)).keys).toEqual([])
})
