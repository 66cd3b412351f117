import { z } from 'zod'
import { DeviceWords, Method } from '../../accounts/enter.ts'
import { code, email, newPassword, ownPassword, password, personName, secret } from '../../accounts/schemas.ts'

const deviceToken = secret.optional().meta({
  description: 'The newest `deviceToken` this device was given for this account, so that strangers cannot lock it out',
})
const device = DeviceWords.optional()

export const SignUp = z.object({ name: personName.default(''), email, password: newPassword, device })
export const SignIn = z.object({ email, password, device, deviceToken })
export const Finish = z.object({ challenge: secret, code })
export const AskReset = z.object({ email })
export const Reset = z.object({ token: secret, newPassword })
export const ChangePassword = z.object({ currentPassword: ownPassword, newPassword })
export const ChangeEmail = z.object({ newEmail: email, password: ownPassword })
export const OwnPassword = z.object({ password: ownPassword })
export const Code = z.object({ code })
export const BothProofs = z.object({ password: ownPassword, code })

const CHALLENGE = /^[\w-]{43}$/
export const ProviderParam = z.object({ provider: Method.exclude(['password']) })
export const ProviderStart = z.object({
  redirect: z.url().max(300).meta({
    description: 'What `identity.getRedirectURL("sign-in")` gives',
    example: 'https://clllgjfciaogecdieaiodhehlepolhpg.chromiumapp.org/sign-in',
  }),
  challenge: z.string().regex(CHALLENGE, 'Send the SHA-256 of your verifier, as base64url.').meta({
    description: 'The SHA-256 of a secret that the extension keeps until it exchanges the code, as base64url',
    example: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  }),
})
export const ProviderReturn = z.object({
  state: secret,
  code: z.string().max(4000).optional(),
  error: z.string().max(200).optional(),
})
export const Exchange = z.object({
  code: secret,
  verifier: z.string().min(43).max(128),
  device,
  deviceToken,
})

/** Send the token as `Authorization: Bearer …` from now on. */
export const Session = z
  .object({
    token: z
      .string()
      .meta({ description: 'Send it as `Authorization: Bearer …`', example: 'Qm7tPzrVw3kYxLd9aJf2uHs8NcEb5gTi' }),
    deviceToken: z.string().meta({ description: 'Keep it past signing out, and send it with the next sign-in' }),
    user: z.object({ id: z.string(), email: z.string(), name: z.string(), emailVerified: z.boolean() }),
  })
  .meta({ ref: 'Session', id: 'Session' })

export const SecondStep = z
  .object({ challenge: z.string().meta({ description: 'Send it with the code within ten minutes' }) })
  .meta({ ref: 'SecondStep', id: 'SecondStep' })

const Way = z.object({ on: z.boolean(), why: z.string().nullable().meta({ description: 'Why it is off' }) })
export const Methods = z.object({ password: Way, google: Way, linkedin: Way, mail: Way }).meta({
  ref: 'SignInMethods',
  id: 'SignInMethods',
  example: {
    password: { on: true, why: null },
    google: { on: true, why: null },
    linkedin: { on: false, why: 'This server is not set up for LinkedIn.' },
    mail: { on: true, why: null },
  },
})
export type Methods = z.infer<typeof Methods>

export const TwoFactorBegun = z
  .object({
    secret: z.string().meta({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
    uri: z
      .string()
      .meta({ description: 'For a QR code', example: 'otpauth://totp/Rolecall:ann%40example.com?secret=…' }),
  })
  .meta({ ref: 'TwoFactorBegun', id: 'TwoFactorBegun' })
export const BackupCodes = z
  .object({ backupCodes: z.array(z.string()).meta({ example: ['J3K5Q-X7R2M', 'P6ZLD-2VNQA'] }) })
  .meta({ ref: 'BackupCodes', id: 'BackupCodes' })
