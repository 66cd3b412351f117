import { chromium, expect } from '@playwright/test'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Popup } from './popup.ts'
import { PATIENCE_MS } from '../../support/patience.ts'

const EXTENSION = fileURLToPath(new URL('../../../extension/.output/chrome-mv3', import.meta.url))
const OWN_PAGES = `chrome-extension://${CHROME_EXTENSION_ID}`

interface Target {
  targetId: string
  type: string
  url: string
}

export interface Ports {
  web: number
  api: number
}

interface Options {
  display?: string
  /** Another extension under the same id, to compare with. */
  extension?: string
  /** The page that opens once after the installation stays. */
  welcome?: boolean
}

interface Launch extends Options {
  /** The profile has never had the extension. */
  fresh: boolean
}

/** Every name leads to this machine: job sites to the test's own web, the product's API address to the real API. */
const rules = ({ web, api }: Ports): string =>
  [`MAP localhost:8787 127.0.0.1:${api}`, 'EXCLUDE 127.0.0.1', `MAP *:443 127.0.0.1:${web}`, 'MAP * ~NOTFOUND'].join(
    ', ',
  )

/**
 * The last list of these is the only one that counts, so it repeats what Playwright turns off. Pages for the address bar
 * that nobody opens would cost a third of each start.
 */
const TURNED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

const flags = (ports: Ports, extension: string): string[] => [
  `--disable-features=${TURNED_OFF.join(',')}`,
  `--load-extension=${extension}`,
  `--disable-extensions-except=${extension}`,
  `--host-resolver-rules=${rules(ports)}`,
  '--enable-unsafe-extension-debugging',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The test's own web has a certificate of its own, also in tabs that the extension opens.
  '--ignore-certificate-errors',
]

const isOwn = (one: Target, path: string): boolean => one.url === `${OWN_PAGES}/${path}` && one.type !== 'tab'

const isWelcome = (page: Page): boolean => page.url() === `${OWN_PAGES}/welcome.html`

/** Null once a worker is awake and has answered. */
const askWorker = (): Promise<unknown> =>
  chrome.runtime.sendMessage({ kind: 'sync', reason: 'edit' }).catch(() => 'nobody answers')

interface Manifest {
  permissions: string[]
  host_permissions: string[]
}

/** A copy of the built extension with another manifest, beside the profile that it is for. */
function alteredExtension(profile: string, alter: (manifest: Manifest) => Manifest) {
  const path = join(profile, 'extension')
  cpSync(EXTENSION, path, { recursive: true })
  const file = join(path, 'manifest.json')
  const real = readFileSync(file, 'utf8')
  writeFileSync(file, JSON.stringify(alter(JSON.parse(real) as Manifest)))
  return { path, putBack: () => writeFileSync(file, real) }
}

/** One person's browser: a profile of its own with the built extension in it. */
export class Browser {
  private readonly profile: string
  readonly context: BrowserContext
  private readonly cdp: CDPSession

  private readonly ports: Ports

  private constructor(profile: string, ports: Ports, context: BrowserContext, cdp: CDPSession) {
    this.profile = profile
    this.ports = ports
    this.context = context
    this.cdp = cdp
  }

  /** `display`: the screen to show itself on, where the browser itself is looked at or pressed. */
  static async start(ports: Ports, options: Options = {}): Promise<Browser> {
    return Browser.launch(mkdtempSync(join(tmpdir(), 'rolecall-chromium-')), ports, { ...options, fresh: true })
  }

