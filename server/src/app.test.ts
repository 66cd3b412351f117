import { EXTENSION_ORIGIN } from '@rolecall/shared/product.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp } from './testing.ts'
import type { TestApp } from './testing.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const errorOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string; message: string; requestId: string } }).error

describe('every answer', () => {
  test('has a number of its own and allows nothing to load or run', async () => {
    const [one, other] = [await app.ask('GET', '/health'), await app.ask('GET', '/nowhere')]
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
    for (const { headers } of [one, other]) {
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('vary')).toBe('Origin')
    }
  })

  test('an address that is not there and one that takes another method are told apart', async () => {
    const missing = await app.ask('GET', '/api/v1/nowhere')
    expect([missing.status, (await errorOf(missing)).code]).toEqual([404, 'not-found'])
    const wrong = await app.ask('DELETE', '/api/v1/users/me/profile')
    expect([wrong.status, wrong.headers.get('allow'), (await errorOf(wrong)).code]).toEqual([
      405,
      'GET, PATCH',
      'wrong-method',
    ])
  })

  test('a fault of ours is told by its number alone, and stands in the log under it', async () => {
    const broken = await createTestApp({
      change: (deps) => ({ ...deps, users: { ...deps.users, read: () => Promise.reject(new Error('disk secret')) } }),
    })
    const answer = await broken.ask('GET', '/api/v1/users/me', { token: 'x' })
    const error = await errorOf(answer)
    expect([answer.status, error.code]).toEqual([500, 'internal'])
    expect(JSON.stringify(error)).not.toContain('disk secret')
    expect(answer.headers.get('x-request-id')).toBe(error.requestId)
    expect(broken.lines).toMatchObject([{ level: 'error', requestId: error.requestId, error: 'disk secret' }])
    await broken.close()
  })
})

const from = (origin: string, method = 'GET') =>
  app.ask(method, '/api/v1/users/me', { headers: { origin, 'access-control-request-method': 'POST' } })

describe('across origins', () => {
  test('our extension may read, with no cookies', async () => {
    const { headers } = await from(EXTENSION_ORIGIN)
    expect(headers.get('access-control-allow-origin')).toBe(EXTENSION_ORIGIN)
    expect(headers.get('access-control-expose-headers')).toContain('set-auth-token')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await from(EXTENSION_ORIGIN, 'OPTIONS')
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Authorization,Content-Type,If-Match,Idempotency-Key',
    ])
  })

  test.each(['https://evil.example', 'null', `${EXTENSION_ORIGIN}.evil.example`, 'chrome-extension://aaaa', '*'])(
    '%s may not',
    async (origin) => {
      for (const method of ['GET', 'OPTIONS'])
        expect((await from(origin, method)).headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

const signIn = (body: string, headers = {}) => app.ask('POST', '/api/v1/auth/sign-in/email', { body, headers })

describe('a body', () => {
  test('that is too large is refused before it is read, also without a stated length', async () => {
    const answer = await signIn(JSON.stringify({ email: 'a'.repeat(300_000) }))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([413, 'body-too-large'])
    const stream = new ReadableStream({
      pull: (to) => to.enqueue(new TextEncoder().encode('x'.repeat(65_536))),
    })
    const endless = await app.app.request(
      new Request('http://localhost/api/v1/auth/sign-in/email', {
        method: 'POST',
        body: stream,
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      } as RequestInit),
    )
    expect(endless.status).toBe(413)
  })

  test('that is no JSON, or does not say so, is refused for that', async () => {
    const broken = await signIn('{"email":')
    expect([broken.status, (await errorOf(broken)).code]).toEqual([400, 'not-json'])
    const plain = await signIn('{}', { 'content-type': 'text/plain' })
    expect([plain.status, (await errorOf(plain)).code]).toEqual([415, 'wrong-media-type'])
  })
})

describe('the description', () => {
  test('names every route there is, each with its refusals in one shape', async () => {
    const answer = await app.ask('GET', '/openapi.json')
    const { openapi, paths } = (await answer.json()) as {
      openapi: string
      paths: Record<string, Record<string, { responses: Record<string, unknown>; security: unknown[] }>>
    }
    expect(openapi).toBe('3.1.0')
    const served = app.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m} ${path}`),
    )
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted())
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    const refusals = operations
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status]) => Number(status) >= 400)
    const shape = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
    for (const [, refusal] of refusals) expect(refusal).toMatchObject(shape)
  })

  test('is shown by a page that loads from here alone', async () => {
    const page = await app.ask('GET', '/docs')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    const scripts = [...(await page.text()).matchAll(/src="([^"]+)"/g)].map(([, src]) => src ?? '')
    expect(scripts).toEqual(['/docs/scalar.js', '/docs/start.js'])
    for (const src of scripts) {
      const script = await app.ask('GET', src)
      expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    }
  })
})
