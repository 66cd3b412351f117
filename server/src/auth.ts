import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { bearer } from 'better-auth/plugins'
import type { Host } from './deps.ts'
import { account, session, verification } from './resources/auth/table.ts'
import { user } from './resources/users/table.ts'
import { SESSION_DAYS } from './session.ts'

export const AUTH_PATH = '/api/v1/auth'
export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128
const DAY_SECONDS = 24 * 60 * 60

/** What we keep of a session beside what better-auth keeps; nobody sets it through an input of better-auth's own. */
const kept = { type: 'string', required: false, input: false } as const

/**
 * Makes accounts, hashes passwords and begins sessions. Its own routes are not mounted: what a person may do is said by
 * resources/auth, and reading a session on each request is ours too (see session.ts).
 */
export function createAuth(host: Pick<Host, 'config' | 'users'>) {
  return betterAuth({
    appName: PRODUCT_NAME,
    baseURL: host.config.API_URL,
    basePath: AUTH_PATH,
    secret: host.config.AUTH_SECRET,
    database: drizzleAdapter(host.users.orm, { provider: 'sqlite', schema: { user, session, account, verification } }),
    emailAndPassword: { enabled: true, minPasswordLength: PASSWORD_MIN, maxPasswordLength: PASSWORD_MAX },
    // Renewing is left to session.ts, which knows the day after which a session ends whatever its use.
    session: {
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { name: kept, deviceId: kept, method: kept },
    },
    trustedOrigins: host.config.EXTENSION_ORIGINS,
    // Tries are counted by limits.ts, for the address of the caller and for the account.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [bearer()],
  })
}
export type Auth = ReturnType<typeof createAuth>