  /**
   * As if the person had already allowed these hosts. What was granted once stays granted: a first start asks for the
   * hosts outright, the second one is the real extension.
   */
  static async startAllowing(hosts: string[], ports: Ports): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'rolecall-chromium-'))
    const asking = alteredExtension(profile, (manifest) => ({
      ...manifest,
      host_permissions: [...manifest.host_permissions, ...hosts],
    }))
    await (await Browser.launch(profile, ports, { extension: asking.path, fresh: true })).context.close()
    asking.putBack()
    return Browser.launch(profile, ports, { extension: asking.path, fresh: false })
  }

  /** The same extension without a permission: with unlimitedStorage no disk is ever full to the browser. */
  static async startWithout(permission: string, ports: Ports): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'rolecall-chromium-'))
    const { path } = alteredExtension(profile, (manifest) => ({
      ...manifest,
      permissions: manifest.permissions.filter((one) => one !== permission),
    }))
    return Browser.launch(profile, ports, { extension: path, fresh: true })
  }

  private static async launch(profile: string, ports: Ports, options: Launch): Promise<Browser> {
    const { display, extension = EXTENSION, fresh, welcome = false } = options
    const context = await chromium.launchPersistentContext(profile, {
      headless: display === undefined,
      env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
      ignoreHTTPSErrors: true,
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: flags(ports, extension),
      viewport: { width: 1280, height: 800 },
    })
    // What is never shown ends the journey itself, and not the patience for the whole of it.
    context.setDefaultTimeout(PATIENCE_MS)
    const browser = context.browser()
    if (!browser) throw new Error('Chromium gave no browser to talk to')
    const cdp = await browser.newBrowserCDPSession()
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
    if (existsSync(join(extension, 'welcome.html'))) await Browser.leaveWelcome(context, fresh, welcome)
    return new Browser(profile, ports, context, cdp)
  }

  /** The first page opens by itself in a new profile; journeys begin behind it, unless they are about it. */
  private static async leaveWelcome(context: BrowserContext, fresh: boolean, stay: boolean): Promise<void> {
    if (!fresh) return
    await expect.poll(() => context.pages().some(isWelcome), { timeout: PATIENCE_MS }).toBe(true)
    if (!stay) await context.pages().find(isWelcome)?.close()
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(address)
    return page
  }

  private async targets(): Promise<Target[]> {
    // Without the empty filter the browser does not list tabs.
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{}] })
    return targetInfos
  }

  private async target(matches: (target: Target) => boolean, what: string): Promise<string> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const found = (await this.targets()).find(matches)
      if (found) return found.targetId
      await new Promise((next) => setTimeout(next, 50))
    }
    throw new Error(`Chromium shows no ${what}`)
  }

  private async ownTarget(path: string, before: ReadonlySet<string>, what: string): Promise<Popup> {
    const isNew = (one: Target): boolean => isOwn(one, path) && !before.has(one.targetId)
    return Popup.attach(this.cdp, await this.target(isNew, what))
  }

  /** The click on the toolbar button above a page: grants activeTab and opens the popup, as a person's click does. */
  async clickToolbar(page: Page): Promise<Popup> {
    await page.bringToFront()
    const tab = await this.target((one) => one.type === 'tab' && one.url === page.url(), `tab at ${page.url()}`)
    const action = { id: CHROME_EXTENSION_ID, targetId: tab }
    return this.popupAfter(() => this.cdp.send('Extensions.triggerAction' as 'Target.getTargets', action as object))
  }

  /** The popup that opens because of something else. */
  async popupAfter(work: () => Promise<unknown>): Promise<Popup> {
    const before = new Set((await this.targets()).map((one) => one.targetId))
    await work()
    return this.ownTarget('popup.html', before, 'popup')
  }

  /** The real side panel beside the page. */
  panel(): Promise<Popup> {
    return this.ownTarget('sidepanel.html', new Set(), 'side panel')
  }

  /** The same popup in a tab of its own: its list, sign-in and settings are the same page. */
  popupAsPage(): Promise<Page> {
    return this.open(`${OWN_PAGES}/popup.html`)
  }

  panelAsPage(): Promise<Page> {
    return this.open(`${OWN_PAGES}/sidepanel.html`)
  }

  dashboard(address = ''): Promise<Page> {
    return this.open(`${OWN_PAGES}/dashboard.html${address}`)
  }

  /** What the browser itself does to an idle worker, at a moment of the test's choosing. */
  async killWorker(): Promise<void> {
    const worker = await this.target((one) => one.type === 'service_worker' && one.url.startsWith(OWN_PAGES), 'worker')
    await this.cdp.send('Target.closeTarget', { targetId: worker })
  }

  /**
   * A worker killed while the network was cut hands the cut on to the next one, which does not hear that it was taken
   * back unless it runs by then.
   */
  async setOffline(offline: boolean): Promise<void> {
    if (!offline) await this.wakeWorker()
    await this.context.setOffline(offline)
  }

  private async wakeWorker(): Promise<void> {
    const page = this.context.pages().find((one) => one.url().startsWith(OWN_PAGES))
    if (!page) throw new Error('No page of the extension is open that could wake its worker')
    await expect.poll(() => page.evaluate(askWorker), { timeout: PATIENCE_MS }).toBeNull()
  }

  async inWorker<T, A = undefined>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'))
    return worker.evaluate(work as (argument: unknown) => T | Promise<T>, argument)
  }

  /** Shuts the browser, and starts it again for the same person after what happens meanwhile. */
  async restart(meanwhile: () => Promise<unknown> = async () => undefined): Promise<Browser> {
    await this.context.close()
    await meanwhile()
    return Browser.launch(this.profile, this.ports, { fresh: false })
  }

  async close(): Promise<void> {
    await this.context.close()
    rmSync(this.profile, { recursive: true, force: true })
  }
}
