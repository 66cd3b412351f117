import { z } from 'zod'
import { errorTable, httpError } from '../../errors.ts'
import type { ApiError } from '../../errors.ts'

export const authError = errorTable({
  'wrong-sign-in': [401, 'The e-mail or the password is not right.'],
  // Whoever owns the address is told what to do; whoever only guesses addresses learns no more than from any sign-up.
  'cannot-sign-up': [422, 'No new account was made. If you have one with this e-mail, sign in or reset its password.'],
  'wrong-password': [422, 'The current password is not right. Nothing was changed.'],
  'link-used-up': [422, 'This link does not work any more. Ask for a new one. Your password stays as it was.'],
  'wrong-origin': [403, 'Only the Rolecall extension may do this from a browser.'],
  'too-many-tries': [429, 'Too many tries. Wait a while, then try again.'],
  'mail-not-set-up': [
    503,
    'This server cannot send mails, so it cannot reset passwords. Its owner has to set SMTP_URL.',
  ],
})

type AuthCode = Parameters<typeof authError>[0]

/** better-auth's codes in our words. What is not here, nobody can cause through our parsed routes. */
const TRANSLATED: Readonly<Record<string, AuthCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-sign-in',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'cannot-sign-up',
  FAILED_TO_CREATE_USER: 'cannot-sign-up',
  INVALID_PASSWORD: 'wrong-password',
  INVALID_TOKEN: 'link-used-up',
}

const Refusal = z.object({ code: z.string().optional(), message: z.string().optional() })

export const tooManyTries = (seconds: number | string): ApiError =>
  authError('too-many-tries', { headers: { 'Retry-After': String(seconds) } })

/** Turns a refusal of better-auth into one of ours; what it never should have said becomes a fault of the server. */
export async function refusalOf(answer: Response): Promise<Error> {
  if (answer.status === 429) return tooManyTries(answer.headers.get('x-retry-after') ?? '60')
  const { code = '', message } = Refusal.catch({}).parse(await answer.json().catch(() => ({})))
  const ours = Object.hasOwn(TRANSLATED, code) ? TRANSLATED[code] : undefined
  if (ours) return authError(ours)
  if (answer.status === 401) return httpError('signed-out')
  return new Error(`better-auth refused with ${answer.status} ${code} ${message ?? ''}`)
}
