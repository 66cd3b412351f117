import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GetHost } from './host.ts'
import { asking, bearer, signUp } from './people.ts'
import type { Person } from './people.ts'

const AI = '/api/v1/ai'
const KEY = 'sk-a-key-that-nobody-may-see'
const Listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      payer: z.string().nullable(),
      ownKey: z.object({ ending: z.string() }).nullable(),
    }),
  ),
})

async function listed(answer: Response) {
  expect(answer.status).toBe(200)
  return Listed.parse(await answer.json()).items.find(({ id }) => id === 'mistral')
}

export function aiProviders(host: GetHost): void {
  const call = (person: Person, method: string, path: string, body?: unknown) =>
    host().fetch(AI + path, { ...asking(body, bearer(person.token)), method })

  describe('providers of language models', () => {
    it('take a key that only its owner has, and that nobody sees again', async () => {
      const [me, other] = [await signUp(host()), await signUp(host())]
      expect(await listed(await me.ask(`${AI}/providers`))).toEqual({ id: 'mistral', payer: 'operator', ownKey: null })
      const kept = await call(me, 'PUT', '/providers/mistral/key', { key: KEY })
      expect(await kept.clone().text()).not.toContain(KEY)
      expect(await listed(kept)).toEqual({ id: 'mistral', payer: 'own', ownKey: { ending: KEY.slice(-4) } })
      expect((await listed(await other.ask(`${AI}/providers`)))?.ownKey).toBeNull()
      expect((await listed(await call(me, 'DELETE', '/providers/mistral/key')))?.payer).toBe('operator')
    })

    it('tell what a day has taken and what it may', async () => {
      const me = await signUp(host())
      expect((await call(me, 'PUT', '/preferences', { budget: { tokens: 900, cents: 3 } })).status).toBe(200)
      const usage = (await (await me.ask(`${AI}/usage`)).json()) as { today: { purses: unknown[] } }
      const amount = { tokens: 900, cost: 0.03 }
      const own = { payer: 'own', spent: { tokens: 0, cost: 0 }, left: amount, cap: amount }
      expect(usage.today.purses).toContainEqual(own)
    })
  })
}
