import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openDisplay } from '../support/display.ts'
import type { Display } from '../support/display.ts'
import type { Browser } from './support/chromium.ts'
import type { Popup } from './support/popup.ts'
import { Stage } from './support/stage.ts'

const FRAMING = 'larkfield-rail.example/work-with-us'
const PAGES = { [FRAMING]: 'framing', 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse' }
const PATTERN = 'https://*.greenhouse.io/*'

const stage = new Stage(PAGES, { withApi: false })
let display: Display

test.beforeAll(async () => {
  display = await openDisplay()
})
test.afterAll(() => display.close())

/** Keys of a real keyboard, for whatever has the focus: the browser's own question too. */
async function type(...keys: string[]): Promise<void> {
  const env = { ...process.env, DISPLAY: display.name }
  for (const key of keys) await promisify(execFile)('xdotool', ['key', key], { env })
}

const isAllowed = (browser: Browser): Promise<boolean> =>
  browser.inWorker((origin) => chrome.permissions.contains({ origins: [origin ?? ''] }), PATTERN)

const popups = (browser: Browser): Promise<number> =>
  browser.inWorker(async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length)

/** Has the browser ask the person; its question takes the place of the popup, which closes under the press. */
async function askFrom(browser: Browser, popup: Popup): Promise<void> {
  await popup.shows('Read the frame')
  void popup.press('Read the frame').catch(() => null)
  await expect.poll(() => popups(browser)).toBe(0)
}

/** Asks and says yes; the popup that then opens by itself, or null where the browser took the keys for an accident. */
async function sayYes(browser: Browser, popup: Popup, afterMs: number): Promise<Popup | null> {
  const opens = browser.popupAfter(async () => {
    await askFrom(browser, popup)
    // A question that has only just appeared takes no answer, lest a key meant for something else gives it.
    await pause(afterMs)
    await type('Tab', 'Return')
    await expect.poll(() => isAllowed(browser), { timeout: 5_000 }).toBe(true)
  })
  return opens.catch(() => null)
}

test('the frame is read once the person has said yes to the browser, with no further click', async () => {
  const browser = await stage.newBrowserOn(display.name)
  const page = await browser.open(`https://${FRAMING}`)
  let next: Popup | null = null
  for (const wait of [1_500, 5_000, 15_000]) {
    next = await sayYes(browser, await browser.clickToolbar(page), wait)
    if (next) break
    await type('Escape')
  }
  expect(await next?.shows('Undo')).toContain('Signal Engineer')
  expect(await isAllowed(browser)).toBe(true)
})

test('a no leaves everything as it was, and the next click offers it again', async () => {
  const browser = await stage.newBrowserOn(display.name)
  const page = await browser.open(`https://${FRAMING}`)
  await askFrom(browser, await browser.clickToolbar(page))
  await pause(1_500)
  await type('Escape')
  const again = await browser.clickToolbar(page)
  await again.shows('Read the frame')
  await again.shows('No saved jobs yet.')
  expect(await isAllowed(browser)).toBe(false)
})
