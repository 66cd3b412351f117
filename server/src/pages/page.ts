import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { answerError } from '../answer-error.ts'
import type { AppEnv } from '../deps.ts'
import { ApiError } from '../errors.ts'

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;
--page:light-dark(#f3f7f6,#0d1514);--card:light-dark(#fff,#15201e);--line:light-dark(#d8e3e0,#2b3a37);
--ink:light-dark(#14211f,#e6efed);--soft:light-dark(#55655f,#a3b5b1);
--accent:light-dark(oklch(0.45 0.1 195),oklch(0.78 0.11 190));--on-accent:light-dark(#fff,#06211f);
--bad:light-dark(#a3231b,#ff9d94)}
body{margin:0;background:var(--page);color:var(--ink)}
main{max-width:26rem;box-sizing:border-box;margin:12vh auto 2rem;padding:1.75rem;background:var(--card);
border:1px solid var(--line);border-radius:.75rem}
@media (max-width:30rem){main{margin:1rem;padding:1.25rem}}
h1{font-size:1.4rem;line-height:1.3;margin:0 0 1rem}p{margin:0 0 1rem}p:last-child{margin:0}
.brand{color:var(--soft);font-size:.875rem;font-weight:600;margin:0 0 .75rem}[role=alert]{color:var(--bad)}
a{color:var(--accent)}label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}
label{font-weight:600}input,button{margin-top:.4rem;padding:.6rem .8rem;border:1px solid GrayText;border-radius:.5rem}
button{margin-top:1rem;border:0;background:var(--accent);color:var(--on-accent);font-weight:600;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`

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
          <title>${title} · ${PRODUCT_NAME}</title>
          <link rel="icon" href="data:," />
          <style nonce="${nonce}">
            ${raw(STYLE)}
          </style>
        </head>
        <body>
          <main>
            <p class="brand">${PRODUCT_NAME}</p>
            <h1>${title}</h1>
            ${body}
          </main>
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
