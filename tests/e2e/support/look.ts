import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Popup } from './popup.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RUN_AXE = `axe.run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`
const SCREENS = fileURLToPath(new URL('../../../test-results/screens', import.meta.url))

/** Whatever moves and will come to an end is at its end now; the second turn is for what the first one set off. */
const SETTLE = `(async () => {
  // Parts of a page come when they are wanted; the one with the heading is the one that is meant.
  while (!document.querySelector('h1')) await new Promise((next) => requestAnimationFrame(next))
  for (let turn = 0; turn < 2; turn += 1) {
    for (const one of document.getAnimations())
      if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish()
    await new Promise((next) => setTimeout(next))
  }
})()`

/** For a picture of a page as it stays. */
export const settle = (page: Page): Promise<void> => page.evaluate(SETTLE)

export type Theme = 'light' | 'dark'

function keep(name: string, image: Buffer): void {
  mkdirSync(SCREENS, { recursive: true })
  writeFileSync(join(SCREENS, `${name}.png`), image)
}

/** A picture of the popup for people to look at, and what a checker of accessibility has against it. */
export async function lookAtPopup(popup: Popup, name: string, theme: Theme): Promise<string[]> {
  await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] })
  await popup.evaluate(SETTLE)
  // Without a screen the browser does not fit the popup's window to the popup, so the picture is cut to it.
  const clip = { x: 0, y: 0, width: 380, height: 580, scale: 2 }
  const wanted = { format: 'png', captureBeyondViewport: true, clip }
  const { data } = await popup.send<{ data: string }>('Page.captureScreenshot', wanted)
  keep(`${name}-${theme}`, Buffer.from(data, 'base64'))
  await popup.evaluate(`${AXE};0`)
  return popup.evaluate(RUN_AXE)
}

export async function lookAtPage(page: Page, name: string, theme: Theme): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme })
  await settle(page)
  keep(`${name}-${theme}`, await page.screenshot())
  await page.evaluate(`${AXE};0`)
  return page.evaluate(RUN_AXE)
}
