import type { Locator, Page } from '@playwright/test'

const MOST_STEPS = 150

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((node) => node === document.activeElement)

/** Gets there as somebody without a mouse does. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor()
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await isFocused(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`${String(target)} cannot be reached by keys`)
}

export async function pressed(target: Locator, key = 'Enter'): Promise<void> {
  await reach(target)
  await target.page().keyboard.press(key)
}

/** Arrows lead through an open menu. */
export async function picked(item: Locator): Promise<void> {
  await item.waitFor()
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await isFocused(item)) return item.page().keyboard.press('Enter')
    await item.page().keyboard.press('ArrowDown')
  }
  throw new Error(`${String(item)} is not reached by arrows`)
}

/** Arrows lead from one tab to the next. */
export async function openTab(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('tab', { name, exact: true })
  await reach(page.getByRole('tab', { selected: true }))
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The tab ${name} cannot be reached by keys`)
}

export async function typed(target: Locator, text: string): Promise<void> {
  await reach(target)
  await target.page().keyboard.press('ControlOrMeta+a')
  await target.page().keyboard.insertText(text)
}
