import { exports, env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { apiSuite } from '../suite/api-suite.ts'
import type { ApiHost } from '../suite/host.ts'

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

apiSuite(() => host)
