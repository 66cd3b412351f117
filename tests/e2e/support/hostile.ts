import type { BrowserContext, Page } from '@playwright/test'
import { CANARY } from '../../security/xss-payloads.ts'

/** Everything that would show that a page's text did something: windows, requests, and the mark of a payload. */
export class Watch {
  readonly dialogs: string[] = []
  readonly requests: string[] = []

  /** `site` is the one host that is a test's own; the extension may talk to itself only. */
  static async on(context: BrowserContext, site: string, pages: Readonly<Record<string, string>>): Promise<Watch> {
    const watch = new Watch()
    await context.route(`https://${site}/**`, (route) => {
      const html = pages[new URL(route.request().url()).pathname]
      // The page's own scripts are off, as its policy says: what is tested is what we do with its text.
      const headers = { 'content-security-policy': "default-src 'none'", 'content-type': 'text/html; charset=utf-8' }
      return route.fulfill({ status: html === undefined ? 404 : 200, headers, body: html ?? '' })
    })
    context.on('dialog', (dialog) => {
      watch.dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    context.on('request', (request) => {
      const from = request.serviceWorker()?.url() ?? request.frame().url()
      if (from.startsWith('chrome-extension://') && !request.url().startsWith('chrome-extension://'))
        watch.requests.push(`${from} → ${request.url()}`)
    })
    return watch
  }
}

/** Whether a payload ran in a page or in one of its frames. */
export async function ran(page: Page): Promise<boolean[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate((name) => name in globalThis, CANARY)))
}

/** Where the links of a page lead, and the elements that could do more than show text. */
export const offered = (page: Page): Promise<{ schemes: string[]; active: string[] }> =>
  page.evaluate(() => ({
    schemes: [
      ...new Set(
        [...document.querySelectorAll('a[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', location.href).protocol,
        ),
      ),
    ],
    active: [
      ...document.querySelectorAll(
        'iframe, object, embed, form[action], base, [style*="url("], main style, main script, main link',
      ),
    ].map((one) => one.outerHTML.slice(0, 80)),
  }))
