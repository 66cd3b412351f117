import { Hono } from 'hono'
import { Done, done } from '../../accounts/schemas.ts'
import { beginTwoFactor, renewBackupCodes, turnOffTwoFactor, turnOnTwoFactor } from '../../accounts/two-factor.ts'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn, verified } from '../../session.ts'
import { valid } from '../../valid.ts'
import { BackupCodes, BothProofs, Code, OwnPassword, TwoFactorBegun } from './schemas.ts'

const tag = 'auth'

export const twoFactorRoutes = new Hono<SignedInEnv>()
  .post(
    '/start',
    describe({
      summary: 'Get a secret for your app for codes',
      tag,
      answer: TwoFactorBegun,
      refusals: [...BODY, 401, 403, 409, 422, 429],
    }),
    signedIn,
    verified,
    valid('json', OwnPassword),
    async (c) => c.json(await beginTwoFactor(c, c.var.me.id, c.req.valid('json').password), 200),
  )
  .post(
    '/confirm',
    describe({
      summary: 'Turn two-factor sign-in on with a first code',
      tag,
      answer: BackupCodes,
      refusals: [...BODY, 401, 403, 409, 422, 429],
    }),
    signedIn,
    valid('json', Code),
    async (c) => {
      const { id, email } = c.var.me
      return c.json({ backupCodes: await turnOnTwoFactor(c, id, email, c.req.valid('json').code) }, 200)
    },
  )
  .post(
    '/backup-codes',
    describe({
      summary: 'Get new backup codes; the old ones end',
      tag,
      answer: BackupCodes,
      refusals: [...BODY, 401, 403, 409, 422, 429],
    }),
    signedIn,
    valid('json', BothProofs),
    async (c) => c.json({ backupCodes: await renewBackupCodes(c, c.var.me.id, c.req.valid('json')) }, 200),
  )
  .post(
    '/stop',
    describe({
      summary: 'Turn two-factor sign-in off',
      tag,
      answer: Done,
      refusals: [...BODY, 401, 403, 409, 422, 429],
    }),
    signedIn,
    valid('json', BothProofs),
    async (c) => {
      await turnOffTwoFactor(c, c.var.me.id, c.req.valid('json'))
      return c.json(done, 200)
    },
  )
