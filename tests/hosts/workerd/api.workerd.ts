import { exports, env } from 'cloudflare:workers'
import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { JOBS } from '@rolecall/server/scheduled.ts'
import worker from '@rolecall/server/worker.ts'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { apiSuite } from '../suite/api-suite.ts'
import type { ApiHost } from '../suite/host.ts'
import { bearer, refusal, signUp } from '../suite/people.ts'
import { queueSuite } from './queue-suite.ts'
import { searchSuite } from './search-suite.ts'

async function mailsTo(address: string): Promise<string[]> {
  const mails = z.array(z.string()).parse(await (await fetch(env['MAILS_URL'] ?? '')).json())
  return mails.filter((mail) => mail.includes(`To: ${address}`))
}

const host: ApiHost = {
  fetch: (path, init) => exports.default.fetch(new Request(new URL(path, env['API_URL']), init)),
  mailsTo,
}

/** The settings alone, without anything else that is bound. */
const settings = () => ({
  ...Object.fromEntries(Object.entries(env).filter(([, value]) => typeof value === 'string')),
  ASSETS: { fetch: () => Promise.reject(new Error('Nothing asks for a file here')) },
})

it('runs in the runtime of Workers', () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers')
})

it('says that it is not set up, and of each setting in the log what is missing', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const bindings = { ASSETS: { fetch: () => Promise.reject(new Error('Nothing asks for a file here')) } }
  const answer = await worker.fetch(new Request('https://api.example.com/health'), bindings, { waitUntil: () => {} })
  const said = String(log.mock.calls[0]?.[0])
  log.mockRestore()
  expect((await refusal(answer, 503)).code).toBe('not-set-up')
  for (const name of ['USERS_URL', 'CATALOGUE_URL', 'AUTH_SECRET', 'API_URL']) expect(said).toContain(name)
})

it('does the jobs that are due when its timer says so', async () => {
  const { token, ask } = await signUp(host)
  const db = openHttpDb(env['USERS_URL'] ?? '', env['USERS_TOKEN'])
  await db.write([{ sql: 'UPDATE session SET expires_at = 1 WHERE token = ?', args: [token] }])
  const context = createExecutionContext()
  await worker.scheduled(createScheduledController(), settings(), context)
  await waitOnExecutionContext(context)
  const left = await db.read({ sql: 'SELECT count(*) AS n FROM session WHERE token = ?', args: [token] })
  const jobs = await db.read('SELECT name FROM job WHERE held_until = 0 AND due_at > 0 ORDER BY name')
  await db.close()
  expect(left.rows[0]?.['n']).toBe(0)
  expect(jobs.rows.map(({ name }) => name)).toEqual(JOBS.map(({ name }) => name).toSorted())
  expect((await ask('/api/v1/users/me')).status).toBe(401)
})

it('says of live updates and files that it has none where nothing is bound for them', async () => {
  const { token } = await signUp(host)
  const without = (path: string, method = 'GET') => {
    const request = new Request(new URL(path, env['API_URL']), { method, headers: bearer(token) })
    return worker.fetch(request, settings(), { waitUntil: () => {} })
  }
  expect((await refusal(await without('/api/v1/sync/live'), 503)).code).toBe('no-live-updates')
  const file = await without(`/api/v1/files/${'ab'.repeat(32)}`, 'DELETE')
  expect((await refusal(file, 503)).code).toBe('no-file-storage')
  expect((await without('/api/v1/sync/rev')).status).toBe(200)
})

apiSuite(() => host)

describe('without a queue of its own', () => queueSuite(host))

describe('over a catalogue in the network', () => searchSuite(host))
