import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { Api } from './support/api.ts'
import { Browser } from './support/chromium.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { startWeb } from './support/web.ts'
import type { Web } from './support/web.ts'

const POSTINGS = {
  'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse',
  'tidewater-pilots.example/careers/harbour-pilot': 'conflict',
  'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334456': 'long',
}
const VIEWS = ['Board', 'Table', 'Calendar', 'Skills', 'Settings']
const THEMES: Theme[] = ['light', 'dark']
const WIDE = { width: 1280, height: 800 }
const WIDTHS = { 1280: WIDE, 800: { width: 800, height: 800 }, 360: { width: 360, height: 740 } }

let api: Api
let web: Web
let browser: Browser

test.beforeAll(async () => {
  api = await Api.start()
  web = await startWeb(POSTINGS)
  browser = await Browser.start({ web: web.port, api: api.port })
  for (const address of Object.keys(POSTINGS)) {
    const page = await browser.open(`https://${address}`)
    await (await browser.clickToolbar(page)).shows('We read')
    await page.close()
  }
})
test.afterAll(async () => {
  await browser.close()
  await web.close()
  await api.close()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const inRail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
const anApplication = (page: Page) => page.getByRole('main').locator('a[href^="#/application/"]').first()

async function look(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) expect(await lookAtPage(page, name, theme), `${name}, ${theme}`).toEqual([])
}

/** Presses Tab until what is named has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there')
}

test('every view has a name, an address and a title, and is reached by keyboard', async () => {
  const page = await browser.dashboard()
  for (const name of VIEWS) {
    await tabTo(page, inRail(page, name))
    await page.keyboard.press('Enter')
    await expect(heading(page, name)).toBeVisible()
    await expect(page).toHaveTitle(`${name} · Rolecall`)
    await expect(page).toHaveURL(new RegExp(`#/${name.toLowerCase()}$`))
    await expect(inRail(page, name)).toHaveAttribute('aria-current', 'page')
  }
  await expect(heading(page, 'Settings')).toBeFocused()
  await page.goBack()
  await expect(heading(page, 'Skills')).toBeFocused()
  await page.close()
})

test('the skip link leads past the rail', async () => {
  const page = await browser.dashboard('#/table')
  await expect(anApplication(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.close()
})

test('an application opens over the view, has an address of its own, and closing leads back', async () => {
  const page = await browser.dashboard('#/table')
  const link = anApplication(page)
  const title = await link.innerText()
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(title)
  await expect(page).toHaveURL(/#\/application\/[\w-]+$/)
  await expect.poll(() => page.title()).toContain(`${title}, `)
  await page.reload()
  await expect(page.getByRole('dialog')).toContainText(title)
  await expect(page.locator('h1').first()).toHaveText('Table')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#\/table$/)
  await expect(page).toHaveTitle('Table · Rolecall')
  await page.goForward()
  await expect(page.getByRole('dialog')).toContainText(title)
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.close()
})

test('the focus goes back to what opened the sheet', async () => {
  const page = await browser.dashboard('#/board')
  const link = anApplication(page)
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await page.close()
})

test('an address that was handed on opens its application, and closes onto the first view', async () => {
  const first = await browser.dashboard('#/table')
  const address = await anApplication(first).getAttribute('href')
  await first.close()
  const page = await browser.dashboard(address ?? '')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(heading(page, 'Board')).toBeVisible()
  await page.goto(page.url().replace(/#.*/, '#/application/nobody-has-it'))
  await expect(page.getByRole('dialog')).toContainText('not on this device')
  await page.close()
})

test('/ searches, Escape clears it, ? shows the keys', async () => {
  const page = await browser.dashboard('#/table')
  await expect(anApplication(page)).toBeVisible()
  const all = await page.getByRole('row').count()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('larkfield')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.keyboard.type(' nowhere')
  await expect(page.getByText('Nothing saved matches')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row')).toHaveCount(all)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await inRail(page, 'Table').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inRail(page, 'Table')).toBeFocused()
  await page.close()
})

test('the popup goes to the dashboard that is open already, as its person left it', async () => {
  const page = await browser.open('https://tidewater-pilots.example/careers/harbour-pilot')
  const dashboards = () => browser.context.pages().filter((one) => one.url().includes('dashboard.html'))
  const askFor = async (): Promise<void> => {
    const popup = await browser.clickToolbar(page)
    await popup.shows('Dashboard')
    await popup.press('Dashboard')
  }
  await askFor()
  await expect.poll(() => dashboards().length).toBe(1)
  const [dashboard] = dashboards()
  if (!dashboard) throw new Error('The dashboard did not open')
  await inRail(dashboard, 'Calendar').click()
  await page.bringToFront()
  // Without a screen every page is told that it is visible, so the browser is asked which tab is in front.
  const inFront = () => dashboard.evaluate(async () => (await chrome.tabs.getCurrent())?.active)
  await expect.poll(inFront).toBe(false)
  await askFor()
  await expect.poll(inFront).toBe(true)
  expect(dashboards()).toHaveLength(1)
  await expect(heading(dashboard, 'Calendar')).toBeVisible()
  await dashboard.close()
  await page.close()
})

for (const [width, size] of Object.entries(WIDTHS)) {
  test(`how it looks ${width} px wide`, async () => {
    const page = await browser.dashboard('#/board')
    await page.setViewportSize(size)
    for (const name of VIEWS) {
      await inRail(page, name).click()
      await expect(heading(page, name)).toBeVisible()
      await look(page, `dashboard-${name.toLowerCase()}-${width}`)
    }
    await inRail(page, 'Board').click()
    await anApplication(page).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(page, `dashboard-application-${width}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('nothing like it')
    await expect(page.getByText('Nothing saved matches')).toBeVisible()
    await look(page, `dashboard-nothing-${width}`)
    await page.close()
  })
}
