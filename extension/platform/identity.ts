import { browser } from 'wxt/browser'
import { z } from 'zod'

export const Elsewhere = z.enum(['google', 'linkedin'])
export type Elsewhere = z.infer<typeof Elsewhere>

const PERMISSION = { permissions: ['identity' as const] }

/**
 * Must be called straight from a click. Chromium grants it then, without a question, because it opens nothing but the
 * address that signs in; Firefox knows it as a permission of the installation only, and has granted it.
 */
export const mayVisit = async (): Promise<boolean> =>
  browser.identity !== undefined || (await browser.permissions.request(PERMISSION))

/** The window under the toolbar button closes as soon as another one opens, and would lose what comes back. */
export const isFleeting = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window)

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const CLOSED_THERE = /cancel|did not approve|denied|closed/i

async function addressAfter(url: string): Promise<string | null> {
  try {
    return (await browser.identity.launchWebAuthFlow({ url, interactive: true })) ?? null
  } catch (error) {
    if (error instanceof Error && CLOSED_THERE.test(error.message)) return null
    throw error
  }
}

const NOT_OPENED = 'The page to sign in could not be opened. Try again, or use your e-mail and a password.'

const Back = z.union([
  z.object({ code: z.string().min(1) }),
  z.object({ error: z.string().min(1), message: z.string().min(1) }),
])

type Visited = { code: string; verifier: string } | { refused: { code: string; message: string } }

/**
 * To Google or LinkedIn and back, by way of the server. Only who made the verifier can use the code that comes back, so
 * it is worth nothing to whoever else reads that address. Null: the person shut the window.
 */
export async function visit(apiUrl: string, where: Elsewhere): Promise<Visited | null> {
  const verifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const query = new URLSearchParams({
    redirect: browser.identity.getRedirectURL('sign-in'),
    challenge: toBase64Url(new Uint8Array(hash)),
  })
  try {
    const address = await addressAfter(`${apiUrl}/api/v1/auth/providers/${where}/start?${query.toString()}`)
    if (address === null) return null
    const back = Back.parse(Object.fromEntries(new URL(address).searchParams))
    return 'code' in back ? { code: back.code, verifier } : { refused: { code: back.error, message: back.message } }
  } catch {
    return { refused: { code: 'provider-failed', message: NOT_OPENED } }
  }
}
