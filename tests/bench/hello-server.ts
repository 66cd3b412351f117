import { serve } from '@hono/node-server'
import { zValidator } from '@hono/zod-validator'
import { Hono } from 'hono'
import { z } from 'zod'

/** The floor for a route: hello, through the same validator and the same adapter, with nothing else around it. */
const app = new Hono().get('/hello', zValidator('query', z.object({ name: z.string().optional() })), (c) =>
  c.json({ product: 'hello', ok: true, databases: { users: 'ok', catalogue: 'ok' } }),
)
serve({ fetch: app.fetch, port: Number(process.env['PORT']), hostname: '127.0.0.1' })
