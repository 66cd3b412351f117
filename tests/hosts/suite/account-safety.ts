import { stepOf, totp } from '@rolecall/server/accounts/totp.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newVerifier, visit } from '../../support/openid-visit.ts'
import type { GetHost } from './host.ts'
import { followMailed, linkMailedTo, subjectMailedTo } from './mail.ts'
import { asking, bearer, newEmail, PASSWORD, refusal, signIn, signUp, trySignIn } from './people.ts'
import type { Person } from './people.ts'

const ME = '/api/v1/users/me'
const AUTH = '/api/v1/auth'
const Session = z.object({ token: z.string().min(20), deviceToken: z.string().min(20) })
const Challenge = z.object({ challenge: z.string() })
const Begun = z.object({ secret: z.string() })
const Codes = z.object({ backupCodes: z.array(z.string()).length(10) })
const Sessions = z.object({ items: z.array(z.object({ id: z.string(), current: z.boolean() })) })

const ten = <T>(act: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 10 }, (_, i) => act(i)))
const count = (answers: Response[], status: number) => answers.filter((answer) => answer.status === status).length

export function accountSafety(host: GetHost): void {
  const post = (path: string, body: unknown) => host().fetch(AUTH + path, asking(body))
  const remove = (person: Person, path: string, body?: unknown) =>
    host().fetch(path, { ...asking(body ?? {}, bearer(person.token)), method: 'DELETE' })

  describe('an e-mail', () => {
    it('is confirmed through the mailed link, once, of ten tries at the same time', async () => {
      const person = await signUp(host())
      const link = await linkMailedTo(host(), person.email, '/verify-email')
      const statuses = await ten(() => followMailed(host(), link))
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      expect(await (await person.ask(ME)).json()).toMatchObject({ emailVerified: true })
    })

    it('is changed when both mailboxes agree', async () => {
      const person = await signUp(host())
      await followMailed(host(), await linkMailedTo(host(), person.email, '/verify-email'))
      const next = newEmail()
      expect((await person.ask(`${AUTH}/change-email`, { newEmail: next, password: PASSWORD })).status).toBe(200)
      for (const address of [person.email, next])
        expect(await followMailed(host(), await linkMailedTo(host(), address, '/change-email'))).toBe(200)
      expect(await (await person.ask(ME)).json()).toMatchObject({ email: next })
      await subjectMailedTo(host(), person.email, 'The e-mail of your Rolecall account was changed')
    })
  })

  describe('sessions', () => {
    it('are new at each sign-in, listed, and refused at once when revoked', async () => {
      const first = await signUp(host())
      const second = await signIn(host(), first.email)
      expect(second.token).not.toBe(first.token)
      await subjectMailedTo(host(), first.email, 'New sign-in to your Rolecall account')
      const { items } = Sessions.parse(await (await second.ask(`${ME}/sessions`)).json())
      const other = items.find(({ current }) => !current)
      expect(items).toHaveLength(2)
      expect((await remove(second, `${ME}/sessions/${other?.id}`)).status).toBe(200)
      expect([(await first.ask(ME)).status, (await second.ask(ME)).status]).toEqual([401, 200])
    })
  })

  describe('guessing from everywhere', () => {
    it('is stopped, and the owner still gets in on a known device', async () => {
      const body = { email: newEmail(), password: PASSWORD }
      const { deviceToken } = Session.parse(await (await post('/sign-up/email', body)).json())
      const answers = [...(await ten((i) => trySignIn(host(), body.email, `guess ${i}`)))]
      answers.push(...(await ten((i) => trySignIn(host(), body.email, `more ${i}`))))
      expect([count(answers, 401), count(answers, 429)]).toEqual([10, 10])
      expect((await trySignIn(host(), body.email, PASSWORD)).status).toBe(429)
      expect((await post('/sign-in/email', { ...body, deviceToken })).status).toBe(200)
    })
  })

  describe('two-factor sign-in', () => {
    it('takes each code of the app and each backup code once, of several tries at the same time', async () => {
      const person = await signUp(host())
      await followMailed(host(), await linkMailedTo(host(), person.email, '/verify-email'))
      const begun = await person.ask(`${AUTH}/two-factor/start`, { password: PASSWORD })
      const { secret } = Begun.parse(await begun.json())
      // This code holds for a while after its half minute, and the next one holds before its own: no boundary matters.
      const first = await totp(secret, stepOf(Date.now()))
      const on = await person.ask(`${AUTH}/two-factor/confirm`, { code: first })
      const { backupCodes } = Codes.parse(await on.json())
      const signingIn = await trySignIn(host(), person.email, PASSWORD)
      expect(signingIn.status).toBe(202)
      const { challenge } = Challenge.parse(await signingIn.json())
      const finish = (code: string) => post('/sign-in/two-factor', { challenge, code })
      expect((await refusal(await finish(first), 422)).code).toBe('wrong-code')
      const next = await totp(secret, stepOf(Date.now()) + 1)
      expect(count(await Promise.all([next, next, next, next].map(finish)), 200)).toBe(1)
      const again = Challenge.parse(await (await trySignIn(host(), person.email, PASSWORD)).json())
      const backup = { challenge: again.challenge, code: backupCodes[0] }
      const spent = await Promise.all([1, 2, 3, 4].map(() => post('/sign-in/two-factor', backup)))
      expect(count(spent, 200)).toBe(1)
    })
  })

  describe('signing in through a provider', () => {
    it('ends in a session, by a code that works once, of ten tries at the same time', async () => {
      const { verifier, challenge } = await newVerifier()
      const who = { sub: crypto.randomUUID(), email: newEmail() }
      const end = await visit((path, init) => host().fetch(path, init), 'google', who, challenge)
      const body = { code: end.searchParams.get('code'), verifier }
      const answers = await ten(() => post('/providers/exchange', body))
      const opened = answers.find(({ status }) => status === 200)
      expect(count(answers, 200)).toBe(1)
      const { token } = Session.parse(await opened?.json())
      const me = await host().fetch(ME, asking(undefined, bearer(token)))
      expect(await me.json()).toMatchObject({ email: who.email, emailVerified: true })
    })

    it('ends in a sentence when the provider’s word cannot be believed', async () => {
      const { challenge } = await newVerifier()
      const who = { sub: crypto.randomUUID(), email: newEmail(), trouble: 'other-key' }
      const end = await visit((path, init) => host().fetch(path, init), 'linkedin', who, challenge)
      expect(end.searchParams.get('error')).toBe('provider-failed')
    })
  })

  describe('deleting an account', () => {
    it('takes the password, ends everything, and frees the e-mail', async () => {
      const person = await signUp(host())
      expect((await refusal(await remove(person, ME, { password: 'not mine' }), 422)).code).toBe('wrong-password')
      expect((await remove(person, ME, { password: PASSWORD })).status).toBe(200)
      expect((await person.ask(ME)).status).toBe(401)
      expect((await trySignIn(host(), person.email, PASSWORD)).status).toBe(401)
      await subjectMailedTo(host(), person.email, 'Your Rolecall account is deleted')
      expect((await signUp(host(), person.email)).id).not.toBe(person.id)
    })
  })
}
