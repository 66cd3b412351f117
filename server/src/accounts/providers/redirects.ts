import { FIREFOX_ID } from '@rolecall/shared/product.ts'

/** The path the extension gives to identity.getRedirectURL(). */
export const REDIRECT_PATH = 'sign-in'
const CHROME_ORIGIN = /^chrome-extension:\/\/([a-p]{32})$/

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Firefox names the address by the SHA-1 of the add-on's id, which is the same on every machine. */
async function firefoxRedirect(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(FIREFOX_ID))
  return `https://${hexOf(hash)}.extensions.allizom.org/${REDIRECT_PATH}`
}

/** The only addresses a code is ever sent to: the browsers hand them to our extensions and to nobody else. */
export async function allowedRedirects(origins: string[]): Promise<string[]> {
  const chrome = origins.flatMap((origin) => CHROME_ORIGIN.exec(origin)?.[1] ?? [])
  return [...chrome.map((id) => `https://${id}.chromiumapp.org/${REDIRECT_PATH}`), await firefoxRedirect()]
}
