import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Browser } from './support/chromium.ts'
import { lookAtPage, lookAtPopup } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { Stage } from './support/stage.ts'
import { age, rowsOf } from './support/stored.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const THEMES: Theme[] = ['light', 'dark']
const PAGES: Record<string, string> = {}

const stage = new Stage(PAGES, { withApi: true })
let browser: Browser

test.beforeEach(async () => {
  PAGES[JOB] = 'greenhouse'
  browser = await stage.newBrowser()
})

async function ownPage(): Promise<Page> {
  const page = await browser.popupAsPage()
  await page.setViewportSize({ width: 380, height: 600 })
  return page
}

async function look(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) expect(await lookAtPage(page, name, theme)).toEqual([])
}

/** The page as it is kept on this device, unpacked here. */
async function keptHtml(own: Page): Promise<string> {
  await expect.poll(async () => (await rowsOf(own, 'pages')).length).toBe(1)
  const bytes = await own.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('pages').objectStore('pages').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            done([...(all.result[0] as { bytes: Uint8Array }).bytes])
          })
        })
      }),
  )
  return gunzipSync(Uint8Array.from(bytes)).toString('utf8')
}

test('the page behind a save is kept without what was typed into it', async () => {
  const page = await browser.open(`https://${JOB}`)
  await page.getByLabel('First name').fill('Wilhelmina')
  await (await browser.clickToolbar(page)).shows('Undo')
  const own = await ownPage()
  const html = await keptHtml(own)
  expect(html).toContain('Larkfield Rail keeps forty branch lines open.')
  expect(html).toContain('application/ld+json')
  expect(html).not.toContain('Wilhelmina')
  expect(html).not.toMatch(/<style|<svg/)
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await own.getByRole('tab', { name: 'Posting' }).click()
  await own.getByText('Versions', { exact: true }).click()
  await expect(own.getByText(/A copy of the page is kept on this device/)).toBeVisible()
  await look(own, 'page-kept')
})

test('newer readers offer what they read better, and leave corrections alone', async () => {
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const own = await ownPage()
  await keptHtml(own)
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await own.getByRole('button', { name: /Edit Title/ }).click()
  const field = own.locator('dd input').first()
  await field.fill('Signal Engineer, branch lines')
  await field.press('Enter')
  await expect(own.getByRole('heading', { name: 'Signal Engineer, branch lines' })).toBeVisible()
  await age(own, { title: 'Jobs', location: 'Apply for this job', salary: null })

  await own.reload()
  await expect(own.getByText('One saved job reads better now.')).toBeVisible()
  await look(own, 'better-line')
  await own.getByRole('button', { name: 'Show' }).click()
  const offer = own.locator('section', { hasText: 'We read this page better now' })
  await expect(offer.getByText('Apply for this job')).toBeVisible()
  await expect(offer.getByText('£52,000 – £61,000 a year')).toBeVisible()
  await expect(offer.getByText('Title')).toHaveCount(0)
  await expect(own.getByRole('button', { name: 'Edit Place: Apply for this job' })).toBeVisible()
  await look(own, 'better-reading')

  await own.getByRole('button', { name: 'Use this reading' }).click()
  await expect(own.getByRole('button', { name: /Edit Place: Leeds/ })).toBeVisible()
  await expect(own.getByRole('heading', { name: 'Signal Engineer, branch lines' })).toBeVisible()
  await expect(offer).toHaveCount(0)
  await own.getByRole('button', { name: 'Undo' }).click()
  await expect(own.getByRole('button', { name: 'Edit Place: Apply for this job' })).toBeVisible()
})

test('keeping the old reading keeps it, also after a restart of the popup', async () => {
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const own = await ownPage()
  await keptHtml(own)
  await age(own, { location: 'Apply for this job' })
  await own.reload()
  await own.getByRole('button', { name: 'Show' }).click()
  await own.getByRole('button', { name: 'Keep as is' }).click()
  await expect(own.getByText('We read this page better now')).toHaveCount(0)
  await own.reload()
  // It was read by the readers of today, which is done once, and nothing is offered any more.
  expect((await rowsOf(own, 'pages')).map(({ captureVersion }) => captureVersion)).not.toContain(1)
  expect(await rowsOf(own, 'better')).toEqual([])
  await expect(own.getByText('One saved job reads better now.')).toHaveCount(0)
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await expect(own.getByRole('button', { name: 'Edit Place: Apply for this job' })).toBeVisible()
})

