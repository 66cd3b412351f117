import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { answerError } from '../answer-error.ts'
import type { AppEnv } from '../deps.ts'
import { ApiError } from '../errors.ts'

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:26rem;margin:12vh auto;padding:0 1rem}h1{font-size:1.4rem}
label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}
input,button{margin-top:.4rem;padding:.6rem .8rem;border:1px solid GrayText;border-radius:.5rem}
button{margin-top:1rem;border:0;background:light-dark(oklch(0.45 0.1 195),oklch(0.78 0.11 190));color:light-dark(#fff,#06211f);font-weight:600;cursor:pointer}`

/** One style sheet of ours, admitted by a number made for this answer, and a form that posts back here: no more. */
const policy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** A small page of plain text, for the few things that happen outside the extension. */
export function page(
  c: Context,
  title: string,
  body: Html,
  status: 200 | 400 | 429 = 200,
): Response | Promise<Response> {
  const nonce = crypto.randomUUID()
  c.header('Content-Security-Policy', policy(nonce))
  c.header('Cache-Control', 'no-store')
  c.status(status)
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <style nonce="${nonce}">
            ${STYLE}
          </style>
        </head>
        <body>
          <h1>${title}</h1>
          ${body}
        </body>
      </html>`,
  )
}

/** A page whose refusals are pages too. What nobody foresaw goes the way of all such errors. */
export const pageApp = (): Hono<AppEnv> =>
  new Hono<AppEnv>().onError((error, c) => {
    if (!(error instanceof ApiError)) return answerError(error, c)
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value)
    return page(
      c,
      error.status === 429 ? 'Wait a little' : 'This did not work',
      html`<p>${error.message}</p>`,
      error.status === 429 ? 429 : 400,
    )
  })
