import { z } from 'zod'
import { PASSWORD_MAX, PASSWORD_MIN } from '../../auth.ts'

const email = z
  .string('Enter your e-mail.')
  .trim()
  .toLowerCase()
  .max(254, 'This e-mail is too long.')
  .pipe(z.email('Enter an e-mail like name@example.com.'))
const password = z.string('Enter your password.').min(1, 'Enter your password.').max(PASSWORD_MAX)
const newPassword = z
  .string('Choose a password.')
  .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters for the password.`)
  .max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters for the password.`)

export const SignUp = z.object({ name: z.string().trim().max(100).default(''), email, password: newPassword })
export const SignIn = z.object({ email, password })
export const AskReset = z.object({ email })
export const Reset = z.object({ token: z.string().min(1).max(200), newPassword })
export const ChangePassword = z.object({ currentPassword: password, newPassword })

/** Send the token as `Authorization: Bearer …` from now on. */
export const Session = z
  .object({
    token: z.string(),
    user: z.object({ id: z.string(), email: z.string(), name: z.string(), emailVerified: z.boolean() }),
  })
  .meta({ ref: 'Session', id: 'Session' })
export type Session = z.infer<typeof Session>

export const Done = z.object({ ok: z.literal(true) }).meta({ ref: 'Done', id: 'Done' })
