import { readSession } from '@rolecall/server/session.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import { Hono } from 'hono'
import { race, speedRow } from './harness.ts'
import type { Figure, Row } from './harness.ts'

/** The least that reading a session can be: one statement that joins session and person. */
const ONE_JOIN = `SELECT s.expires_at, u.id, u.email, u.name, u.email_verified, u.created_at
  FROM session s JOIN user u ON u.id = s.user_id WHERE s.token = ?`

const at = (figures: Figure[], index: number): Figure => {
  const figure = figures[index]
  if (!figure) throw new Error(`the race gave no figure ${index}`)
  return figure
}

/** Reading the session alone, and then as a whole request that needs nothing else. */
export async function bench(): Promise<Row[]> {
  const { app, deps, signUp, close } = await createTestApp()
  const token = await signUp()
  const authorization = `Bearer ${token}`
  const row = (): Promise<unknown> =>
    deps.users.client.execute({ sql: ONE_JOIN, args: [token.split('.')[0] ?? ''] }).then(({ rows }) => rows[0])
  const bare = new Hono().get('/me', async (c) => c.json(await row()))
  const headers = new Headers({ authorization })

  const reads = await race([
    { name: 'our session read', run: () => readSession(deps.users, authorization, Date.now()) },
    { name: 'one joined statement', run: row },
    { name: 'better-auth getSession', run: () => deps.auth.api.getSession({ headers }) },
  ])
  const requests = await race([
    { name: 'GET /api/v1/users/me', run: () => app.request('/api/v1/users/me', { headers }) },
    { name: 'bare route with one joined statement', run: () => bare.request('/me', { headers }) },
  ])
  await close()
  return [
    speedRow('session read', at(reads, 0), at(reads, 1), 0.8),
    speedRow('session read', at(reads, 0), at(reads, 2), 5),
    speedRow('GET /api/v1/users/me, whole request', at(requests, 0), at(requests, 1), 0.8),
  ]
}
