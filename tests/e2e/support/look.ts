import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Popup } from './popup.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** The rules that look at colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/**
 * Whether the page is the same as when it was last checked, to the last word and place, as it is where nothing but the
 * theme has changed: then the rules that look at colours are all that could answer otherwise.
 */
const SAME_AS_CHECKED = `(() => {
  const whole = ['checked', 'value']
  const parts = [...document.querySelectorAll('*')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [x, y, width, height, ...whole.map((name) => String(one[name]))]
  })
  const now = JSON.stringify([innerWidth, innerHeight, document.documentElement.outerHTML, parts])
  const same = globalThis.lastChecked === now
  globalThis.lastChecked = now
  return same
})()`
const RUN_AXE = `axe.run(document, ${SAME_AS_CHECKED} ? { runOnly: ${JSON.stringify(COLOURS)} } : {}).then(({ violations }) =>
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

/** What a checker of accessibility has against the page. It is half a megabyte and stays in the page until that goes. */
async function violations(evaluate: <T>(expression: string) => Promise<T>): Promise<string[]> {
  if (!(await evaluate<boolean>('"axe" in globalThis'))) await evaluate(`${AXE};0`)
  return evaluate(RUN_AXE)
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
  return violations((expression) => popup.evaluate(expression))
}

export async function lookAtPage(page: Page, name: string, theme: Theme): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme })
  await settle(page)
  keep(`${name}-${theme}`, await page.screenshot())
  return violations((expression) => page.evaluate(expression))
}

/** Wide as on a desk and narrow as beside a page, in both themes: nothing may be held against any of the four. */
export async function lookAtWidths(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const theme of ['light', 'dark'] as const)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name} ${width} ${theme}`).toEqual([])
  }
}
