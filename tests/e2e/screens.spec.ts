import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { Browser } from './support/chromium.ts'
import { lookAtPage, lookAtPopup } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { Stage } from './support/stage.ts'

const POPUPS = {
  posting: { address: 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002', page: 'greenhouse', shows: 'We read' },
  conflict: { address: 'tidewater-pilots.example/careers/harbour-pilot', page: 'conflict', shows: 'We read' },
  long: { address: 'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334456', page: 'long', shows: 'We read' },
  list: { address: 'job-boards.greenhouse.io/larkfieldrail', page: 'list', shows: 'This page is a list' },
  'not-a-job': { address: 'larkfield-rail.example/news/branch-lines', page: 'article', shows: 'Save anyway' },
}
const THEMES: Theme[] = ['light', 'dark']

const PAGES = Object.fromEntries(Object.values(POPUPS).map(({ address, page }) => [address, page]))
const stage = new Stage(PAGES, { withApi: true })
let browser: Browser

test.beforeAll(async () => {
  browser = await stage.browserForAll()
  for (const { address, shows } of [POPUPS.posting, POPUPS.conflict, POPUPS.long]) {
    const page = await browser.open(`https://${address}`)
    await (await browser.clickToolbar(page)).shows(shows)
    await page.close()
  }
})
test.afterAll(() => browser.close())

for (const [name, { address, shows }] of Object.entries(POPUPS)) {
  test(`popup on a page: ${name}`, async () => {
    const page = await browser.open(`https://${address}`)
    const popup = await browser.clickToolbar(page)
    await popup.shows(shows)
    for (const theme of THEMES) expect(await lookAtPopup(popup, `popup-${name}`, theme)).toEqual([])
    await page.close()
  })
}

async function look(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) expect(await lookAtPage(page, name, theme)).toEqual([])
}

test('popup: the list, one application, account, settings', async () => {
  const page = await browser.popupAsPage()
  await page.setViewportSize({ width: 380, height: 600 })
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await look(page, 'saved')
  await page.getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('button', { name: /Edit Title/ }).click()
  await look(page, 'application')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await look(page, 'settings')
  await page.getByRole('button', { name: 'Show what was read' }).click()
  await expect(page.getByRole('heading', { name: 'tidewater-pilots.example' })).toBeVisible()
  const readings = page.locator('article', { hasText: 'tidewater-pilots' })
  await readings.locator('summary').first().click()
  await expect(readings.getByText('The page’s data for search engines').first()).toBeVisible()
  await look(page, 'what-was-read')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const log = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { host: string }[]
  expect(log.map(({ host }) => host)).toContain('tidewater-pilots.example')
  await page.getByRole('button', { name: 'Clear the list' }).click()
  await look(page, 'clear-readings')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear the list' }).click()
  await expect(page.getByText('Nothing has been read yet.')).toBeVisible()
  await look(page, 'nothing-read')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Create account' }).click()
  await look(page, 'sign-up-problems')
  await page.getByLabel('E-mail').fill('dora@example.org')
  await page.getByLabel('Password').fill('a quiet long password')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await look(page, 'account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await look(page, 'sign-out')
})

test('side panel: the list, and the application it goes on showing', async () => {
  const page = await browser.panelAsPage()
  await page.setViewportSize({ width: 320, height: 900 })
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await look(page, 'panel-list')
  await page.getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeVisible()
  await look(page, 'panel-320')
  await page.setViewportSize({ width: 480, height: 900 })
  await look(page, 'panel-480')
})
