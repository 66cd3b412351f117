import { expect, test } from '@playwright/test'
import { signIn, signUp } from './support/account.ts'
import type { Browser } from './support/chromium.ts'
import { Stage } from './support/stage.ts'

const GREENHOUSE = 'https://job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const LEVER = 'https://jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334455'
const LIST = 'https://job-boards.greenhouse.io/larkfieldrail'
const ARTICLE = 'https://larkfield-rail.example/news/branch-lines'
const CONFLICT = 'https://tidewater-pilots.example/careers/harbour-pilot'
const PAGES = {
  'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse',
  'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334455': 'lever',
  'job-boards.greenhouse.io/larkfieldrail': 'list',
  'larkfield-rail.example/news/branch-lines': 'article',
  'tidewater-pilots.example/careers/harbour-pilot': 'conflict',
}

const stage = new Stage(PAGES, { withApi: true })
const newBrowser = (): Promise<Browser> => stage.newBrowser()

const badgeOf = (browser: Browser, address: string): Promise<string> =>
  browser.inWorker(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id })
  }, address)

test('a click saves the posting on the page, field by field, and Undo takes it back', async () => {
  const browser = await newBrowser()
  const page = await browser.open(GREENHOUSE)
  const popup = await browser.clickToolbar(page)
  const text = await popup.shows('Undo')
  expect(text).toContain('Signal Engineer')
  expect(text).toContain('Larkfield Rail')
  expect(text).toContain('Leeds')
  expect(text).toContain('£52,000 – £61,000')
  await popup.press('Undo')
  await popup.shows('Taken back.')
  await popup.shows('No saved jobs yet.')
})

test('every field can be corrected, and reading the page again leaves the correction alone', async () => {
  const browser = await newBrowser()
  const page = await browser.open(GREENHOUSE)
  await (await browser.clickToolbar(page)).shows('Undo')
  const own = await browser.popupAsPage()
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await own.getByRole('button', { name: /Edit Title/ }).click()
  const field = own.locator('dd input').first()
  await field.fill('Signal Engineer, branch lines')
  await field.press('Enter')
  await expect(own.getByRole('heading', { name: 'Signal Engineer, branch lines' })).toBeVisible()
  await own.close()
  const again = await (await browser.clickToolbar(page)).shows('Saved just now')
  expect(again).toContain('Signal Engineer, branch lines')
})

test('a list of jobs says so and saves nothing; a page without a job offers a stub', async () => {
  const browser = await newBrowser()
  const list = await browser.open(LIST)
  const first = await browser.clickToolbar(list)
  await first.shows('This page is a list of jobs. Open one to save it.')
  await first.shows('No saved jobs yet.')
  await list.close()
  const article = await browser.open(ARTICLE)
  const second = await browser.clickToolbar(article)
  await second.shows('We found no job on this page.')
  await second.shows('Save anyway')
  await second.press('Save anyway')
  // The foot says “Saved on this device” before anything is.
  await second.shows('Undo')
  const own = await browser.popupAsPage()
  await expect(own.getByRole('listitem')).toHaveCount(1)
})

test('signals that disagree are said, not hidden', async () => {
  const browser = await newBrowser()
  const popup = await browser.clickToolbar(await browser.open(CONFLICT))
  const text = await popup.shows('Undo')
  expect(text).toMatch(/title needs a look|title.* need a look/i)
})

test('the context menu and the keyboard command save without a popup and set the badge', async () => {
  const browser = await newBrowser()
  const own = await browser.popupAsPage()
  await own.getByRole('button', { name: 'Settings' }).click()
  const ask = own.getByRole('radio', { name: 'Show it and ask first' })
  await ask.click()
  await expect(ask).toBeChecked()
  await own.close()
  const page = await browser.open(LEVER)
  // The grant of the click stays with the tab; in ask-first mode the popup itself saves nothing.
  const popup = await browser.clickToolbar(page)
  await popup.shows('Map Editor')
  await popup.shows('No saved jobs yet.')
  expect(
    await browser.inWorker(
      async () => (await chrome.commands.getAll()).find(({ name }) => name === 'save-page')?.shortcut,
    ),
  ).toBe('Alt+Shift+S')
  await browser.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://jobs.lever.co/*' })
    const command = chrome.commands.onCommand as unknown as { dispatch(name: string, on?: chrome.tabs.Tab): void }
    command.dispatch('save-page', tab)
  })
  await expect.poll(() => badgeOf(browser, 'https://jobs.lever.co/*')).toBe('✓')
  const list = await browser.popupAsPage()
  await expect(list.getByRole('button', { name: /Map Editor/ })).toBeVisible()
})

test('two devices agree, through offline work and a killed worker', async () => {
  const email = 'ana@example.org'
  const first = await newBrowser()
  await (await first.clickToolbar(await first.open(GREENHOUSE))).shows('Undo')
  const one = await first.popupAsPage()
  await signUp(one, email)
  await expect(one.getByRole('main').getByText('Synced')).toBeVisible()

  const second = await newBrowser()
  const two = await second.popupAsPage()
  await signIn(two, email)
  await two.getByRole('button', { name: 'Back' }).click()
  await two.getByRole('button', { name: /Signal Engineer/ }).click()
  await second.setOffline(true)
  await two.getByLabel('Stage').selectOption('applied')
  await expect(two.getByText('Stage: Applied.')).toBeVisible()
  await second.killWorker()
  await two.reload()
  await expect(two.getByText('Applied').first()).toBeVisible()
  await second.setOffline(false)

  await expect
    .poll(
      async () => {
        await one.reload()
        return one.getByRole('button', { name: /Signal Engineer/ }).textContent()
      },
      { intervals: [1_000] },
    )
    .toContain('Applied')
})

test('a server that is down loses nothing, and one that comes back gets everything', async () => {
  const browser = await newBrowser()
  const own = await browser.popupAsPage()
  await signUp(own, 'ben@example.org')
  await stage.api.kill()
  await (await browser.clickToolbar(await browser.open(LEVER))).shows('Undo')
  await own.reload()
  await expect(own.getByRole('contentinfo').getByText(/Server not reached|waiting to sync/)).toBeVisible()
  await browser.killWorker()
  await stage.api.up()
  await own.reload()
  await expect(own.getByRole('contentinfo').getByText('Synced')).toBeVisible()
})
