import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'

const Health = z
  .object({
    product: z.literal('rolecall'),
    ok: z.boolean(),
    databases: z.object({ users: z.enum(['ok', 'failing']), catalogue: z.enum(['ok', 'failing']) }),
  })
  .meta({ ref: 'Health', id: 'Health' })
export type Health = z.infer<typeof Health>

export const health = new Hono<AppEnv>().get(
  '/',
  describe({ summary: 'Whether the server and its databases work', tag: 'health', answer: Health, open: true }),
  async (c) => {
    const databases = await c.var.databases()
    const ok = databases.users === 'ok' && databases.catalogue === 'ok'
    return c.json({ product: 'rolecall', ok, databases } satisfies Health, ok ? 200 : 503)
  },
)
