import { expect } from '@playwright/test'
import { FIREFOX_ID } from '@rolecall/shared/product.ts'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './api.ts'
import { Marionette } from './marionette.ts'
import { PATIENCE_MS } from '../../support/patience.ts'

const ADD_ON = fileURLToPath(new URL('../../../extension/.output/firefox-mv3', import.meta.url))
/** Firefox gives an add-on a new address in every profile; this one is laid down beforehand. */
const UUID = '11111111-2222-4333-8444-555555555555'

const prefs = (port: number, hosts: string[], downloads: string): string =>
  Object.entries({
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
    'network.dns.localDomains': hosts.join(','),
    'network.proxy.type': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'datareporting.policy.dataSubmissionEnabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')

const PRESS = `
  const label = (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
  const controls = [...document.querySelectorAll('button, a, [role=button], summary')].filter((one) => one.checkVisibility())
  const control = controls.find((one) => label(one) === arguments[0]) ?? controls.find((one) => label(one).startsWith(arguments[0]))
  control?.click()
  return Boolean(control)`

async function waitFor(words: string, read: () => Promise<string | null>): Promise<string> {
  let text = ''
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    // A page that is only just being opened has nothing to read yet.
    text = (await read()) ?? ''
    if (text.includes(words)) return text
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`Firefox never showed "${words}". It shows:\n${text}`)
}

export class Firefox {
  private readonly child: ChildProcess
  private readonly profile: string
  private readonly control: Marionette

  private constructor(child: ChildProcess, profile: string, control: Marionette) {
    this.child = child
    this.profile = profile
    this.control = control
  }

  /** `hosts` lead to this machine; their port stays the one in the address. */
  static async start(hosts: string[]): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'rolecall-firefox-'))
    const port = await freePort()
    writeFileSync(join(profile, 'user.js'), prefs(port, hosts, join(profile, 'downloads')))
    const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
    const child = spawn(process.env.FIREFOX ?? '/usr/bin/firefox-esr', args, { stdio: 'ignore' })
    const control = await Marionette.connect(port)
    await control.send('WebDriver:NewSession', { acceptInsecureCerts: true })
    await control.send('Addon:Install', { path: ADD_ON, temporary: true })
    const firefox = new Firefox(child, profile, control)
    await firefox.leaveWelcome()
    return firefox
  }

  /** The add-on's first page opens by itself; journeys begin behind it. */
  private async leaveWelcome(): Promise<void> {
    const [first = ''] = await this.tabs()
    await expect.poll(() => this.tabs(), { timeout: PATIENCE_MS }).toHaveLength(2)
    await this.lookAt((await this.tabs()).find((tab) => tab !== first) ?? '')
    await this.control.send('WebDriver:CloseWindow', {})
    await this.lookAt(first)
  }

  async open(address: string): Promise<void> {
    await this.control.send('WebDriver:Navigate', { url: address })
  }

  /** What a download left behind; null until it is all there. An empty file holds its place from the start. */
  downloaded(name: string): string | null {
    const file = join(this.profile, 'downloads', name)
    return existsSync(file) && !existsSync(`${file}.part`) ? readFileSync(file, 'utf8') || null : null
  }

  /** A page of the add-on itself. */
  openOwn(path: string): Promise<void> {
    return this.open(`moz-extension://${UUID}/${path}`)
  }

  /** The tabs that are open, by names that `lookAt` takes. */
  tabs(): Promise<string[]> {
    return this.control.send('WebDriver:GetWindowHandles', {})
  }

  /** All that follows is about this tab. */
  async lookAt(tab: string): Promise<void> {
    await this.control.send('WebDriver:SwitchToWindow', { handle: tab, focus: false })
  }

  run<T>(script: string, args: unknown[] = []): Promise<T> {
    return this.control.send('WebDriver:ExecuteScript', { script, args, scriptTimeout: PATIENCE_MS })
  }

  private async inBrowserWindow<T>(script: string): Promise<T> {
    await this.control.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await this.control.send<T>('WebDriver:ExecuteAsyncScript', {
        script,
        args: [],
        scriptTimeout: PATIENCE_MS,
      })
    } finally {
      await this.control.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** As if the cable were pulled, for pages and the add-on alike; the remote control stays. */
  setOffline(offline: boolean): Promise<void> {
    return this.inBrowserWindow(`
      Services.io.offline = ${offline}
      arguments[arguments.length - 1](null)`)
  }

  /** What a click on the toolbar button does, activeTab included: the popup opens over the page. */
  clickToolbar(): Promise<void> {
    return this.inBrowserWindow(`
      const done = arguments[arguments.length - 1]
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
      const action = ExtensionParent.apiManager.global.browserActionFor(extension)
      Promise.resolve(action.triggerAction(window)).then(() => done(null), (error) => done(String(error)))`)
  }

  /** Waits until the page in front shows the words. */
  shows(words: string): Promise<string> {
    return waitFor(words, () => this.run('return document.body?.innerText ?? ""'))
  }

  /** The same for the popup under the toolbar button, which is no page of its own to Firefox's remote control. */
  popupShows(words: string): Promise<string> {
    return waitFor(words, () =>
      this.inBrowserWindow(`
        const done = arguments[arguments.length - 1]
        const popup = document.querySelector('.webextension-popup-browser')
        const actor = popup?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands')
        const read = actor?.getPageSource?.() ?? Promise.resolve('')
        const words = (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent
        read.then((source) => done(words(String(source))), (error) => done(String(error)))`),
    )
  }

  /** Clicks the control in the popup whose accessible name starts with the words. */
  async popupPress(name: string): Promise<void> {
    const pressed = await this.inBrowserWindow<unknown>(`
      const done = arguments[arguments.length - 1]
      const popup = document.querySelector('.webextension-popup-browser')
      const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
      actor.executeScript(${JSON.stringify(PRESS)}, [${JSON.stringify(name)}], {}).then(done, (error) => done(String(error)))`)
    if (pressed !== true) throw new Error(`The popup has no control "${name}": ${JSON.stringify(pressed)}`)
  }

  /** Without a person who clicks beside it, it would stay. */
  closePopup(): Promise<void> {
    return this.inBrowserWindow(`
      document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()
      arguments[arguments.length - 1](null)`)
  }

  /** The first match that is in sight: screens behind the one in front stay in the page. */
  private async element(css: string): Promise<string> {
    const script = 'return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility()) ?? null'
    const found = await this.run<Record<string, string> | null>(script, [css])
    const [id] = Object.values(found ?? {})
    if (!id) throw new Error(`Firefox shows no ${css}`)
    return id
  }

  async type(css: string, text: string): Promise<void> {
    const id = await this.element(css)
    await this.control.send('WebDriver:ElementClear', { id })
    await this.control.send('WebDriver:ElementSendKeys', { id, text })
  }

  /** Clicks the control whose accessible name starts with the words. */
  async press(name: string): Promise<void> {
    const pressed = await this.run<boolean>(PRESS, [name])
    if (!pressed) throw new Error(`Firefox shows no control "${name}"`)
  }

  async close(): Promise<void> {
    this.control.close()
    this.child.kill('SIGKILL')
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit')
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
