import { html } from 'hono/html'
import { perAddress } from '../accounts/guesses.ts'
import { askReset } from '../accounts/new-password.ts'
import { email } from '../accounts/schemas.ts'
import { ApiError } from '../errors.ts'
import { page, pageApp } from './page.ts'

const TITLE = 'Forgot your password?'

const form = (complaint = '') =>
  html`${complaint && html`<p role="alert">${complaint}</p>`}
    <p>Enter the e-mail of your account. You get a mail with a link to choose a new password.</p>
    <form method="post" action="/forgot-password">
      <label for="email">E-mail</label>
      <input id="email" name="email" type="email" autocomplete="username" required autofocus />
      <button>Send the link</button>
    </form>`

const sent = html`<p>
  If there is an account with this e-mail, a mail is on its way. Its link works once, for one hour.
</p>`

/** For whoever is warned by a mail and has no extension at hand. */
export const forgotPasswordPage = pageApp()
  .get('/forgot-password', (c) => page(c, TITLE, form()))
  .post(
    '/forgot-password',
    perAddress('reset', (limits) => limits.resetRequest),
    async (c) => {
      const given = email.safeParse((await c.req.parseBody())['email'])
      if (!given.success) return page(c, TITLE, form(given.error.issues[0]?.message), 400)
      try {
        await askReset(c, given.data)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return page(c, TITLE, form(error.message), 400)
      }
      return page(c, 'Look into your mail', sent)
    },
  )
