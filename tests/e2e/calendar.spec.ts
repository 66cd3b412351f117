import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { addToCalendar } from './support/calendar-form.ts'
import type { Wanted } from './support/calendar-form.ts'
import type { Browser } from './support/chromium.ts'
import { lookAtPage, lookAtPopup } from './support/look.ts'
import { remindersIn } from './support/reminders.ts'
import { Stage } from './support/stage.ts'

const POSTINGS = {
  'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse',
  'tidewater-pilots.example/careers/harbour-pilot': 'conflict',
  'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334456': 'long',
}
const stage = new Stage(POSTINGS, { withApi: false })
const DAY = 24 * 60 * 60 * 1000
const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 900 },
  { width: 360, height: 740 },
]
const ENTRIES: Wanted[] = [
  { what: 'Ask Ben for a reference', job: 'harbour', at: at(-1, '16:00') },
  { what: 'Call Anna back', job: 'wissen', at: at(0, '00:10') },
  { kind: 'Interview', job: 'wissen', at: at(0, '23:00') },
  { kind: 'Follow-up', what: 'Ask about the decision', job: 'signal', at: at(1, '09:00') },
  { kind: 'Interview', job: 'harbour', at: at(1, '11:00') },
  { kind: 'Task', what: 'Update the portfolio', at: at(1, '18:00') },
  { kind: 'Task', what: 'Thank the panel', job: 'signal', at: at(1, '20:00') },
  { kind: 'Interview', job: 'signal', at: at(3, '14:00') },
]

let browser: Browser
test.beforeAll(async () => {
  browser = await stage.browserForAll()
  for (const address of Object.keys(POSTINGS)) {
    const page = await browser.open(`https://${address}`)
    await (await browser.clickToolbar(page)).shows('We read')
    await page.close()
  }
  const page = await calendar()
  for (const entry of ENTRIES) await addToCalendar(page, entry)
  await page.close()
})
test.afterAll(() => browser.close())

/** A day from today on, and a time of it, on the wall of this machine. */
function at(days: number, time = '10:00'): string {
  const day = new Date(Date.now() + days * DAY - new Date().getTimezoneOffset() * 60_000)
  return `${day.toISOString().slice(0, 10)}T${time}`
}
const dayOf = (days: number): string => at(days).slice(0, 10)
const cell = (page: Page, days: number) => page.locator(`[data-day="${dayOf(days)}"]`)

async function calendar(): Promise<Page> {
  const page = await browser.dashboard('#/calendar')
  await expect(page.getByRole('grid')).toBeVisible()
  return page
}

test('arrows move the day, Enter goes to its entries, Escape back, N adds to it', async () => {
  const page = await calendar()
  await cell(page, 0).focus()
  await expect(cell(page, 0)).toHaveAttribute('aria-current', 'date')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 8)).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(cell(page, 8)).toBeFocused()
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByLabel('What to do').fill('Bring the certificates')
  await expect(page.getByRole('dialog').getByLabel('When')).toHaveValue(at(8, '09:00'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await cell(page, 8).focus()
  await expect(cell(page, 8)).toHaveAccessibleName(/, 1 entry: Bring the certificates$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Done: Bring the certificates' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Not done: Bring the certificates' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 8)).toBeFocused()
  await page.close()
})

test('the form says what is missing, keeps what was typed, and an interview needs its job', async () => {
  const page = await calendar()
  const form = page.getByRole('dialog')
  await expect(async () => {
    await page.keyboard.press('n')
    await expect(form).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form).toContainText('Write what you want to be reminded of.')
  await form.getByText('Interview', { exact: true }).click()
  await form.getByLabel('Place or link').fill('https://meet.example/lark')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form).toContainText('Pick the job that the interview is for.')
  await expect(form.getByLabel('Place or link')).toHaveValue('https://meet.example/lark')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.close()
})

