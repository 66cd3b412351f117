import { camel } from '../generators.ts'

const pascal = (id: string): string => camel(`-${id}`)

const routes = (id: string): string => `import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { count${pascal(id)} } from './store.ts'

const Total = z.object({ total: z.number().int() })

export const ${camel(id)} = new Hono<SignedInEnv>().get(
  '/total',
  describe({ summary: 'How many ${id} you have', tag: '${id}', answer: Total, refusals: [401] }),
  signedIn,
  async (c) => {
    const total = await count${pascal(id)}(c.var.deps.users, c.var.me.id)
    return c.json({ total } satisfies z.infer<typeof Total>, 200)
  },
)
`

const store = (id: string): string => `import type { Db } from '../../ports/db.ts'
import type { UserId } from '../../session.ts'

const COUNT = 'SELECT count(DISTINCT record) FROM field WHERE user_id = ? AND entity = ?'

export async function count${pascal(id)}(db: Db, me: UserId): Promise<number> {
  const { rows } = await db.read({ sql: COUNT, args: [me, '${id}'] })
  return Number(rows[0]?.[0])
}
`

const test = (id: string): string => `import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

async function keepOne(token: string): Promise<void> {
  const device = crypto.randomUUID()
  const hlc = formatHlc({ wall: Date.now(), counter: 0, device })
  const op = { device, seq: 1, hlc, entity: '${id}', id: crypto.randomUUID(), fields: { name: 'One' } }
  const answer = await app.ask('POST', '/api/v1/sync', { token, body: { device, cursor: 0, ops: [op] } })
  expect(answer.status).toBe(200)
}

test('people count their own ${id} and nobody else does', async () => {
  const [mine, other] = [await app.signUp(), await app.signUp()]
  await keepOne(mine)
  const total = async (token: string) => (await app.ask('GET', '/api/v1/${id}/total', { token })).json()
  expect(await total(mine)).toEqual({ total: 1 })
  expect(await total(other)).toEqual({ total: 0 })
})

test('nobody who is signed out reaches ${id}', async () => {
  expect((await app.ask('GET', '/api/v1/${id}/total')).status).toBe(401)
})
`

/** A resource that counts what a person keeps under its name: change it to what it is for. */
export const resourceFiles = (id: string): Record<string, string> => ({
  [`server/src/resources/${id}/routes.ts`]: routes(id),
  [`server/src/resources/${id}/store.ts`]: store(id),
  [`server/src/resources/${id}/${id}.test.ts`]: test(id),
})
