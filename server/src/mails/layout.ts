import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { html, raw } from 'hono/html'
import type { Letter } from '../ports/mail.ts'

/** What a mail says, whatever shows it. */
export interface Message {
  subject: string
  /** Sentences, a paragraph each. They hold words of ours, addresses and dates, never what somebody typed. */
  before: string[]
  link?: { words: string; address: string }
  after?: string[]
}

/** Mail programs know little of style sheets: what must hold stands on the elements, what is for the dark in the sheet. */
const SHEET = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background:#0d1514!important;color:#e6efed!important}
.card{background:#15201e!important;border-color:#2b3a37!important}.soft{color:#a3b5b1!important}
.button{background:#5cc9b9!important;color:#06211f!important}}`
const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif'
const PAGE = `margin:0;padding:24px 12px;background:#f3f7f6;color:#14211f;${FONT};font-size:16px;line-height:1.5`
const CARD =
  'max-width:480px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #d8e3e0;border-radius:12px;text-align:left'
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#0b6b60;color:#ffffff;border-radius:8px;font-weight:600;text-decoration:none'
const SOFT = 'color:#55655f;font-size:14px'

const FOOT = `You get this mail because somebody gave this address to ${PRODUCT_NAME}.`

const paragraph = (text: string) => html`<p style="margin:0 0 16px">${text}</p>`

const button = ({ words, address }: NonNullable<Message['link']>) =>
  html`<p style="margin:24px 0">
      <a class="button" href="${address}" style="${BUTTON}">${words}</a>
    </p>
    <p class="soft" style="margin:0 0 16px;${SOFT};overflow-wrap:anywhere">
      If the button does not work, open this address: ${address}
    </p>`

async function htmlOf({ subject, before, link, after = [] }: Message): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${raw(SHEET)}
        </style>
      </head>
      <body class="page" style="${PAGE}">
        <div class="card" role="main" style="${CARD}">
          <p class="soft" style="margin:0 0 16px;${SOFT};font-weight:600">${PRODUCT_NAME}</p>
          <h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${subject}</h1>
          ${before.map(paragraph)} ${link ? button(link) : ''} ${after.map(paragraph)}
          <p class="soft" style="margin:24px 0 0;${SOFT}">${FOOT}</p>
        </div>
      </body>
    </html>`
  return String(page)
}

function textOf({ before, link, after = [] }: Message): string {
  const parts = [...before, ...(link ? [`${link.words}:\n${link.address}`] : []), ...after, `-- \n${FOOT}`]
  return `${parts.join('\n\n')}\n`
}

export const letterOf = async (to: string, message: Message): Promise<Letter> => ({
  to,
  subject: message.subject,
  text: textOf(message),
  html: await htmlOf(message),
})