test('a reminder is dragged to another day, and moved by its menu, at the same time of the day', async () => {
  const page = await calendar()
  await addToCalendar(page, { what: 'Send the letter', at: at(0, '23:30') })
  const inGrid = (days: number) => cell(page, days).getByText('Send the letter', { exact: true })
  const to = (await cell(page, 2).count()) === 1 ? 2 : -2
  await inGrid(0).dragTo(cell(page, to))
  await expect(inGrid(to)).toBeVisible()
  await expect(page.getByText(/^Moved to/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(inGrid(0)).toBeVisible()
  await page.getByRole('button', { name: 'More for Send the letter' }).click()
  await page.getByRole('menuitem', { name: 'Another day…' }).click()
  await page.getByRole('dialog').getByLabel('Day').fill(dayOf(14))
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click()
  await expect(inGrid(0)).toBeHidden()
  const moved = (await remindersIn(page)).find((one) => one['text'] === 'Send the letter')
  expect(new Date(String(moved?.['at'])).getTime()).toBe(new Date(at(14, '23:30')).getTime())
  await page.close()
})

test('everything goes into a calendar file', async () => {
  const page = await calendar()
  await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save as a calendar file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('rolecall.ics')
  const text = (await (await file.createReadStream()).toArray()).join('')
  expect(text).toContain('SUMMARY:Interview: Signal Engineer')
  expect(text).toContain('SUMMARY:Ask about the decision: Signal Engineer')
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(ENTRIES.length)
  await page.close()
})

test('preferences decide the first day of the week and hold after a reload', async () => {
  const page = await browser.dashboard('#/settings/reminders')
  await page.getByLabel('The week begins on').selectOption('Saturday')
  await expect(page.getByText('Set.', { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'Days after applying' }).fill('7, x')
  await page.getByRole('button', { name: 'Set days after applying' }).click()
  await expect(page.getByText('Type whole numbers from 1 to 120')).toBeVisible()
  await page.getByLabel('Quiet hours').click()
  await expect(page.getByLabel('From')).toHaveValue('22:00')
  await page.getByRole('link', { name: 'Calendar' }).click()
  await expect(page.getByRole('columnheader').first()).toHaveText('Sat')
  await page.reload()
  await expect(page.getByRole('columnheader').first()).toHaveText('Sat')
  await page.goto(page.url().replace(/#.*/, '#/settings/reminders'))
  await page.getByLabel('The week begins on').selectOption('Monday')
  await page.close()
})

test('the popup shows what is due above what was saved, with done and a day’s delay', async () => {
  const open = await browser.open('https://tidewater-pilots.example/careers/harbour-pilot')
  const popup = await browser.clickToolbar(open)
  await popup.shows('Ask Ben for a reference')
  const text = await popup.shows('Signal Engineer')
  expect(text).toMatch(/Ask Ben for a reference[\s\S]*Overdue, yesterday 16:00[\s\S]*Signal Engineer/)
  for (const theme of ['light', 'dark'] as const)
    expect(await lookAtPopup(popup, 'popup-due', theme), theme).toEqual([])
  await popup.press('Done: Ask Ben for a reference')
  await popup.shows('Done.')
  await open.close()
  const again = await browser.popupAsPage()
  // The room for the rows of last time is there before the rows are, so nothing below moves when they come.
  await expect(again.getByRole('list', { name: 'Due' }).getByRole('listitem')).toHaveCount(3)
  const room = again.getByRole('region', { name: 'Due' })
  expect((await room.boundingBox())?.height).toBe(24 + 3 * 44)
  await again.close()
})

for (const size of SIZES)
  test(`how it looks ${size.width} px wide`, async () => {
    const page = await calendar()
    await page.setViewportSize(size)
    await expect(page.getByText('Call Anna back').first()).toBeVisible()
    const look = async (name: string): Promise<void> => {
      for (const theme of ['light', 'dark'] as const)
        expect(await lookAtPage(page, `${name}-${size.width}`, theme), `${name}, ${theme}`).toEqual([])
    }
    const modes = page.getByRole('group', { name: 'Show' })
    for (const mode of size.width === 360 ? [] : ['Month', 'Week']) {
      await modes.getByText(mode, { exact: true }).click()
      await look(`calendar-${mode.toLowerCase()}`)
    }
    if (size.width > 360) await modes.getByText('Agenda', { exact: true }).click()
    await look('calendar-agenda')
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByText('Interview', { exact: true }).click()
    await look('calendar-add')
    await page.keyboard.press('Escape')
    await page.goto(page.url().replace(/#.*/, '#/settings/reminders'))
    await expect(page.getByLabel('Quiet hours')).toBeVisible()
    await look('settings-reminders')
    await page.close()
  })
