import { describe, expect, it } from 'vitest'
import type { GetHost } from './host.ts'
import { linkMailedTo } from './mail.ts'
import { asking, bearer, newEmail, PASSWORD, refusal, signIn, signUp, trySignIn } from './people.ts'

const ME = '/api/v1/users/me'

const form = (token: string, password: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ token, password }).toString(),
})

export function accounts(host: GetHost): void {
  describe('accounts', () => {
    it('lets a person sign up, sign in on a second device, and see who they are', async () => {
      const first = await signUp(host())
      const second = await signIn(host(), first.email)
      expect(second.token).not.toBe(first.token)
      for (const { ask } of [first, second]) {
        const me = await ask(ME)
        expect(me.status).toBe(200)
        expect(await me.json()).toMatchObject({ id: first.id, email: first.email, emailVerified: false })
      }
    })

    it('answers a wrong password and an unknown e-mail alike', async () => {
      const { email } = await signUp(host())
      const wrong = await refusal(await trySignIn(host(), email, 'not the password'), 401)
      const unknown = await refusal(await trySignIn(host(), newEmail(), PASSWORD), 401)
      expect(wrong.code).toBe('wrong-sign-in')
      expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' })
    })

    it('makes no second account for an e-mail, whatever its capitals', async () => {
      const { email } = await signUp(host())
      const again = { name: '', email: email.toUpperCase(), password: 'another password' }
      const answer = await host().fetch('/api/v1/auth/sign-up/email', asking(again))
      expect((await refusal(answer, 422)).code).toBe('cannot-sign-up')
      await signIn(host(), email)
    })

    it('says which field of a sign-up is wrong', async () => {
      const body = { email: 'nobody', password: 'short' }
      const error = await refusal(await host().fetch('/api/v1/auth/sign-up/email', asking(body)), 400)
      expect(error.details?.map(({ path }) => path)).toEqual(['email', 'password'])
    })

    it('needs a token that is known', async () => {
      const { token } = await signUp(host())
      const attempts = [{}, bearer('nonsense'), bearer(`${token}x`), { authorization: token }, { cookie: token }]
      for (const headers of attempts) {
        const answer = await host().fetch(ME, asking(undefined, headers))
        expect((await refusal(answer, 401)).code).toBe('signed-out')
      }
    })
  })

  describe('the end of a session', () => {
    it('comes at once with signing out, for that session alone', async () => {
      const phone = await signUp(host())
      const laptop = await signIn(host(), phone.email)
      expect((await phone.ask('/api/v1/auth/sign-out', {})).status).toBe(200)
      expect((await phone.ask(ME)).status).toBe(401)
      expect((await laptop.ask(ME)).status).toBe(200)
    })

    it('comes at once for all of them when they are revoked', async () => {
      const phone = await signUp(host())
      const laptop = await signIn(host(), phone.email)
      expect((await laptop.ask('/api/v1/auth/revoke-sessions', {})).status).toBe(200)
      for (const { ask } of [phone, laptop]) expect((await ask(ME)).status).toBe(401)
    })
  })

  describe('a forgotten password', () => {
    it('is replaced through the mailed link, once, and every session ends', async () => {
      const person = await signUp(host())
      const asked = await host().fetch('/api/v1/auth/request-password-reset', asking({ email: person.email }))
      expect(asked.status).toBe(200)
      const link = await linkMailedTo(host(), person.email, '/reset-password')
      const page = await host().fetch(link)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(await page.text()).toContain('<form method="post"')
      const token = new URL(link, 'http://localhost').searchParams.get('token') ?? ''
      const tooShort = await host().fetch('/reset-password', form(token, 'short'))
      expect(await tooShort.text()).toContain('8 to 128 characters')
      const done = await host().fetch('/reset-password', form(token, 'a brand new password'))
      expect(done.status).toBe(200)
      expect((await person.ask(ME)).status).toBe(401)
      expect((await trySignIn(host(), person.email, PASSWORD)).status).toBe(401)
      await signIn(host(), person.email, 'a brand new password')
      expect((await host().fetch('/reset-password', form(token, 'yet another password'))).status).toBe(400)
    })

    it('does not tell whether an e-mail has an account', async () => {
      const { email } = await signUp(host())
      const answers = await Promise.all(
        [email, newEmail()].map((each) => host().fetch('/api/v1/auth/request-password-reset', asking({ email: each }))),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const [known, unknown] = await Promise.all(answers.map((answer) => answer.json()))
      expect(unknown).toEqual(known)
    })
  })

  describe('guessing', () => {
    it('is stopped after a few tries on one account, with the time to wait', async () => {
      const { email } = await signUp(host())
      const statuses: number[] = []
      let last = await trySignIn(host(), email, 'guess 0')
      for (let i = 1; i <= 12; i++) {
        statuses.push(last.status)
        last = await trySignIn(host(), email, `guess ${i}`)
      }
      expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await refusal(last, 429)).code).toBe('too-many-tries')
      // The right password does not open it either, or guessing would go on.
      expect((await trySignIn(host(), email, PASSWORD)).status).toBe(429)
    })
  })
}
