import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { bearer } from 'better-auth/plugins'
import type { Host } from './deps.ts'
import type { Limit } from './limits.ts'
import { account, rateLimit, session, verification } from './resources/auth/table.ts'
import { user } from './resources/users/table.ts'
import { SESSION_DAYS } from './session.ts'

export const AUTH_PATH = '/api/v1/auth'
/** Set by us on the request that better-auth sees, from what the host itself knows; a caller cannot give it. */
export const CLIENT_IP_HEADER = 'x-rolecall-client-ip'
export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128
const RESET_MINUTES = 60
const DAY_SECONDS = 24 * 60 * 60

const resetText = (link: string): string =>
  `Somebody, hopefully you, asked to reset the password of your ${PRODUCT_NAME} account.\n\n` +
  `Open this link to choose a new one. It works once, for ${RESET_MINUTES} minutes:\n${link}\n\n` +
  'If it was not you, do nothing: your password stays as it is.\n'

const rule = ({ max, seconds }: Limit) => ({ max, window: seconds })

function rules({ limits }: Host) {
  return {
    '/sign-in/email': rule(limits.signIn),
    '/sign-up/email': rule(limits.signUp),
    '/request-password-reset': rule(limits.resetRequest),
    '/reset-password': rule(limits.resetRequest),
    '/change-password': rule(limits.signIn),
  }
}

function passwords({ config, mail }: Host) {
  return {
    enabled: true,
    minPasswordLength: PASSWORD_MIN,
    maxPasswordLength: PASSWORD_MAX,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: RESET_MINUTES * 60,
    sendResetPassword: ({ user: { email }, token }: { user: { email: string }; token: string }) =>
      mail.send({
        to: email,
        subject: `Reset your ${PRODUCT_NAME} password`,
        text: resetText(`${config.API_URL}/reset-password?token=${token}`),
      }),
  }
}

/** Accounts, passwords and the making of sessions. Reading a session on each request is ours: see session.ts. */
export function createAuth(host: Host) {
  return betterAuth({
    appName: PRODUCT_NAME,
    baseURL: host.config.API_URL,
    basePath: AUTH_PATH,
    secret: host.config.AUTH_SECRET,
    database: drizzleAdapter(host.users.orm, {
      provider: 'sqlite',
      schema: { user, session, account, verification, rateLimit },
    }),
    emailAndPassword: passwords(host),
    // Renewing is left to session.ts, which knows the day after which a session ends whatever its use.
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    trustedOrigins: host.config.EXTENSION_ORIGINS,
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: host.limits.other.seconds,
      max: host.limits.other.max,
      customRules: rules(host),
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [CLIENT_IP_HEADER] },
      backgroundTasks: { handler: (job: Promise<unknown>) => host.background(job) },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [bearer()],
  })
}
export type Auth = ReturnType<typeof createAuth>
