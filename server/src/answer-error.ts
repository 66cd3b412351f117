import type { Context, ErrorHandler, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from './deps.ts'
import { ApiError, httpError } from './errors.ts'

function answer(c: Context<AppEnv>, { code, message, details, status, headers }: ApiError): Response {
  const { requestId } = c.var
  const error = { code, message, ...(details === undefined ? {} : { details }), requestId }
  return c.json({ error }, status, headers)
}

/** Of Hono's own refusals only one can happen here: a body that says it is JSON and is not. */
function known(error: Error): ApiError | null {
  if (error instanceof ApiError) return error
  return error instanceof HTTPException && error.status === 400 ? httpError('not-json') : null
}

/** What nobody foresaw is told to the log alone; the person gets the number under which it stands there. */
export const answerError: ErrorHandler<AppEnv> = (error, c) => {
  const expected = known(error)
  if (expected) return answer(c, expected)
  const { deps, requestId } = c.var
  const { method, path } = c.req
  deps.log({ level: 'error', event: 'unexpected', requestId, method, path, error: error.message, stack: error.stack })
  return answer(c, httpError('internal'))
}

const matches = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, i) => part.startsWith(':') || part === given[i])
}

/** An address that exists under another method is told apart from one that does not exist. */
export function answerNotFound(app: Hono<AppEnv>, c: Context<AppEnv>): Response {
  const here = app.routes.filter(({ method, path }) => method !== 'ALL' && matches(path, c.req.path))
  if (here.length === 0) return answer(c, httpError('not-found'))
  const allow = [...new Set(here.map(({ method }) => method))].join(', ')
  return answer(c, httpError('wrong-method', { headers: { Allow: allow } }))
}
