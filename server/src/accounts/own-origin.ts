import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../deps.ts'
import { authError } from './refusals.ts'

/** Firefox gives an extension another origin on every machine; that it is an extension is all that can be told. */
const FIREFOX_EXTENSION = /^moz-extension:\/\/[0-9a-f-]{36}$/

/**
 * No website may sign people up or in, not even with a form that needs no permission to be sent. Programs send no
 * origin; the page with the docs is ours.
 */
export const ownOrigin: MiddlewareHandler<AppEnv> = (c, next) => {
  const origin = c.req.header('origin')
  const { API_URL, EXTENSION_ORIGINS } = c.var.deps.config
  const ours = !origin || EXTENSION_ORIGINS.includes(origin) || origin === new URL(API_URL).origin
  if (!ours && !FIREFOX_EXTENSION.test(origin)) throw authError('wrong-origin')
  return next()
}
