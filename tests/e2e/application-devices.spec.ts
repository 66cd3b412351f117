import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { Browser } from './support/chromium.ts'
import { Desk, tab } from './support/desk.ts'
import { lookAtPage } from './support/look.ts'
import { rowsOf } from './support/stored.ts'

const PILOT = 'tidewater-pilots.example/careers/harbour-pilot'

let desk: Desk
test.beforeEach(async () => {
  desk = await Desk.start({ [PILOT]: 'conflict' })
  await desk.save(PILOT)
})
test.afterEach(() => desk.close())

async function enter(browser: Browser, email: string, button: 'Create account' | 'Sign in'): Promise<Page> {
  const page = await browser.popupAsPage()
  await page.getByRole('button', { name: 'Account' }).click()
  if (button === 'Sign in') await page.getByRole('button', { name: 'Have an account? Sign in' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('a quiet long password')
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  return page
}

async function openIn(browser: Browser): Promise<{ page: Page; sheet: ReturnType<Page['getByRole']> }> {
  const page = await browser.dashboard('#/table')
  await page.getByRole('main').getByRole('link', { name: 'Harbour Pilot' }).click()
  return { page, sheet: page.getByRole('dialog') }
}

const FILE = { name: 'Resume 2026.txt', mimeType: 'text/plain', buffer: Buffer.from('Dora Welder, pilot.') }

test('a file is kept here, sent to the account, and opened on another device', async () => {
  const { page, sheet } = await openIn(desk.browser)
  await tab(sheet, 'Files').click()
  const input = sheet.getByLabel('Attach a file')
  await input.setInputFiles({ name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a PDF') })
  await expect(sheet.getByText(/resume\.pdf: This file holds something else than/)).toBeVisible()
  await input.setInputFiles(FILE)
  await expect(sheet.getByText(/kB, on this device$/)).toBeVisible()
  await expect(sheet.getByLabel('What Resume 2026.txt is')).toHaveValue('resume')
  await sheet.getByRole('checkbox', { name: 'Sent' }).click()
  await expect(sheet.getByLabel('Sent on')).toBeVisible()
  await tab(sheet, 'Timeline').click()
  await expect(sheet.getByText('Sent Resume 2026.txt')).toBeVisible()
  await tab(sheet, 'Files').click()
  await enter(desk.browser, 'dora@example.org', 'Create account')
  await page.bringToFront()
  await expect(sheet.getByText('on this device and in your account')).toBeVisible()

  const second = await desk.another()
  await enter(second, 'dora@example.org', 'Sign in')
  const other = await openIn(second)
  await tab(other.sheet, 'Files').click()
  await expect(other.sheet.getByText('in your account')).toBeVisible()
  const download = other.page.waitForEvent('download')
  await other.sheet.getByRole('button', { name: 'Open Resume 2026.txt' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('Dora Welder, pilot.')
  await expect(other.sheet.getByText('on this device and in your account')).toBeVisible()
  await second.close()
})

test('notes that two devices wrote over the same words wait for the person, with both texts', async () => {
  const first = await openIn(desk.browser)
  const notes = (one: typeof first) => one.sheet.getByLabel('Notes', { exact: true })
  await notes(first).fill('The pay is 50 a day')
  await expect(first.sheet.getByText('Kept', { exact: true })).toBeVisible()
  const popup = await enter(desk.browser, 'ana@example.org', 'Create account')
  await expect(popup.getByRole('main').getByText('Synced')).toBeVisible()
  const second = await desk.another()
  const popupThere = await enter(second, 'ana@example.org', 'Sign in')
  const other = await openIn(second)
  await expect(notes(other)).toHaveValue('The pay is 50 a day')
  await second.setOffline(true)
  await notes(other).fill('The pay is 70 a day')
  await expect(other.sheet.getByText('Kept', { exact: true })).toBeVisible()
  await first.page.bringToFront()
  await notes(first).fill('The pay is 60 a day')
  await expect(first.sheet.getByText('Kept', { exact: true })).toBeVisible()
  await expect.poll(async () => (await rowsOf(first.page, 'outbox')).length).toBe(0)
  await second.setOffline(false)
  await popupThere.reload()
  await expect(other.sheet.getByText('Two devices changed the same words')).toBeVisible()
  for (const theme of ['light', 'dark'] as const)
    expect(await lookAtPage(other.page, 'sheet-conflict-1280', theme)).toEqual([])
  await other.sheet.getByRole('button', { name: 'Keep both' }).click()
  await expect(notes(other)).toHaveValue(/The pay is [67]0 a day\n\nThe pay is [67]0 a day/)
  await expect(other.sheet.getByText('Two devices changed the same words')).toHaveCount(0)
  await second.close()
})

test('the popup says where the job of this page stands, and moves it on', async () => {
  const page = await desk.browser.open(`https://${PILOT}`)
  const popup = await desk.browser.clickToolbar(page)
  await popup.shows(/Saved just now/)
  await popup.evaluate(`(() => {
    const select = document.querySelector('article select')
    select.value = 'applied'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
  await popup.shows('Saved just now, applied')
  await popup.shows('Stage: Applied.')
  await popup.press('Undo')
  await popup.shows('Undone.')
})
