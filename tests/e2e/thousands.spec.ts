import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { Browser } from './support/chromium.ts'
import { fill, many } from './support/fill.ts'

let browser: Browser

test.beforeAll(async () => {
  // Nothing here goes over the network: neither the web nor the API is there.
  browser = await Browser.start({ web: 9, api: 9 })
  await filled(browser, 5_000)
})
test.afterAll(() => browser.close())

async function filled(at: Browser, count: number): Promise<void> {
  const page = await at.dashboard('#/board')
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor()
  await fill(page, many(count))
  await page.locator('[data-card]').first().waitFor()
  await page.close()
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a board of 5,000 draws what is in sight, and the keys lead through all of it', async () => {
  const page = await browser.dashboard('#/board')
  const first = page.locator('[data-column=saved] [data-row]').first()
  await expect(first).toBeVisible()
  expect(await page.locator('[data-card]').count()).toBeLessThan(150)
  const count = Number(
    /\d+/.exec((await page.locator('section[data-column=saved]').getAttribute('aria-label')) ?? '')?.[0],
  )
  expect(count).toBeGreaterThan(500)
  await first.focus()
  await press(page, 'End')
  const last = page.locator(`[data-column=saved] [aria-posinset="${count}"] [data-row]`)
  await expect(last).toBeFocused()
  await press(page, '2')
  await expect(page.locator('[data-column=applied] :focus')).toHaveCount(1)
  expect(await page.locator('[data-card]').count()).toBeLessThan(150)
  await page.close()
})

test('a table of 5,000 draws what is in sight, sorts and edits all of it', async () => {
  const page = await browser.dashboard('#/table')
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '5001')
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  await page.locator('[data-scrolls]').evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await expect(page.locator('[aria-rowindex="5001"]')).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('columnheader', { name: 'Job' }).getByRole('button').click()
  await page.locator('[data-scrolls]').evaluate((box) => box.scrollTo(0, 0))
  await expect(page.locator('[aria-rowindex="2"]')).toContainText('Bookbinder 2')
  await page.locator('[aria-rowindex="2"] [data-open]').focus()
  await press(page, 'ArrowDown', 'PageDown')
  await expect(page.locator('[aria-rowindex="13"] [data-open]')).toBeFocused()
  await page.close()
})

/** From the address to the first card, as a person waits for it. */
async function opening(at: Browser, address: string, first: string): Promise<number> {
  const opened = await at.dashboard(address)
  await opened.locator(first).first().waitFor()
  const ms = await opened.evaluate(() => performance.now())
  await opened.close()
  return ms
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

// The floor is the same page with no more applications than fit on the screen: what is above it is the price of having
// 5,000. Both are opened in turn, so that a busy machine is busy for both.
test('opening 5,000 costs at most three times what opening a screenful costs', async () => {
  const other = await Browser.start({ web: 9, api: 9 })
  await filled(other, 60)
  for (const [address, first] of [
    ['#/board', '[data-card]'],
    ['#/table', '[data-open]'],
  ] as const) {
    const [floor, all]: [number[], number[]] = [[], []]
    for (let round = 0; round < 5; round += 1) {
      floor.push(await opening(other, address, first))
      all.push(await opening(browser, address, first))
    }
    const ratio = median(all) / median(floor)
    test.info().annotations.push({ type: address, description: `5,000 cost ${ratio.toFixed(2)} times a screenful` })
    expect(ratio).toBeLessThan(3)
  }
  await other.close()
})
