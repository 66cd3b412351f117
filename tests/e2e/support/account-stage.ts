import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { stepOf, totp } from '@rolecall/server/accounts/totp.ts'
import { MAIL_PASSWORD, MAIL_USER, startMailServer } from '../../support/mail-server.ts'
import type { MailServer } from '../../support/mail-server.ts'
import { providerSettings, startOpenIdProvider } from '../../support/openid-provider.ts'
import type { OpenIdProvider } from '../../support/openid-provider.ts'
import { Api } from './api.ts'
import { Browser } from './chromium.ts'
import { lookAtPage } from './look.ts'
import type { Theme } from './look.ts'
import { startWeb } from './web.ts'
import type { Web } from './web.ts'

/** Where the extension and every mail say that the server is; the browsers of a test lead it to the real one. */
export const BUILT_IN = 'http://localhost:8787'
export const PASSWORD = 'quiet otters read maps'

interface Letter {
  email: string
  path: string
  nth?: number
}

/** A server of ours with a mail server and an OpenID provider beside it, all of them real, and a web of jobs. */
export class AccountStage {
  readonly api: Api
  private readonly mail: MailServer
  private readonly openid: OpenIdProvider
  private readonly web: Web
  private readonly browsers: Browser[] = []

  private constructor(api: Api, mail: MailServer, openid: OpenIdProvider, web: Web) {
    this.api = api
    this.mail = mail
    this.openid = openid
    this.web = web
  }

  /** `address`: where the mails say that the server is; left out, it says where it really is. */
  static async start(pages: Record<string, string>, address?: string): Promise<AccountStage> {
    const mail = await startMailServer()
    const openid = await startOpenIdProvider()
    const SMTP_URL = `smtp://${MAIL_USER}:${encodeURIComponent(MAIL_PASSWORD)}@127.0.0.1:${mail.port}`
    const settings = {
      SMTP_URL,
      ...providerSettings(openid.url),
      ...(address === undefined ? {} : { API_URL: address }),
    }
    const api = await Api.start(settings)
    return new AccountStage(api, mail, openid, await startWeb(pages))
  }

  async newBrowser(): Promise<Browser> {
    const browser = await Browser.start({ web: this.web.port, api: this.api.port })
    this.browsers.push(browser)
    return browser
  }

  async closeBrowsers(): Promise<void> {
    for (const browser of this.browsers.splice(0)) await browser.close()
  }

  async close(): Promise<void> {
    await this.closeBrowsers()
    await this.api.close()
    await Promise.all([this.mail.close(), this.openid.close(), this.web.close()])
  }

  private linksTo(email: string, path: string): string[] {
    const mails = this.mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))
    return mails.flatMap(({ text }) => new RegExp(`http://localhost:\\d+${path}\\S+`).exec(text ?? '') ?? [])
  }

  /** The link in the newest such mail; `nth` says how many of them must have come. */
  async link({ email, path, nth = 1 }: Letter): Promise<string> {
    await expect.poll(() => this.linksTo(email, path).length).toBeGreaterThanOrEqual(nth)
    return this.linksTo(email, path).at(-1) ?? ''
  }

  /** Opens it in the browser, as its reader does. */
  async follow(browser: Browser, letter: Letter): Promise<Page> {
    return browser.open(await this.link(letter))
  }

  /** What anybody who knows no more than e-mail and password can do. */
  askSignIn(email: string, password: string): Promise<Response> {
    const body = JSON.stringify({ email, password })
    const headers = { 'content-type': 'application/json' }
    return fetch(`${this.api.url}/api/v1/auth/sign-in/email`, { method: 'POST', headers, body })
  }
}

/** The code an app shows now, or one of the half minutes around it. */
export const codeOf = (secret: string, shift = 0): Promise<string> => totp(secret, stepOf(Date.now()) + shift)

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export async function signUp(page: Page, email: string, name = 'Ann Miller'): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
}

/** The first step; whether a code or the account follows is the caller's to see. */
export async function typeSignIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  const turn = button(page, 'Have an account? Sign in')
  await page.getByLabel('Password').waitFor()
  if (await turn.isVisible()) await turn.click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await button(page, 'Sign in').click()
}

export async function signOut(page: Page): Promise<void> {
  await button(page, 'Sign out').click()
  await button(page, 'Keep the jobs on this device').click()
  await expect(page.getByLabel('E-mail')).toBeVisible()
}

/** Signs in on the provider's page, which opened in a window of the browser's own. */
export async function signInThere(visit: Page, who: { sub: string; email: string; name: string }): Promise<void> {
  await visit.locator('form input').waitFor()
  await visit.evaluate(
    (typed) => {
      const [form] = document.forms
      for (const [name, value] of Object.entries(typed)) {
        const input = document.createElement('input')
        Object.assign(input, { name, value })
        form?.append(input)
      }
      form?.submit()
    },
    { ...who, verified: 'yes' },
  )
}

const THEMES: Theme[] = ['light', 'dark']
const WIDTHS = [1280, 360]

/** Pictures in both themes, and nothing that a checker of accessibility has against them. */
export async function look(page: Page, name: string, widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 })
    for (const theme of THEMES)
      expect(await lookAtPage(page, `account-${name}-${width}`, theme), `${name}, ${theme}`).toEqual([])
  }
}
