import { readSession } from '@rolecall/server/session.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import { ONE_JOIN } from './floor-server.ts'
import { race, speedRow } from './harness.ts'
import type { Figure, Row } from './harness.ts'

const at = (figures: Figure[], index: number): Figure => {
  const figure = figures[index]
  if (!figure) throw new Error(`the race gave no figure ${index}`)
  return figure
}

/** Reading the session alone; what it makes of a whole request stands among the routes. */
export async function bench(): Promise<Row[]> {
  const app = await createTestApp()
  const { deps } = app
  const token = await app.signUp()
  const authorization = `Bearer ${token}`
  const headers = new Headers({ authorization })
  const args = [token.split('.')[0] ?? '']
  const reads = await race([
    { name: 'our session read', run: () => readSession(deps.users, authorization, Date.now()) },
    { name: 'one joined statement', run: () => deps.users.client.execute({ sql: ONE_JOIN, args }) },
    { name: 'better-auth getSession', run: () => deps.auth.api.getSession({ headers }) },
  ])
  await app.close()
  return [
    speedRow('session read', at(reads, 0), at(reads, 1), 0.8),
    speedRow('session read', at(reads, 0), at(reads, 2), 5),
  ]
}
