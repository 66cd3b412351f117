import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { AppEnv } from './deps.ts'

/** An answer of the API is data: nothing in it may load, run or be framed. Pages set a wider policy of their own. */
const SAFE: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['Vary', 'Origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
]
const HALF_A_YEAR = 'max-age=15552000'

/**
 * Set before the answer is made, which then takes them along at once. Hono's own middleware changes the finished
 * answer, header by header; on the cheapest routes that costs more than all the rest together.
 */
export function setSafeHeaders(c: Context<AppEnv>): void {
  for (const [name, value] of SAFE) c.header(name, value)
  // A browser heeds it over https alone; there it keeps people from ever being led to the unprotected address.
  if (c.var.deps.config.API_URL.startsWith('https:')) c.header('Strict-Transport-Security', HALF_A_YEAR)
}

/** Only our own extensions may read answers across origins. Nothing here uses cookies, so none are allowed along. */
export function exactCors(origins: string[]): MiddlewareHandler<AppEnv> {
  const answer = cors({
    origin: origins,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key'],
    exposeHeaders: ['set-auth-token', 'X-Request-Id', 'Retry-After', 'ETag', 'Location'],
    maxAge: 600,
  })
  return (c, next) => (c.req.header('origin') === undefined ? next() : answer(c, next))
}
