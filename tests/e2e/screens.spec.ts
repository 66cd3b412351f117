import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { Api } from './support/api.ts'
import { Browser } from './support/chromium.ts'
import { lookAtPage, lookAtPopup } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { startWeb } from './support/web.ts'
import type { Web } from './support/web.ts'

const POPUPS = {
  posting: { address: 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002', page: 'greenhouse', shows: 'We read' },
  conflict: { address: 'tidewater-pilots.example/careers/harbour-pilot', page: 'conflict', shows: 'We read' },
  long: { address: 'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334456', page: 'long', shows: 'We read' },
  list: { address: 'job-boards.greenhouse.io/larkfieldrail', page: 'list', shows: 'This page is a list' },
  'not-a-job': { address: 'larkfield-rail.example/news/branch-lines', page: 'article', shows: 'Save anyway' },
}
const THEMES: Theme[] = ['light', 'dark']

let api: Api
let web: Web
let browser: Browser

test.beforeAll(async () => {
  api = await Api.start()
  web = await startWeb(Object.fromEntries(Object.values(POPUPS).map(({ address, page }) => [address, page])))
  browser = await Browser.start({ web: web.port, api: api.port })
  for (const { address, shows } of [POPUPS.posting, POPUPS.conflict, POPUPS.long]) {
    const page = await browser.open(`https://${address}`)
    await (await browser.clickToolbar(page)).shows(shows)
    await page.close()
  }
})
test.afterAll(async () => {
  await browser.close()
  await web.close()
  await api.close()
})

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
  await expect(page.getByText('Description')).toBeVisible()
  await look(page, 'panel-320')
  await page.setViewportSize({ width: 480, height: 900 })
  await look(page, 'panel-480')
})
