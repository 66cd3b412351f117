import { expect, test } from '@playwright/test'
import { addToCalendar } from './support/calendar-form.ts'
import type { Browser } from './support/chromium.ts'
import { alarmIn, noticesIn, pressNotice, remindersIn, setMoments, waysBackIn } from './support/reminders.ts'
import { Stage } from './support/stage.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const stage = new Stage({ [JOB]: 'greenhouse' }, { withApi: false })
const SOON_MS = 2_500
const HOUR = 60 * 60 * 1000

async function savedJob(): Promise<Browser> {
  const browser = await stage.newBrowser()
  const page = await browser.open(`https://${JOB}`)
  await (await browser.clickToolbar(page)).shows('We read')
  await page.close()
  return browser
}

/** A reminder of the saved job that is due in a moment; the pages of the extension are shut. */
async function dueSoon(browser: Browser, inMs = SOON_MS): Promise<void> {
  const page = await browser.dashboard('#/calendar')
  await expect(page.getByRole('grid')).toBeVisible()
  await addToCalendar(page, { what: 'Call Anna', job: 'signal' })
  await setMoments(page, inMs)
  await page.close()
}

const reminders = async (browser: Browser): Promise<Record<string, unknown>[]> => {
  const page = await browser.popupAsPage()
  const held = await remindersIn(page)
  await page.close()
  return held
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

test('a reminder is told of with everything shut, and a click opens its application', async () => {
  const browser = await savedJob()
  await dueSoon(browser)
  expect(await noticesIn(browser)).toEqual([])
  expect(await alarmIn(browser)).toBeGreaterThan(Date.now() - SOON_MS)
  await expect.poll(() => noticesIn(browser)).toHaveLength(1)
  const [notice = ''] = await noticesIn(browser)
  const opened = browser.context.waitForEvent('page')
  await pressNotice(browser, notice)
  const dashboard = await opened
  await expect(dashboard.getByRole('dialog')).toContainText('Signal Engineer')
  await expect.poll(() => noticesIn(browser)).toEqual([])
})

test('“In an hour” puts it off and sets the alarm for then, and is taken back in the next notification', async () => {
  const browser = await savedJob()
  await dueSoon(browser)
  await expect.poll(() => noticesIn(browser)).toHaveLength(1)
  const [notice = ''] = await noticesIn(browser)
  await pressNotice(browser, notice, 1)
  await expect.poll(async () => (await alarmIn(browser)) ?? 0).toBeGreaterThan(Date.now() + HOUR - 2 * 60_000)
  const [held] = await reminders(browser)
  expect(Date.parse(String(held?.['snoozedUntil']))).toBe(await alarmIn(browser))
  expect(held?.['doneAt'] ?? null).toBeNull()
  expect(await noticesIn(browser)).toEqual([])
  await expect.poll(() => waysBackIn(browser)).toHaveLength(1)
  const [back = ''] = await waysBackIn(browser)
  await pressNotice(browser, back, 0)
  await expect.poll(async () => (await reminders(browser))[0]?.['snoozedUntil'] ?? null).toBeNull()
  await expect.poll(() => alarmIn(browser)).toBeNull()
  expect(await waysBackIn(browser)).toEqual([])
})

test('“Done” on the notification is done everywhere, and can be taken back in the calendar', async () => {
  const browser = await savedJob()
  await dueSoon(browser)
  await expect.poll(() => noticesIn(browser)).toHaveLength(1)
  const [notice = ''] = await noticesIn(browser)
  await pressNotice(browser, notice, 0)
  await expect.poll(async () => (await reminders(browser))[0]?.['doneAt'] ?? null).not.toBeNull()
  expect(await noticesIn(browser)).toEqual([])
  expect(await alarmIn(browser)).toBeNull()
  const page = await browser.dashboard('#/calendar')
  await page.getByRole('button', { name: 'Not done: Call Anna' }).click()
  await expect(page.getByRole('button', { name: 'Done: Call Anna' })).toBeVisible()
  // It was told of before: that it waits again is no news.
  await expect.poll(() => alarmIn(browser)).toBeNull()
  expect(await noticesIn(browser)).toEqual([])
})

test('what is done in the dashboard takes its notification away', async () => {
  const browser = await savedJob()
  await dueSoon(browser)
  await expect.poll(() => noticesIn(browser)).toHaveLength(1)
  const page = await browser.dashboard('#/calendar')
  await page.getByRole('button', { name: 'Done: Call Anna' }).click()
  await expect.poll(() => noticesIn(browser)).toEqual([])
})

test('nobody is told of what belongs to an application in the trash or one that ended', async () => {
  const browser = await savedJob()
  await dueSoon(browser, 6_000)
  const page = await browser.dashboard('#/table')
  await page.getByRole('main').locator('a[href^="#/application/"]').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to trash' }).click()
  await expect.poll(() => alarmIn(browser)).toBeNull()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => alarmIn(browser)).not.toBeNull()
})

test('a worker that was killed wakes for it', async () => {
  const browser = await savedJob()
  await dueSoon(browser, 4_000)
  await browser.killWorker()
  await pause(5_000)
  const page = await browser.popupAsPage()
  const shown = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()))
  await expect.poll(shown).toHaveLength(1)
})

test('what was missed while the browser was shut is told of at its start, once', async () => {
  const first = await savedJob()
  await dueSoon(first, 3_000)
  expect(await noticesIn(first)).toEqual([])
  const second = await first.restart(() => pause(3_500))
  await expect.poll(() => noticesIn(second)).toHaveLength(1)
  const third = await second.restart()
  const page = await third.dashboard('#/calendar')
  await expect(page.getByRole('button', { name: 'Done: Call Anna' })).toBeVisible()
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'sync', reason: 'edit' }))
  expect(await noticesIn(third)).toEqual([])
  await third.close()
})

test('many that were missed are told of in one', async () => {
  const browser = await savedJob()
  const page = await browser.dashboard('#/calendar')
  await expect(page.getByRole('grid')).toBeVisible()
  for (const what of ['Call Anna', 'Send the letter', 'Ask Ben', 'Print the plan'])
    await addToCalendar(page, { what, job: 'signal' })
  await setMoments(page, 1_500)
  await expect.poll(() => noticesIn(browser)).toEqual(['due|many'])
  const opened = browser.context.waitForEvent('page')
  await page.close()
  await pressNotice(browser, 'due|many')
  await expect((await opened).getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
})
