import type { Context } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { perAddress } from '../accounts/guesses.ts'
import type { AppEnv } from '../deps.ts'
import { page, pageApp } from './page.ts'

/** The form posts the secret back; whatever else came in the address is not taken along. */
export const LinkToken = z.string().min(1).max(200)

export interface Outcome {
  title: string
  sentence: string
  status: 200 | 400
}

interface Question {
  path: string
  title: string
  sentence: string
  button: string
  act: (c: Context<AppEnv>, token: string) => Promise<Outcome>
}

const incomplete: Outcome = {
  title: 'This link is incomplete',
  sentence: 'Open the link in the mail again, whole. Nothing was changed.',
  status: 400,
}

const tell = (c: Context<AppEnv>, { title, sentence, status }: Outcome) =>
  page(c, title, html`<p>${sentence}</p>`, status)

/** A button stands between the link and its effect: programs that look through mails open links, and press nothing. */
export const confirmPage = ({ path, title, sentence, button, act }: Question) =>
  pageApp()
    .get(path, (c) => {
      const token = LinkToken.safeParse(c.req.query('token'))
      if (!token.success) return tell(c, incomplete)
      return page(
        c,
        title,
        html`<p>${sentence}</p>
          <form method="post" action="${path}">
            <input type="hidden" name="token" value="${token.data}" />
            <button>${button}</button>
          </form>`,
      )
    })
    .post(
      path,
      perAddress('link', (limits) => limits.other),
      async (c) => {
        const token = LinkToken.safeParse((await c.req.parseBody())['token'])
        return tell(c, token.success ? await act(c, token.data) : incomplete)
      },
    )
