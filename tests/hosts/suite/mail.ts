import { vi } from 'vitest'
import { PATIENCE_MS } from '../../support/patience.ts'
import type { ApiHost } from './host.ts'

/** The way mails wrap and escape their text, undone. */
const unwrap = (mail: string): string =>
  mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Waits for a mail to this address that links to this page of ours, and gives the newest such link without the host. */
export function linkMailedTo(host: ApiHost, address: string, page: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const mails = (await host.mailsTo(address)).map(unwrap)
      const links = mails.flatMap((mail) => /https?:\/\/\S+/.exec(mail)?.[0] ?? []).map((link) => new URL(link))
      const link = links.findLast(({ pathname }) => pathname === page)
      if (!link) throw new Error(`No link to ${page} was mailed to ${address}`)
      return link.pathname + link.search
    },
    { timeout: PATIENCE_MS, interval: 50 },
  )
}

/** Waits until somebody was sent a mail with this subject. */
export function subjectMailedTo(host: ApiHost, address: string, subject: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const mail = (await host.mailsTo(address)).map(unwrap).findLast((each) => each.includes(`Subject: ${subject}`))
      if (!mail) throw new Error(`No mail "${subject}" came to ${address}`)
      return mail
    },
    { timeout: 5000, interval: 50 },
  )
}

/** Presses the button of the page behind a link; gives the status of what comes next. */
export async function followMailed(host: ApiHost, link: string): Promise<number> {
  const page = await (await host.fetch(link)).text()
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? link
  const body = new URLSearchParams({ token }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return (await host.fetch(action, { method: 'POST', headers, body })).status
}
