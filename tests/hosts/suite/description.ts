import { resources } from '@rolecall/server/resources/resources.gen.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GetHost } from './host.ts'

const BASE = '/api/v1'
const METHODS = z.enum(['get', 'post', 'put', 'patch', 'delete'])

const Operation = z.object({
  summary: z.string().min(3),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(z.string().regex(/^\d{3}$/), z.object({ description: z.string().min(2) })),
})
const Described = z.object({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(METHODS, Operation)),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
})
type Described = z.infer<typeof Described>

async function description(host: GetHost): Promise<Described> {
  const answer = await host().fetch('/openapi.json')
  expect(answer.status).toBe(200)
  return Described.parse(await answer.json())
}

/** Every `$ref` anywhere inside. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  )
}

const WANTED = [
  '/api/v1/health',
  '/api/v1/users/me',
  '/api/v1/sync',
  '/api/v1/applications',
  '/api/v1/applications/{id}',
  '/api/v1/files',
  '/api/v1/files/{hash}',
  '/api/v1/sync/live',
  '/api/v1/sync/rev',
  '/api/v1/auth/sign-up/email',
  '/api/v1/auth/sign-in/email',
  '/api/v1/auth/request-password-reset',
  '/api/v1/auth/reset-password',
]

/** The routes of the resources as Hono knows them, in the spelling of OpenAPI. */
function mounted(): string[] {
  const routes = resources.routes.filter(({ method }) => method !== 'ALL')
  const named = routes.map(({ method, path }) => `${method} ${BASE}${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  return [...new Set(named)].toSorted()
}

export function apiDescription(host: GetHost): void {
  describe('the description of the API', () => {
    it('is OpenAPI 3.1 and names only parts that it has', async () => {
      const whole = await description(host)
      const schemes = Object.keys(whole.components.securitySchemes)
      const missing = references(whole).filter(
        (ref) => !Object.hasOwn(whole.components.schemas, ref.replace('#/components/schemas/', '')),
      )
      expect(missing).toEqual([])
      const operations = Object.values(whole.paths).flatMap((path) => Object.values(path))
      const asked = operations.flatMap(({ security }) => security.flatMap((each) => Object.keys(each)))
      expect(new Set(asked)).toEqual(new Set(schemes))
    })

    it('lists every route that is mounted, and answers for each one it lists', async () => {
      const { paths } = await description(host)
      const listed = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      )
      expect(Object.keys(paths)).toEqual(expect.arrayContaining(WANTED))
      expect(listed.filter((route) => route.includes(` ${BASE}/`)).toSorted()).toEqual(mounted())
    })

    it('says of each route that needs a session what the route then does: refuse', async () => {
      const { paths } = await description(host)
      for (const [path, methods] of Object.entries(paths))
        for (const [method, { security }] of Object.entries(methods)) {
          if (security.length === 0) continue
          const answer = await host().fetch(path.replace('{id}', crypto.randomUUID()), { method: method.toUpperCase() })
          expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 401`)
        }
    })
  })

  describe('the page /docs', () => {
    it('loads nothing but what this server has', async () => {
      const page = await host().fetch('/docs')
      expect(page.status).toBe(200)
      const html = await page.text()
      const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? '')
      expect(links.filter((link) => !link.startsWith('/') && link !== 'data:,')).toEqual([])
      expect(page.headers.get('content-security-policy')).not.toMatch(/https?:|\*/)
      const scripts = links.filter((link) => link.startsWith('/'))
      expect(scripts.length).toBeGreaterThan(0)
      for (const script of scripts) {
        const answer = await host().fetch(script)
        expect(answer.headers.get('content-type')).toContain('javascript')
        expect((await answer.text()).length).toBeGreaterThan(50)
      }
    })
  })
}
