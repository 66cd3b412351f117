import { test } from '@playwright/test'
import { Api, freePort } from './api.ts'
import { Browser } from './chromium.ts'
import { startWeb } from './web.ts'
import type { Web } from './web.ts'

interface StageOptions {
  withApi: boolean
  /** What the owner of the server would set, asked for when it starts. */
  settings?: () => Record<string, string>
}

/** What the journeys of one file share: a web with these pages, and a real server of ours or none. */
export class Stage {
  private web: Web | null = null
  private server: Api | null = null
  private nowhere = 0
  private readonly browsers: Browser[] = []

  /** `pages` may change between tests. Without a server its port leads nowhere, as on a train. */
  constructor(pages: Record<string, string>, { withApi, settings = () => ({}) }: StageOptions) {
    test.beforeAll(async () => {
      this.web = await startWeb(pages)
      if (withApi) this.server = await Api.start(settings())
      else this.nowhere = await freePort()
    })
    test.afterEach(async () => {
      for (const browser of this.browsers.splice(0)) await browser.close()
    })
    test.afterAll(async () => {
      await this.web?.close()
      await this.server?.close()
    })
  }

  get api(): Api {
    if (!this.server) throw new Error('These journeys have no server of ours')
    return this.server
  }

  private get ports(): { web: number; api: number } {
    return { web: this.web?.port ?? 0, api: this.server?.port ?? this.nowhere }
  }

  /** One person's browser, which ends with the test; `hosts` were allowed before. */
  async newBrowser(hosts: string[] = []): Promise<Browser> {
    const browser = await (hosts.length > 0 ? Browser.startAllowing(hosts, this.ports) : Browser.start(this.ports))
    this.browsers.push(browser)
    return browser
  }

  /** One that has just been given the extension, with the page that opens then. */
  async newcomer(): Promise<Browser> {
    const browser = await Browser.start(this.ports, { welcome: true })
    this.browsers.push(browser)
    return browser
  }

  async newBrowserWithout(permission: string): Promise<Browser> {
    const browser = await Browser.startWithout(permission, this.ports)
    this.browsers.push(browser)
    return browser
  }

  /** One that shows itself on a screen, so that its own questions can be seen and answered. */
  async newBrowserOn(display: string): Promise<Browser> {
    const browser = await Browser.start(this.ports, { display })
    this.browsers.push(browser)
    return browser
  }

  /** A browser that stays for all tests of the file. */
  browserForAll(): Promise<Browser> {
    return Browser.start(this.ports)
  }
}
