import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Browser } from './support/chromium.ts'
import { lookAtPopup } from './support/look.ts'
import type { Popup } from './support/popup.ts'
import { Stage } from './support/stage.ts'

const LINKEDIN = 'https://www.linkedin.com/jobs/search/?currentJobId=4411000111&keywords=engineer'
const INDEED = 'https://uk.indeed.com/jobs?q=engineer&l=Scotland'
const FRAMING = 'https://larkfield-rail.example/work-with-us'
const ONE_FRAMED = 'https://larkfield-rail.example/jobs/signal-engineer-4471002'
const WALL = 'https://www.simplyhired.com/job/abc'
const ARTICLE = 'https://larkfield-rail.example/news/branch-lines'
const PAGES = {
  'www.linkedin.com/jobs/search/': 'linkedin-search',
  'uk.indeed.com/jobs': 'indeed-search',
  'larkfield-rail.example/work-with-us': 'framing',
  'larkfield-rail.example/jobs/signal-engineer-4471002': 'framing',
  'larkfield-rail.example/news/branch-lines': 'article',
  'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse',
  'job-boards.greenhouse.io/larkfieldrail': 'list',
  'www.simplyhired.com/job/abc': 'bot-wall',
}

/** So late that a pane comes only when the test lets it. */
const HOUR = 3_600_000

const stage = new Stage(PAGES, { withApi: false })
const newBrowser = (hosts?: string[]): Promise<Browser> => stage.newBrowser(hosts)

async function looksRight(popup: Popup, name: string): Promise<void> {
  expect(await lookAtPopup(popup, `live-${name}`, 'light')).toEqual([])
  expect(await lookAtPopup(popup, `live-${name}`, 'dark')).toEqual([])
}

/** Calls the page's own `show`, which does what a click on a card does there. */
const show = (page: Page, ...how: (string | number)[]): Promise<void> =>
  page.evaluate(`show(...${JSON.stringify(how)})`)

interface Kept {
  title: string
  canonicalUrl: string
  aliasUrls: string[]
  description: string | null
}

/** What stands in the extension's own database. */
async function kept(browser: Browser): Promise<Kept[]> {
  const own = await browser.popupAsPage()
  const all = await own.evaluate(async () => {
    const open = indexedDB.open('rolecall')
    await new Promise((done) => (open.onsuccess = done))
    const rows = open.result.transaction('records').objectStore('records').getAll()
    await new Promise((done) => (rows.onsuccess = done))
    return rows.result.map(({ cells }) => cells.snapshot.value.posting)
  })
  await own.close()
  return all as Kept[]
}

test('LinkedIn: the pane that was clicked is saved, not the job that was loaded first', async () => {
  const browser = await newBrowser()
  const page = await browser.open(LINKEDIN)
  await expect(page.getByText('forty harbours')).toBeVisible()
  await (await browser.clickToolbar(page)).shows('Tide Table Engineer')
  await show(page, '4411000112', 0, 0)
  await expect(page.getByText('two hundred buoys')).toBeVisible()
  const text = await (await browser.clickToolbar(page)).shows('Undo')
  expect(text).toContain('Buoy Technician')
  expect(text).toContain('Saltmarsh Ltd')
  const postings = await kept(browser)
  expect(postings.map(({ canonicalUrl }) => canonicalUrl).toSorted()).toEqual([
    'https://linkedin.com/jobs/view/4411000111',
    'https://linkedin.com/jobs/view/4411000112',
  ])
  const buoys = postings.find(({ title }) => title === 'Buoy Technician')
  expect(buoys?.description).toContain('two hundred buoys')
  expect(buoys?.description).not.toContain('forty harbours')
})

test('LinkedIn: a click before the pane has changed waits for it', async () => {
  const browser = await newBrowser()
  const page = await browser.open(LINKEDIN)
  await expect(page.getByText('forty harbours')).toBeVisible()
  await show(page, '4411000112', 500, 300)
  const text = await (await browser.clickToolbar(page)).shows('Undo')
  expect(text).toContain('Buoy Technician')
  expect(text).not.toContain('still loading')
  expect((await kept(browser)).map(({ title }) => title)).toEqual(['Buoy Technician'])
})