test('saving again says what the page changed', async () => {
  const page = await browser.open(`https://${JOB}`)
  await (await browser.clickToolbar(page)).shows('Undo')
  PAGES[JOB] = 'greenhouse-later'
  await page.reload()
  const popup = await browser.clickToolbar(page)
  const text = await popup.shows('Changed on the page')
  expect(text).toContain('£52,000 – £61,000 a year')
  expect(text).toContain('£50,000 – £58,000 a year')
  expect(text).toMatch(/open\s*→[\s,]*now\s*closed/)
  for (const theme of THEMES) expect(await lookAtPopup(popup, 'changed-on-page', theme)).toEqual([])
  const own = await ownPage()
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await own.getByRole('tab', { name: 'Posting' }).click()
  await own.getByText('Versions', { exact: true }).click()
  await expect(own.getByText(/changed on the page/)).toBeVisible()
  await look(own, 'page-history')
})

test('what is wrong can be put right, and the report holds nobody’s data', async () => {
  PAGES[JOB] = 'greenhouse-later'
  const page = await browser.open(`https://${JOB}?gh_jid=4471002&invite=secret-of-ana`)
  await page.getByLabel('Ask us').fill('May I work from Bolton?')
  const own = await browser.popupAsPage()
  // It reads the tab in front, which must still be itself.
  await expect(own.getByText('This is a page of the browser')).toBeVisible()
  const popup = await browser.clickToolbar(page)
  await popup.shows('Undo')
  await keptHtml(own)
  await popup.press('This is wrong')
  await popup.shows('Which of these are wrong?')
  await popup.evaluate(`(() => {
    const box = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith('Place'))
    box.querySelector('input').click()
  })()`)
  await popup.evaluate(`(() => {
    const input = document.querySelector('form input[aria-label=Place]')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, 'York')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)
  for (const theme of THEMES) expect(await lookAtPopup(popup, 'wrong-fields', theme)).toEqual([])
  await popup.press('Next')
  await popup.shows('Help us read it right')
  await popup.shows('The file holds')
  for (const theme of THEMES) expect(await lookAtPopup(popup, 'wrong-report', theme)).toEqual([])
  await popup.evaluate(`document.querySelector('main').scrollTo(0, 320)`)
  await popup.press('Look inside')
  for (const theme of THEMES) expect(await lookAtPopup(popup, 'wrong-report-inside', theme)).toEqual([])
  const text = await popup.evaluate<string>(`document.querySelector('textarea').value`)
  expect(JSON.parse(text)).toMatchObject({
    format: 'rolecall-report',
    url: `https://${JOB}?gh_jid=4471002`,
    wrong: [{ field: 'location', right: 'York' }],
  })
  expect(text).toContain('Larkfield Rail keeps forty branch lines open.')
  for (const secret of ['priya', '496 0123', 'Bolton', 'secret-of-ana']) expect(text).not.toContain(secret)
  await own.reload()
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await expect(own.getByRole('button', { name: 'Edit Place: York' })).toBeVisible()
})

test('the report is saved as a file by the person', async () => {
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const own = await ownPage()
  await keptHtml(own)
  await own.getByRole('button', { name: /Signal Engineer/ }).click()
  await own.getByRole('button', { name: 'This is wrong' }).click()
  await own.getByRole('button', { name: 'Next' }).click()
  await expect(own.getByText('Tick at least one field, or cancel.')).toBeVisible()
  await look(own, 'wrong-nothing-picked')
  await own.getByRole('checkbox', { name: 'Description' }).check()
  await own.getByRole('button', { name: 'Next' }).click()
  const download = own.waitForEvent('download')
  await own.getByRole('button', { name: 'Save the file' }).click()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ wrong: [{ field: 'description' }] })
})

test('each reading is noted on this device, with its readers and its time', async () => {
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const own = await ownPage()
  await expect.poll(async () => (await rowsOf(own, 'captureLog')).length).toBeGreaterThan(0)
  const [entry] = await rowsOf(own, 'captureLog')
  expect(entry).toMatchObject({ host: 'job-boards.greenhouse.io', kind: 'posting', readers: { salary: 'json-ld' } })
  expect(entry?.['ms']).toBeGreaterThan(0)
})
