import { MAX_FILE_BYTES } from '@rolecall/shared/domain/file-type.ts'
import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerError, answerNotFound } from './answer-error.ts'
import type { AppEnv, Deps } from './deps.ts'
import { httpError } from './errors.ts'
import type { ApiError, ErrorMore } from './errors.ts'
import { exactCors, setSafeHeaders } from './headers.ts'
import { openapi } from './openapi.ts'
import { changeEmailPage, verifyEmailPage } from './pages/confirm-email.ts'
import { docsPage } from './pages/docs.ts'
import { forgotPasswordPage } from './pages/forgot-password.ts'
import { resetPasswordPage } from './pages/reset-password.ts'
import { fileError } from './resources/files/store.ts'
import { health } from './resources/health/routes.ts'
import { watchDatabases } from './resources/health/store.ts'
import { uploadError } from './resources/resume/errors.ts'
import { resources } from './resources/resources.gen.ts'

export const API_VERSION = '1.0.0'
const SYNC_PATH = '/api/v1/sync'
const FILES_PATH = '/api/v1/files/'
const IMPORT_PATH = '/api/v1/import'
const RESUME_PATH = '/api/v1/resume/upload'
/** What a form puts around a file. */
const FORM_BYTES = 8 * 1024
const MAX_SYNC_BYTES = 8 * 1024 * 1024
const MAX_IMPORT_BYTES = 32 * 1024 * 1024
const MAX_BODY_BYTES = 256 * 1024

const tooLarge = (more: ErrorMore): ApiError => httpError('body-too-large', more)

const limitTo = (maxSize: number, refuse = tooLarge): MiddlewareHandler<AppEnv> =>
  bodyLimit({
    maxSize,
    onError: () => {
      // The rest of the body is not read, so this connection cannot carry another request.
      throw refuse({ headers: { Connection: 'close' } })
    },
  })
const smallBody = limitTo(MAX_BODY_BYTES)
const syncBody = limitTo(MAX_SYNC_BYTES)
const importBody = limitTo(MAX_IMPORT_BYTES)
const resumeBody = limitTo(MAX_FILE_BYTES + FORM_BYTES, (more) => uploadError('upload-too-large', more))
const fileBody = limitTo(MAX_FILE_BYTES, (more) => fileError('file-too-large', more))

function bodyFor(path: string): MiddlewareHandler<AppEnv> {
  if (path.startsWith(FILES_PATH)) return fileBody
  if (path === IMPORT_PATH) return importBody
  if (path === RESUME_PATH) return resumeBody
  return path === SYNC_PATH ? syncBody : smallBody
}

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
    return bodyFor(c.req.path)(c, next)
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
  return app
    .route('/', docsPage)
    .route('/', resetPasswordPage)
    .route('/', forgotPasswordPage)
    .route('/', verifyEmailPage)
    .route('/', changeEmailPage)
    .route('/health', health)
    .route('/api/v1', resources)
}
export type App = ReturnType<typeof createApp>
