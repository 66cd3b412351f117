import type { z } from 'zod'
import { countTry, forgetTries } from '../../limits.ts'
import type { Limit } from '../../limits.ts'
import { askAuth } from './ask-auth.ts'
import type { AnyContext } from './ask-auth.ts'
import { authError, refusalOf, tooManyTries } from './refusals.ts'
import { Session } from './schemas.ts'
import type { AskReset, ChangePassword, Reset, SignIn, SignUp } from './schemas.ts'

type Asked<Schema extends z.ZodType> = z.infer<Schema>

async function ask(c: AnyContext, path: string, body: object): Promise<Response> {
  const answer = await askAuth(c, path, body)
  if (!answer.ok) throw await refusalOf(answer)
  return answer
}

/** The signed token goes out in a header too, where better-auth's own clients look for it. */
async function sessionOf(c: AnyContext, answer: Response): Promise<Session> {
  const token = answer.headers.get('set-auth-token')
  if (token) c.header('set-auth-token', token)
  return Session.parse(await answer.json())
}

/** Counts by account as well as by address of the caller: one account may be guessed at from many places. */
async function countAccount(c: AnyContext, what: string, email: string, limit: Limit): Promise<string> {
  const { users, now } = c.var.deps
  const key = `${what}|${email}`
  const wait = await countTry(users, key, limit, now())
  if (wait > 0) throw tooManyTries(wait)
  return key
}

export const signUp = async (c: AnyContext, person: Asked<typeof SignUp>): Promise<Session> =>
  sessionOf(c, await ask(c, '/sign-up/email', person))

export async function signIn(c: AnyContext, person: Asked<typeof SignIn>): Promise<Session> {
  const { limits, users } = c.var.deps
  const tries = await countAccount(c, 'sign-in', person.email, limits.signInAccount)
  const session = await sessionOf(c, await ask(c, '/sign-in/email', person))
  await forgetTries(users, tries)
  return session
}

/** Answers alike whether or not the account exists: the mail goes out after the answer. */
export async function askReset(c: AnyContext, { email }: Asked<typeof AskReset>): Promise<void> {
  const { limits, mail } = c.var.deps
  if (!mail.ready) throw authError('mail-not-set-up')
  await countAccount(c, 'reset', email, limits.resetAccount)
  await ask(c, '/request-password-reset', { email })
}

export const reset = (c: AnyContext, given: Asked<typeof Reset>): Promise<Response> => ask(c, '/reset-password', given)

/** Whoever knew the old password is signed out everywhere but here. */
export const changePassword = async (c: AnyContext, given: Asked<typeof ChangePassword>): Promise<Session> =>
  sessionOf(c, await ask(c, '/change-password', { ...given, revokeOtherSessions: true }))
