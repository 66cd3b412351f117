import { EXTENSION_ORIGIN } from '@rolecall/shared/product.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BASE } from './api/operations.ts'
import { hostOf } from './api/test-host.ts'
import { ask } from './api/world.ts'
import { signIn, signUp } from '../hosts/suite/people.ts'

const app = await createTestApp()
const host = hostOf(app)
afterAll(() => app.close())

let token: string
let ended: string
beforeAll(async () => {
  const person = await signUp(host)
  token = person.token
  ended = (await signIn(host, person.email)).token
  await ask(host, ended, { method: 'POST', path: `${BASE}/auth/sign-out` })
})

const ORIGINS = {
  none: null,
  ours: EXTENSION_ORIGIN,
  'another extension': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  Firefox: 'moz-extension://0b7f3c1e-1111-4222-8333-444455556666',
  'a website': 'https://www.example.com',
  'a lookalike': `${EXTENSION_ORIGIN}.example.com`,
  'a sandbox': 'null',
} as const
const CREDENTIALS = {
  nothing: () => ({}),
  'a session': () => ({ authorization: `Bearer ${token}` }),
  'an ended session': () => ({ authorization: `Bearer ${ended}` }),
  'a cookie': () => ({ cookie: `better-auth.session_token=${token}; __Secure-better-auth.session_token=${token}` }),
  'a name and password': () => ({ authorization: `Basic ${btoa(`ann@example.com:${token}`)}` }),
} as const
const METHODS = ['GET', 'POST', 'OPTIONS'] as const

/**
 * One line an origin, one group a credential; in it the status of reading, of writing and of asking beforehand, with a
 * + where the browser hands the answer to whoever asked. A cookie opens nothing, wherever it comes from; only our own
 * extension may read an answer across origins. Firefox gives an extension another origin on every machine, so it is
 * let through by the browser's own permission for the host and not by a header of ours.
 */
const GOLDEN = `
none               401  401  405   200  201  405   401  401  405   401  401  405   401  401  405
ours               401+ 401+ 204+  200+ 201+ 204+  401+ 401+ 204+  401+ 401+ 204+  401+ 401+ 204+
another extension  401  401  204   200  201  204   401  401  204   401  401  204   401  401  204
Firefox            401  401  204   200  201  204   401  401  204   401  401  204   401  401  204
a website          401  401  204   200  201  204   401  401  204   401  401  204   401  401  204
a lookalike        401  401  204   200  201  204   401  401  204   401  401  204   401  401  204
a sandbox          401  401  204   200  201  204   401  401  204   401  401  204   401  401  204
`

type Origin = keyof typeof ORIGINS
type Credential = keyof typeof CREDENTIALS

async function cell(origin: Origin, credential: Credential, method: (typeof METHODS)[number]): Promise<string> {
  const from = ORIGINS[origin]
  const asksFirst = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
  const headers = {
    ...(from === null ? {} : { origin: from }),
    ...(method === 'OPTIONS' ? asksFirst : {}),
    ...CREDENTIALS[credential](),
  }
  const body = method === 'POST' ? { body: { name: 'Ada' } } : {}
  const answer = await ask(host, null, { method, path: `${BASE}/contacts`, headers, ...body })
  const readers = answer.headers.get('access-control-allow-origin')
  expect([null, from]).toContain(readers)
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  expect(answer.headers.get('vary')).toContain('Origin')
  return `${answer.status}${readers === null ? ' ' : '+'}`
}

test('who may do what from where: 105 cells', async () => {
  const lines: string[] = []
  for (const origin of Object.keys(ORIGINS) as Origin[]) {
    const groups: string[] = []
    for (const credential of Object.keys(CREDENTIALS) as Credential[]) {
      const cells: string[] = []
      for (const method of METHODS) cells.push(await cell(origin, credential, method))
      groups.push(cells.join(' '))
    }
    lines.push(`${origin.padEnd(18)} ${groups.join('  ')}`.trimEnd())
  }
  expect(lines.length * Object.keys(CREDENTIALS).length * METHODS.length).toBe(105)
  expect(`\n${lines.join('\n')}\n`).toBe(GOLDEN)
})
