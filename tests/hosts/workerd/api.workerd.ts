import { exports, env } from 'cloudflare:workers'
import worker from '@rolecall/server/worker.ts'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { apiSuite } from '../suite/api-suite.ts'
import type { ApiHost } from '../suite/host.ts'
import { refusal } from '../suite/people.ts'

async function mailTo(address: string): Promise<string | null> {
  const mails = z.array(z.string()).parse(await (await fetch(env['MAILS_URL'] ?? '')).json())
  return mails.findLast((mail) => mail.includes(`To: ${address}`)) ?? null
}

const host: ApiHost = {
  fetch: (path, init) => exports.default.fetch(new Request(new URL(path, env['API_URL']), init)),
  mailTo,
}

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

apiSuite(() => host)
