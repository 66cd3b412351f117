import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv, Deps } from './deps.ts'
import { answerError, answerNotFound } from './answer-error.ts'
import { httpError } from './errors.ts'
import { openapi } from './openapi.ts'
import { docsPage } from './pages/docs.ts'
import { resetPasswordPage } from './pages/reset-password.ts'
import { resources } from './resources/resources.gen.ts'
import { health } from './resources/health/routes.ts'

export const API_VERSION = '1.0.0'
const SYNC_PATH = '/api/v1/sync'
const MAX_SYNC_BYTES = 8 * 1024 * 1024
const MAX_BODY_BYTES = 256 * 1024

const tooLarge = () => {
  throw httpError('body-too-large')
}
const smallBody = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge })
const syncBody = bodyLimit({ maxSize: MAX_SYNC_BYTES, onError: tooLarge })

/** An answer of the API is data: nothing in it may load, run or be framed. Pages set their own, wider policy. */
const apiHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
})

/** Only our own extensions may read answers across origins. Nothing here uses cookies, so none are allowed along. */
const exactCors = (origins: string[]) =>
  cors({
    origin: origins,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type'],
    exposeHeaders: ['set-auth-token', 'X-Request-Id', 'Retry-After'],
    maxAge: 600,
  })

export function createApp(deps: Deps) {
  const app = new Hono<AppEnv>()
  app.use(async (c, next) => {
    c.set('deps', deps)
    c.set('requestId', crypto.randomUUID())
    await next()
    c.header('X-Request-Id', c.var.requestId)
  })
  app.use(apiHeaders, exactCors(deps.config.EXTENSION_ORIGINS))
  app.use((c, next) => (c.req.path === SYNC_PATH ? syncBody(c, next) : smallBody(c, next)))
  app.onError(answerError)
  app.notFound((c) => answerNotFound(app, c))
  app.get('/openapi.json', openapi(app, API_VERSION))
  app.get('/', (c) => c.text(`${PRODUCT_NAME} API. Its description is at /docs.`))
  return app.route('/', docsPage).route('/', resetPasswordPage).route('/health', health).route('/api/v1', resources)
}
export type App = ReturnType<typeof createApp>
