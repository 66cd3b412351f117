import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { Api } from './api.ts'
import { Browser } from './chromium.ts'
import { startWeb } from './web.ts'
import type { Web } from './web.ts'

/** A browser in which pages were saved, and the dashboard with one of them open. */
export class Desk {
  readonly api: Api
  readonly web: Web
  readonly browser: Browser
  /** What the web shows at each address; it may be changed while the test runs. */
  readonly pages: Record<string, string>

  private constructor(api: Api, web: Web, browser: Browser, pages: Record<string, string>) {
    this.api = api
    this.web = web
    this.browser = browser
    this.pages = pages
  }

  static async start(pages: Record<string, string>): Promise<Desk> {
    const api = await Api.start()
    const web = await startWeb(pages)
    return new Desk(api, web, await Browser.start({ web: web.port, api: api.port }), pages)
  }

  /** A second browser of somebody, on the same web and server. */
  another(): Promise<Browser> {
    return Browser.start({ web: this.web.port, api: this.api.port })
  }

  async save(address: string): Promise<void> {
    const page = await this.browser.open(`https://${address}`)
    await (await this.browser.clickToolbar(page)).shows('We read')
    await page.close()
  }

  /** The dashboard with the application of this title open over the table. */
  async open(title: string, at = 0): Promise<{ page: Page; sheet: Locator }> {
    const page = await this.browser.dashboard('#/table')
    await page.getByRole('main').getByRole('link', { name: title }).nth(at).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByRole('tablist')).toBeVisible()
    return { page, sheet }
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.web.close()
    await this.api.close()
  }
}

export const tab = (sheet: Locator, name: string): Locator => sheet.getByRole('tab', { name: new RegExp(`^${name}`) })

export const undo = async (page: Page): Promise<void> => {
  await page.locator('[data-undo]').last().click()
  await expect(page.getByText('Undone.').last()).toBeVisible()
}
