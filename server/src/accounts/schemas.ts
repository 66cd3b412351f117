import { z } from 'zod'
import { PASSWORD_MAX, PASSWORD_MIN } from '../auth.ts'

/** What people type, parsed the same way wherever they type it. */
export const email = z
  .string('Enter your e-mail.')
  .trim()
  .toLowerCase()
  .max(254, 'This e-mail is too long.')
  .pipe(z.email('Enter an e-mail like name@example.com.'))
  .meta({ example: 'ann@example.com' })
export const password = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(PASSWORD_MAX)
  .meta({ example: 'correct horse battery' })
export const newPassword = z
  .string('Choose a password.')
  .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters for the password.`)
  .max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters for the password.`)
  .meta({ example: 'quiet otters read maps' })
export const personName = z
  .string('Enter your name.')
  .trim()
  .max(100, 'Use at most 100 characters for the name.')
  .meta({ example: 'Ann Miller' })
/** Left out by people who sign in through another service and have none. */
export const ownPassword = password.optional().meta({
  description: 'Your password. Without one, you must have signed in within the last ten minutes.',
})
export const code = z
  .string('Type the code.')
  .trim()
  .min(6, 'Type all six digits, or a whole backup code.')
  .max(20, 'A code is shorter than this.')
  .meta({ description: 'Six digits of your app, or a backup code', example: '287082' })
export const secret = z.string().min(1).max(200)

export const Done = z.object({ ok: z.literal(true) }).meta({ ref: 'Done', id: 'Done' })
export const done = { ok: true } as const
