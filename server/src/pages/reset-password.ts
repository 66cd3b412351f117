import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { PASSWORD_MAX, PASSWORD_MIN } from '../auth.ts'
import type { AppEnv } from '../deps.ts'
import { askAuth } from '../resources/auth/ask-auth.ts'
import { page } from './page.ts'

const TITLE = 'Choose a new password'
const Token = z.string().min(1).max(200)
const Answer = z.object({ token: Token, password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX) })

const form = (token: string, complaint = '') =>
  html`${complaint && html`<p role="alert">${complaint}</p>`}
    <form method="post" action="/reset-password">
      <input type="hidden" name="token" value="${token}" />
      <label for="password">New password, at least ${PASSWORD_MIN} characters</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="new-password"
        minlength="${PASSWORD_MIN}"
        maxlength="${PASSWORD_MAX}"
        required
        autofocus
      />
      <button>Set the password</button>
    </form>`

const spent = html`<p>
  This link does not work any more. A link works once, and for one hour. Ask for a new one in ${PRODUCT_NAME}: choose
  “Sign in”, then “Forgot password”. Your password stays as it was.
</p>`

const done = html`<p>
  Your new password is set. You are signed out on all your devices: sign in again in ${PRODUCT_NAME}. What you saved on
  them is still there.
</p>`

/** Where the link of the mail leads. It must work in any browser, so it needs neither the extension nor a script. */
export const resetPasswordPage = new Hono<AppEnv>()
  .get('/reset-password', (c) => {
    const token = Token.safeParse(c.req.query('token'))
    return token.success ? page(c, TITLE, form(token.data)) : page(c, 'This link is incomplete', spent, 400)
  })
  .post('/reset-password', async (c) => {
    const given = await c.req.parseBody()
    const answer = Answer.safeParse(given)
    const token = Token.safeParse(given['token'])
    if (!token.success) return page(c, 'This link is incomplete', spent, 400)
    if (!answer.success)
      return page(c, TITLE, form(token.data, `Use ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`), 400)
    const { token: secret, password } = answer.data
    const reset = await askAuth(c, '/reset-password', { token: secret, newPassword: password })
    if (reset.status === 429) return page(c, 'Wait a little', html`<p>Too many tries. Try again in an hour.</p>`, 429)
    return reset.ok ? page(c, 'Done', done) : page(c, 'This link is used up', spent, 400)
  })