test('LinkedIn: two jobs are never mixed up; what was not there in time is said, and read on a click', async () => {
  const browser = await newBrowser()
  const page = await browser.open(LINKEDIN)
  await expect(page.getByText('forty harbours')).toBeVisible()
  await show(page, '4411000112', HOUR, HOUR)
  const popup = await browser.clickToolbar(page)
  await popup.shows('still changing from one job to the next')
  await looksRight(popup, 'changing')
  expect(await kept(browser)).toEqual([])
  await page.bringToFront()
  await show(page, '4411000112', 0, HOUR)
  await expect(page.getByRole('heading', { name: 'Buoy Technician' })).toBeVisible()
  const next = await browser.clickToolbar(page)
  await next.shows('The text of this job was still loading.')
  await looksRight(next, 'loading')
  await show(page, '4411000112', 0, 0)
  await expect(page.getByText('two hundred buoys')).toBeVisible()
  await next.press('Read again')
  // Only then may another tab come to the front: the popup reads the one that is there, and closes with it.
  expect(await next.shows('Saved just now')).not.toContain('still loading')
  await expect
    .poll(async () => (await kept(browser)).map(({ description }) => description))
    .toEqual([expect.stringContaining('two hundred buoys')])
})

test('Indeed: the open pane is saved, also when it opens only after the click', async () => {
  const browser = await newBrowser()
  const page = await browser.open(INDEED)
  await show(page, '54f1f8af68d722d2', 0)
  await (await browser.clickToolbar(page)).shows('Tide Table Engineer')
  await show(page, '64f1f8af68d722d3', 700)
  const text = await (await browser.clickToolbar(page)).shows('Undo')
  expect(text).toContain('Buoy Technician')
  expect(text).toContain('£11.90 an hour')
  expect((await kept(browser)).map(({ canonicalUrl }) => canonicalUrl).toSorted()).toEqual([
    'https://uk.indeed.com/viewjob?jk=54f1f8af68d722d2',
    'https://uk.indeed.com/viewjob?jk=64f1f8af68d722d3',
  ])
})

test('a check for robots is called what it is, and nothing is saved', async () => {
  const browser = await newBrowser()
  const popup = await browser.clickToolbar(await browser.open(WALL))
  await popup.shows('This site is checking that you are a person.')
  await popup.shows('No saved jobs yet.')
  await looksRight(popup, 'wall')
})

test('a framed job: says where it is, and opens it on its own', async () => {
  const browser = await newBrowser()
  const page = await browser.open(FRAMING)
  const popup = await browser.clickToolbar(page)
  await popup.shows('This job is in a frame of greenhouse.io.')
  await popup.shows('Read the frame')
  await looksRight(popup, 'framed')
  expect(await kept(browser)).toEqual([])
  const opened = browser.context.waitForEvent('page')
  const again = await browser.clickToolbar(page)
  await again.shows('Open it on its own')
  await again.press('Open it on its own')
  await expect(await opened).toHaveURL('https://job-boards.greenhouse.io/larkfieldrail/jobs/4471002')
})

test('a framed job whose host was allowed is read at once', async () => {
  const browser = await newBrowser(['https://*.greenhouse.io/*'])
  const first = await (await browser.clickToolbar(await browser.open(FRAMING))).shows('Undo')
  expect(first).toContain('Signal Engineer')
  const again = await (await browser.clickToolbar(await browser.open(ONE_FRAMED))).shows('Saved just now')
  expect(again).toContain('Signal Engineer')
  const [posting, ...others] = await kept(browser)
  expect(others).toEqual([])
  expect(posting?.canonicalUrl).toBe('https://job-boards.greenhouse.io/larkfieldrail/jobs/4471002')
  // The page that frames one job after the other stands for none of them.
  expect(posting?.aliasUrls).toEqual([ONE_FRAMED])
})

