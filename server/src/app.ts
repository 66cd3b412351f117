import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerError, answerNotFound } from './answer-error.ts'
import type { AppEnv, Deps } from './deps.ts'
import { httpError } from './errors.ts'
import { exactCors, setSafeHeaders } from './headers.ts'
import { openapi } from './openapi.ts'
import { docsPage } from './pages/docs.ts'
import { resetPasswordPage } from './pages/reset-password.ts'
import { health } from './resources/health/routes.ts'
import { watchDatabases } from './resources/health/store.ts'
import { resources } from './resources/resources.gen.ts'

export const API_VERSION = '1.0.0'
const SYNC_PATH = '/api/v1/sync'
const MAX_SYNC_BYTES = 8 * 1024 * 1024
const MAX_BODY_BYTES = 256 * 1024

const limitTo = (maxSize: number): MiddlewareHandler<AppEnv> =>
  bodyLimit({
    maxSize,
    onError: () => {
      // The rest of the body is not read, so this connection cannot carry another request.
      throw httpError('body-too-large', { headers: { Connection: 'close' } })
    },
  })
const smallBody = limitTo(MAX_BODY_BYTES)
const syncBody = limitTo(MAX_SYNC_BYTES)

/** What every request gets before anything else: the parts it works with, its number, its headers, its size limit. */
function prepare(deps: Deps): MiddlewareHandler<AppEnv> {
  const databases = watchDatabases(deps)
  return (c, next) => {
    const requestId = crypto.randomUUID()
    c.set('deps', deps)
    c.set('databases', databases)
    c.set('requestId', requestId)
    c.header('X-Request-Id', requestId)
    setSafeHeaders(c)
    if (c.req.method === 'GET') return next()
    return c.req.path === SYNC_PATH ? syncBody(c, next) : smallBody(c, next)
  }
}

export function createApp(deps: Deps) {
  const app = new Hono<AppEnv>()
  app.use(prepare(deps))
  app.use(exactCors(deps.config.EXTENSION_ORIGINS))
  app.onError(answerError)
  app.notFound((c) => answerNotFound(app, c))
  app.get('/openapi.json', openapi(app, API_VERSION))
  app.get('/', (c) => c.text(`${PRODUCT_NAME} API. Its description is at /docs.`))
  return app.route('/', docsPage).route('/', resetPasswordPage).route('/health', health).route('/api/v1', resources)
}
export type App = ReturnType<typeof createApp>
