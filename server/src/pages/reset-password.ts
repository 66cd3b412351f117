import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { html } from 'hono/html'
import { z } from 'zod'
import { perAddress } from '../accounts/guesses.ts'
import { resetPassword } from '../accounts/new-password.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from '../auth.ts'
import { ApiError } from '../errors.ts'
import { LinkToken } from './confirm.ts'
import { page, pageApp } from './page.ts'

const TITLE = 'Choose a new password'
const Answer = z.object({ token: LinkToken, password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX) })

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
    This link does not work any more. A link works once, and for one hour. Your password stays as it was.
  </p>
  <p><a href="/forgot-password">Ask for a new link</a></p>`

const done = html`<p>
  Your new password is set. You are signed out on all your devices: sign in again in ${PRODUCT_NAME}. What you saved on
  them is still there.
</p>`

/** Where the link of the mail leads. It must work in any browser, so it needs neither the extension nor a script. */
export const resetPasswordPage = pageApp()
  .get('/reset-password', (c) => {
    const token = LinkToken.safeParse(c.req.query('token'))
    return token.success ? page(c, TITLE, form(token.data)) : page(c, 'This link is incomplete', spent, 400)
  })
  .post(
    '/reset-password',
    perAddress('reset', (limits) => limits.resetRequest),
    async (c) => {
      const given = await c.req.parseBody()
      const answer = Answer.safeParse(given)
      const token = LinkToken.safeParse(given['token'])
      if (!token.success) return page(c, 'This link is incomplete', spent, 400)
      if (!answer.success)
        return page(c, TITLE, form(token.data, `Use ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`), 400)
      try {
        await resetPassword(c, answer.data.token, answer.data.password)
        return page(c, 'Done', done)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (error.code === 'link-used-up') return page(c, 'This link is used up', spent, 400)
        return page(c, TITLE, form(token.data, error.message), 400)
      }
    },
  )
