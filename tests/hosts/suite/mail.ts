import { vi } from 'vitest'
import { PATIENCE_MS } from '../../support/patience.ts'
import type { ApiHost } from './host.ts'

/** The way mails wrap and escape their text, undone. */
const unwrap = (mail: string): string =>
  mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Waits for a mail to this address and gives the first link in it, without the host. */
export function linkMailedTo(host: ApiHost, address: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const mail = await host.mailTo(address)
      const link = /https?:\/\/\S+/.exec(unwrap(mail ?? ''))?.[0]
      if (!link) throw new Error(`No link was mailed to ${address}`)
      const { pathname, search } = new URL(link)
      return pathname + search
    },
    { timeout: PATIENCE_MS, interval: 50 },
  )
}
