import { serve } from '@hono/node-server'
import { zValidator } from '@hono/zod-validator'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import { Hono } from 'hono'
import { join } from 'node:path'
import { z } from 'zod'

/** The least that reading a session can be: one statement that joins session and person. */
export const ONE_JOIN = `SELECT s.expires_at, u.id, u.email, u.name, u.email_verified, u.created_at
  FROM session s JOIN user u ON u.id = s.user_id WHERE s.token = ?`

/** The floors for our routes: the same adapter, the same validator, the same database, and nothing else around. */
async function main(folder: string, port: number): Promise<void> {
  const { client } = await openFileDb(join(folder, 'users.db'), { synchronous: 'FULL' })
  const app = new Hono()
    .get('/hello', zValidator('query', z.object({ name: z.string().optional() })), (c) =>
      c.json({ product: 'hello', ok: true, databases: { users: 'ok', catalogue: 'ok' } }),
    )
    .get('/me', async (c) => {
      const token = c.req.header('authorization')?.slice('Bearer '.length) ?? ''
      const { rows } = await client.execute({ sql: ONE_JOIN, args: [token] })
      return rows[0] ? c.json(rows[0]) : c.json({}, 401)
    })
  serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
}

if (import.meta.main) await main(process.env['DATA_DIR'] ?? '.data', Number(process.env['PORT']))