test('marked text becomes the description of a job saved by hand', async () => {
  const browser = await newBrowser()
  const page = await browser.open(ARTICLE)
  await page.evaluate(() => {
    const text = document.querySelector('p')
    if (text) getSelection()?.selectAllChildren(text)
  })
  const marked = await page.evaluate(() => String(getSelection()))
  const popup = await browser.clickToolbar(page)
  await popup.shows('Description')
  await looksRight(popup, 'selection')
  await popup.press('Save')
  await popup.shows('Undo')
  await expect.poll(async () => (await kept(browser)).map(({ description }) => description)).toEqual([marked.trim()])
})

test('the menu on marked text opens the form with it, also over a page that holds a posting', async () => {
  const browser = await newBrowser()
  const page = await browser.open('https://job-boards.greenhouse.io/larkfieldrail/jobs/4471002')
  await page.bringToFront()
  const popup = await browser.popupAfter(() =>
    browser.inWorker(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const clicked = { menuItemId: 'save-selection', selectionText: 'You keep the signals of three branch lines.' }
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch: (...all: unknown[]) => void } }
      onClicked.dispatch({ ...clicked, editable: false, pageUrl: '' }, tab)
    }),
  )
  await popup.shows('Save your selection as a job.')
  expect(await popup.evaluate('document.querySelector("textarea").value')).toBe(
    'You keep the signals of three branch lines.',
  )
  await looksRight(popup, 'marked')
  expect(await kept(browser)).toEqual([])
})

test('a page of the browser gets one line and no open form', async () => {
  const browser = await newBrowser()
  const page = await browser.open('chrome://version/')
  const popup = await browser.clickToolbar(page)
  await popup.shows('This is a page of the browser, not of a job.')
  expect(await popup.evaluate('document.querySelectorAll("form").length')).toBe(0)
  await looksRight(popup, 'browser-page')
  await popup.press('Add by hand')
  await popup.shows('Save anyway')
  await looksRight(popup, 'by-hand')
})

test('a list: says which jobs are known, closed or paid too little, and leaves the page as it is', async () => {
  const browser = await newBrowser()
  const page = await browser.open(INDEED)
  await show(page, '54f1f8af68d722d2', 0)
  await (await browser.clickToolbar(page)).shows('Undo')
  const own = await browser.dashboard('#/settings/profile')
  await own.getByRole('textbox', { name: 'Pay floor' }).fill('30000')
  await own.getByLabel('Currency').selectOption('GBP')
  await own.locator('form', { hasText: 'Pay floor' }).getByRole('button', { name: 'Set pay floor' }).click()
  await expect(own.getByText('Pay floor set.')).toBeVisible()
  await own.close()

  const list = await browser.open(INDEED)
  const before = await list.content()
  const popup = await browser.clickToolbar(list)
  await popup.shows('This page is a list of jobs. Open one to save it.')
  await looksRight(popup, 'list')
  // The popup closes under the press, so it may not live to answer.
  void popup.press('See which of these you know').catch(() => null)
  const panel = await browser.panel()
  const text = await panel.shows('6 jobs: 1 saved, 1 below your pay floor, 4 new')
  expect(text).toMatch(
    /Tide Table Engineer[\s\S]*Saved[\s\S]*Buoy Technician[\s\S]*Below[\s\S]*Payroll Analyst[\s\S]*New/,
  )
  await looksRight(panel, 'triage')
  expect(await list.content()).toBe(before)
  expect(await list.evaluate(() => Object.keys(window).filter((name) => /rolecall|wxt/i.test(name)))).toEqual([])

  await list.evaluate(() => document.querySelector('.job_seen_beacon:last-child')?.remove())
  await panel.press('Read again')
  await panel.shows('5 jobs: 1 saved, 1 below your pay floor, 3 new')
  await list.goto('https://job-boards.greenhouse.io/larkfieldrail')
  await panel.press('Read again')
  await panel.shows('Click the Rolecall button on the page again.')
  await looksRight(panel, 'triage-refused')
})
