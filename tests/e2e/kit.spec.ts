import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startKit } from './support/kit.ts'
import type { Kit } from './support/kit.ts'
import { lookAtPage } from './support/look.ts'

let kit: Kit
let page: Page
const refused: string[] = []

test.beforeAll(async () => {
  kit = await startKit()
})
test.afterAll(() => kit.close())
test.beforeEach(async () => {
  page = await kit.browser.newPage({
    viewport: { width: 800, height: 900 },
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page.on('console', (said) => said.type() === 'error' && refused.push(said.text()))
  page.on('pageerror', ({ message }) => refused.push(message))
  await page.goto(kit.address)
})
test.afterEach(async () => {
  await page.close()
  expect(refused.splice(0)).toEqual([])
})

const said = (name: string) => page.getByRole('status', { name, exact: true })
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a menu is walked by arrows and first letters, and gives the focus back', async () => {
  const more = page.getByRole('button', { name: 'More' })
  await more.focus()
  await press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused()
  await press('r')
  await expect(page.getByRole('menuitemcheckbox', { name: 'Roomy' })).toBeFocused()
  await press('Enter')
  await expect(said('Picked')).toHaveText('Roomy')
  await expect(more).toBeFocused()
  await press('Enter', 'End', 'Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(more).toBeFocused()
})

test('a popover holds its controls and closes by Escape', async () => {
  const columns = page.getByRole('button', { name: 'Columns' })
  await columns.focus()
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'Columns' }).getByLabel('Find a column')).toBeFocused()
  await press('Escape')
  await expect(columns).toBeFocused()
})

for (const [button, name] of [
  ['Window', 'New reminder'],
  ['Sheet', 'Larkfield Rail'],
] as const) {
  test(`a ${button.toLowerCase()} keeps the focus in, and gives it back`, async () => {
    const opener = page.getByRole('button', { name: button, exact: true })
    await opener.focus()
    await press('Enter')
    const open = page.getByRole('dialog', { name })
    await expect(open).toBeVisible()
    for (let presses = 0; presses < 8; presses += 1) {
      await press('Tab')
      const inside = open.and(page.locator(':focus-within'))
      await expect(inside).toBeVisible()
    }
    await press('Escape')
    await expect(open).toBeHidden()
    await expect(opener).toBeFocused()
  })
}

