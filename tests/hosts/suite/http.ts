import { EXTENSION_ORIGIN } from '@rolecall/shared/product.ts'
import { describe, expect, it } from 'vitest'
import type { ApiHost, GetHost } from './host.ts'
import { asking, refusal, signUp } from './people.ts'

const HEALTH = '/api/v1/health'
const SYNC = '/api/v1/sync'
const OTHER_EXTENSION = 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const STRANGERS = [OTHER_EXTENSION, 'https://www.example.com', `${EXTENSION_ORIGIN}.example.com`, 'null']

const preflight = (api: ApiHost, origin: string): Promise<Response> =>
  api.fetch(SYNC, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })

export function http(host: GetHost): void {
  describe('every answer', () => {
    it('carries a number of its own and tells browsers to run, frame and guess nothing', async () => {
      const answers = await Promise.all([HEALTH, HEALTH, '/nowhere', '/api/v1/users/me'].map((p) => host().fetch(p)))
      for (const { headers } of answers) {
        expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('x-frame-options')).toBe('DENY')
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.get('set-cookie')).toBeNull()
      }
      expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(answers.length)
    })

    it('says whether the databases work', async () => {
      const answer = await host().fetch(HEALTH)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ ok: true, databases: { users: 'ok', catalogue: 'ok' } })
    })
  })

  describe('other origins', () => {
    it('may read answers when they are our extension, without cookies', async () => {
      const asked = await preflight(host(), EXTENSION_ORIGIN)
      expect(asked.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN)
      expect(asked.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/authorization.*content-type/)
      expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
      const answer = await host().fetch(HEALTH, { headers: { origin: EXTENSION_ORIGIN } })
      expect(answer.headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN)
      expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin')
    })

    it.each(STRANGERS)('may not when they are %s', async (origin) => {
      const answers = [await preflight(host(), origin), await host().fetch(HEALTH, { headers: { origin } })]
      for (const { headers } of answers) expect(headers.get('access-control-allow-origin')).toBeNull()
    })

    it('do not matter to a caller that is no browser', async () => {
      const answer = await host().fetch(HEALTH)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  describe('requests that cannot be taken', () => {
    it('have no address', async () => {
      for (const path of ['/nowhere', '/api/v1/nowhere', '/api/v2/sync', '/api/v1/auth/list-sessions'])
        expect((await refusal(await host().fetch(path), 404)).code).toBe('not-found')
    })

    it('use another method', async () => {
      const answer = await host().fetch(SYNC, { method: 'DELETE' })
      expect(answer.headers.get('allow')).toBe('POST')
      expect((await refusal(answer, 405)).code).toBe('wrong-method')
    })

    it('are not JSON, or do not say so', async () => {
      const { ask, token } = await signUp(host())
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const broken = await host().fetch(SYNC, { method: 'POST', headers, body: '{"device":' })
      expect((await refusal(broken, 400)).code).toBe('not-json')
      expect((await refusal(await ask(SYNC, { device: 1 }), 400)).code).toBe('invalid-input')
      const unsaid = { ...headers, 'content-type': 'text/plain' }
      expect((await host().fetch(SYNC, { method: 'POST', headers: unsaid, body: '{}' })).status).toBeOneOf([400, 415])
    })

    it('are too large', async () => {
      const { ask } = await signUp(host())
      const name = 'a'.repeat(300 * 1024)
      const signingUp = await host().fetch('/api/v1/auth/sign-up/email', asking({ name }))
      expect((await refusal(signingUp, 413)).code).toBe('body-too-large')
      const pushing = await ask(SYNC, { padding: 'a'.repeat(9 * 1024 * 1024) })
      expect((await refusal(pushing, 413)).code).toBe('body-too-large')
    })
  })
}