test('Escape closes the menu in a sheet, and the sheet only next', async () => {
  await page.getByRole('button', { name: 'Sheet', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Larkfield Rail' })
  await sheet.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(sheet).toBeVisible()
  await press('Escape')
  await expect(sheet).toBeHidden()
})

test('each edit can be taken back, also the one before the last', async () => {
  await page.getByRole('button', { name: 'Applied' }).click()
  await page.getByRole('button', { name: 'Offered' }).click()
  await expect(said('Edits')).toHaveText('Applied Offered')
  await said('Messages').getByRole('button', { name: 'Undo' }).first().click()
  await expect(said('Edits')).toHaveText('Offered')
  await press('Control+z')
  await expect(said('Edits')).toBeEmpty()
  await expect(said('Messages')).toBeEmpty()
})

test('above a sheet an edit is taken back by mouse and by key, and the sheet stays', async () => {
  await page.getByRole('button', { name: 'Sheet', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Larkfield Rail' })
  for (const undo of [() => said('Messages').getByRole('button', { name: 'Undo' }).click(), () => press('Control+z')]) {
    await sheet.getByRole('button', { name: 'Interviewing' }).click()
    await expect(page.getByText('Stage: Interviewing.')).toBeVisible()
    await undo()
    await expect(said('Messages')).toBeEmpty()
    await expect(sheet).toBeVisible()
  }
  await press('Escape')
  await expect(said('Edits')).toBeEmpty()
})

test('a message goes after ten seconds, but not while somebody is at it', async () => {
  await page.clock.install()
  await page.getByRole('button', { name: 'Applied' }).click()
  const undo = said('Messages').getByRole('button', { name: 'Undo' })
  await page.clock.runFor(9_000)
  await undo.focus()
  await page.clock.runFor(60_000)
  await expect(undo).toBeVisible()
  await page.getByRole('button', { name: 'Applied' }).focus()
  await undo.hover()
  await page.clock.runFor(60_000)
  await expect(undo).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.runFor(9_000)
  await expect(undo).toBeVisible()
  await page.clock.runFor(1_500)
  await expect(undo).toBeHidden()
})

test('tags are added, walked and taken away by keyboard, and pasted as a list', async () => {
  const field = page.getByRole('combobox', { name: 'Tags' })
  await field.focus()
  await page.keyboard.type('night shift,Remote,')
  const crosses = page.getByRole('button', { name: /^Take away/ })
  await expect(crosses).toHaveCount(3)
  await press('Backspace')
  await expect(page.getByRole('button', { name: 'Take away night shift' })).toBeFocused()
  await press('ArrowLeft', 'Delete')
  await expect(page.getByRole('button', { name: 'Take away remote' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Take away night shift' })).toBeFocused()
  await press('ArrowRight')
  await expect(field).toBeFocused()
  await page.evaluate(() => navigator.clipboard.writeText('Berlin; ferry\ndream job'))
  await press('Control+v')
  await expect(crosses).toHaveCount(4)
})

test('a day is told when the field is left, whole', async () => {
  const field = page.getByLabel('Deadline')
  await field.focus()
  await page.keyboard.type('05052027')
  await expect(said('Kept day')).toHaveText('2026-12-01')
  await press('Enter')
  await expect(said('Kept day')).toHaveText('2027-05-05')
  await field.focus()
  await press('Backspace', 'Tab', 'Tab', 'Tab', 'Tab')
  await expect(page.getByText('This date is not complete.')).toBeVisible()
  await expect(said('Kept day')).toHaveText('2027-05-05')
})

test('a time keeps the zone it is meant in and shows what the own clock says', async () => {
  await expect(page.getByText('30 Nov 2026, 20:00 in your time zone.')).toBeVisible()
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await expect(said('Kept time')).toHaveText('2026-11-30T14:00 Asia/Tokyo')
  await expect(page.getByText('30 Nov 2026, 06:00 in your time zone.')).toBeVisible()
  await page.getByLabel('Interview').fill('2026-12-01T09:30')
  await press('Enter')
  await expect(said('Kept time')).toHaveText('2026-12-01T09:30 Asia/Tokyo')
})

test('a form that could not be sent keeps what was typed', async () => {
  await page.getByLabel('Name').fill('Wanda')
  await page.getByLabel('Notes').fill('met at the harbour')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'What you typed is still here' })).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Wanda')
  await expect(page.getByLabel('Notes')).toHaveValue('met at the harbour')
})

test('choices, ticks and tabs are made by keyboard', async () => {
  await page.getByRole('radio', { name: 'Month' }).focus()
  await press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Agenda' })).toBeChecked()
  const all = page.getByRole('checkbox', { name: 'All jobs' })
  await expect(all).toHaveJSProperty('indeterminate', true)
  await all.focus()
  await press('Space')
  await expect(page.getByRole('checkbox', { name: 'Bookbinder' })).toBeChecked()
  await expect(all).toHaveJSProperty('indeterminate', false)
  await page.getByRole('tab', { name: 'Posting' }).focus()
  await press('ArrowRight')
  await expect(page.getByText('This is notes.')).toBeVisible()
  await press('End')
  await expect(page.getByText('This is timeline.')).toBeVisible()
})

test('a list of 5,000 draws a few rows, and the keys lead through all of them', async () => {
  const list = page.getByRole('list', { name: 'Jobs' })
  const row = (name: string) => list.getByRole('button', { name: new RegExp(`^${name}\\b`) })
  expect(await list.getByRole('listitem').count()).toBeLessThan(40)
  await row('Job 1').focus()
  await press('ArrowDown')
  await expect(row('Job 2')).toBeFocused()
  await press('End')
  await expect(row('Job 5000')).toBeFocused()
  await press('PageUp')
  await expect(row('Job 4990')).toBeFocused()
  expect(await list.getByRole('listitem').count()).toBeLessThan(40)
  await list.evaluate((element) => element.parentElement?.scrollTo(0, 0))
  await expect(row('Job 1')).toBeVisible()
  await press('ArrowDown')
  await expect(row('Job 4991')).toBeFocused()
  await press('Home')
  await expect(row('Job 1')).toBeFocused()
})

for (const width of [320, 1280]) {
  test(`how the controls look ${width} px wide`, async () => {
    await page.setViewportSize({ width, height: 1_700 })
    const openings: Record<string, () => Promise<unknown>> = {
      fields: async () => undefined,
      menu: () => page.getByRole('button', { name: 'More' }).click(),
      popover: () => page.getByRole('button', { name: 'Columns' }).click(),
      window: () => page.getByRole('button', { name: 'Window' }).click(),
      sheet: () => page.getByRole('button', { name: 'Sheet' }).click(),
      question: () => page.getByRole('button', { name: 'Question' }).click(),
      messages: async () => {
        await page.getByRole('button', { name: 'Applied' }).click()
        await page.getByRole('button', { name: 'Offered' }).click()
      },
    }
    for (const [name, open] of Object.entries(openings)) {
      await open()
      for (const theme of ['light', 'dark'] as const)
        expect(await lookAtPage(page, `kit-${name}-${width}`, theme), `${name}, ${theme}`).toEqual([])
      await press('Escape')
      await page.getByRole('button', { name: 'Keep it' }).waitFor({ state: 'hidden' })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
