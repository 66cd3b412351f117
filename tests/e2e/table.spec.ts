import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readCsv } from '@rolecall/shared/exchange/csv.ts'
import { Browser } from './support/chromium.ts'
import { fill, many } from './support/fill.ts'
import type { Invented } from './support/fill.ts'
import { lookAtPage } from './support/look.ts'

const SOME: Invented[] = [
  { title: 'Harbour pilot', company: 'Tidewater Pilots', saved: 1, tags: ['sea'], excitement: 5 },
  { title: 'Bookbinder', company: 'Moss & Quill', saved: 2, posting: { deadline: '2031-05-04' }, excitement: 2 },
  { title: 'Night baker', company: 'Copper Kettle', saved: 3, posting: { closed: true, deadline: '2030-02-01' } },
  {
    title: '=Rail dispatcher',
    company: 'Larkfield Rail',
    stage: 'applied',
    saved: 20,
    moved: 12,
    tags: ['rail', 'sea'],
  },
  { title: 'Ferry engineer', company: 'Northwind Yards', stage: 'interviewing', saved: 30, moved: 2, excitement: 3 },
]
const NEWEST = ['Harbour pilot', 'Bookbinder', 'Night baker', '=Rail dispatcher', 'Ferry engineer']

let browser: Browser
let page: Page

test.beforeAll(async () => {
  // Nothing here goes over the network: neither the web nor the API is there.
  browser = await Browser.start({ web: 9, api: 9 })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.dashboard('#/table')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('heading', { level: 1, name: 'Table' })).toBeVisible()
  await page.evaluate(() => chrome.storage.local.remove('table'))
  await fill(page, SOME)
  await rowsAre(...NEWEST)
})
test.afterEach(() => page.close())

const titles = (): Promise<string[]> => page.locator('[data-open]').allInnerTexts()
const rowsAre = (...expected: string[]): Promise<void> => expect.poll(titles).toEqual(expected)
const row = (title: string) => page.getByRole('row', { name: title })
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const tick = (title: string) => page.getByRole('checkbox', { name: `Select ${title}` })
const item = (name: string) => page.getByRole('menuitem', { name }).or(page.getByRole('menuitemcheckbox', { name }))

async function filterBy(kind: string, ...values: (string | RegExp)[]): Promise<void> {
  await button(/^Filters/).click()
  await page.getByLabel('Show only').selectOption({ label: kind })
  for (const value of values) await page.getByRole('checkbox', { name: value, exact: true }).check()
  await press('Escape')
}

test('every column sorts both ways, and what says nothing comes last', async () => {
  await button('Deadline').first().click()
  await rowsAre('Night baker', 'Bookbinder', 'Harbour pilot', '=Rail dispatcher', 'Ferry engineer')
  await expect(page.getByRole('columnheader', { name: 'Deadline' })).toHaveAttribute('aria-sort', 'ascending')
  await button('Deadline').first().click()
  await rowsAre('Bookbinder', 'Night baker', 'Harbour pilot', '=Rail dispatcher', 'Ferry engineer')
  await page.getByRole('columnheader', { name: 'Stage' }).getByRole('button').first().click()
  await rowsAre(...NEWEST)
  await page.getByRole('columnheader', { name: 'Excitement' }).getByRole('button').click()
  await rowsAre('Harbour pilot', 'Ferry engineer', 'Bookbinder', 'Night baker', '=Rail dispatcher')
})

test('filters narrow the rows, stand as chips, and are taken away', async () => {
  await filterBy('Tag', 'sea')
  await rowsAre('Harbour pilot', '=Rail dispatcher')
  await filterBy('Stage', 'Applied')
  await rowsAre('=Rail dispatcher')
  await button('Take away Tag: sea').click()
  await button('Take away Stage: Applied').click()
  await filterBy('Posting', 'Closed')
  await rowsAre('Night baker')
  await filterBy('Deadline', 'None')
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible()
  await button('Take all filters away').click()
  await rowsAre(...NEWEST)
})

test('columns are chosen and reordered, and stay so on this device', async () => {
  await button('Columns').click()
  await page.getByRole('checkbox', { name: 'Site' }).check()
  await page.getByRole('checkbox', { name: 'Company' }).uncheck()
  await button('Move Stage up').click()
  await press('Escape')
  const heads = async () => (await page.getByRole('columnheader').allInnerTexts()).map((word) => word.trim())
  const wanted = ['Stage', 'Job', 'Place', 'Deadline', 'In stage', 'Tags', 'Excitement', 'Site']
  expect((await heads()).slice(1, -1)).toEqual(wanted)
  await page.reload()
  await rowsAre(...NEWEST)
  expect((await heads()).slice(1, -1)).toEqual(wanted)
})

test('many rows are selected and edited at once, and one Undo takes all of it back', async () => {
  await tick('Harbour pilot').check()
  await tick('Night baker').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.getByLabel('Move to a stage').selectOption({ label: 'Offered' })
  await expect(page.getByText('Moved 3 applications to Offered.')).toBeVisible()
  for (const title of NEWEST.slice(0, 3)) await expect(page.getByLabel(`Stage of ${title}`)).toHaveValue('offered')
  await button('Undo').click()
  for (const title of NEWEST.slice(0, 3)) await expect(page.getByLabel(`Stage of ${title}`)).toHaveValue('saved')
  await button('Add tags').click()
  await page.getByRole('combobox', { name: 'Tags to add' }).fill('Sea, spring')
  await press('Enter', 'Escape')
  await expect(row('Night baker')).toContainText('Sea, spring')
  await expect(row('Harbour pilot')).toContainText('sea, spring')
  await button('Take tags away').click()
  await page.getByRole('button', { name: 'Take away Sea', exact: true }).click()
  await press('Escape')
  await expect(row('Night baker')).not.toContainText('Sea')
  await expect(row('Harbour pilot')).not.toContainText('sea')
  await press('Control+z')
  await expect(row('Harbour pilot')).toContainText('sea, spring')
  await button('Set the deadline').click()
  await page.getByLabel('Deadline', { exact: true }).fill('2032-03-04')
  await button(/^Set$/).click()
  await expect(row('Bookbinder')).toContainText('4 Mar 2032')
  await press('Control+z')
  await expect(row('Bookbinder')).toContainText('4 May 2031')
  await tick('Bookbinder').focus()
  await press('Escape')
  await expect(page.getByText('selected', { exact: false })).toBeHidden()
  await page.getByRole('heading', { level: 1 }).focus()
  await press('Control+a')
  await expect(page.getByText('5 selected')).toBeVisible()
  await button('Move to trash').click()
  await expect(page.getByText('No saved jobs yet.')).toBeVisible()
  await press('Control+z')
  await rowsAre(...NEWEST)
})

test('stage, tags, deadline and excitement are edited where they stand', async () => {
  await page.getByLabel('Stage of Bookbinder').selectOption({ label: 'Applied' })
  await expect(page.getByText('Moved “Bookbinder” to Applied.')).toBeVisible()
  await page.getByLabel('Excitement about Bookbinder').selectOption('4')
  await expect(page.getByText('Excitement about “Bookbinder”: 4 of 5.')).toBeVisible()
  await button('Tags of Bookbinder: Not said').click()
  await page.getByRole('combobox', { name: 'Tags' }).fill('quiet')
  await press('Enter', 'Escape')
  await expect(row('Bookbinder')).toContainText('quiet')
  await button('Deadline of Bookbinder: 4 May 2031').click()
  await page.getByLabel('Deadline', { exact: true }).fill('2033-01-02')
  await press('Enter')
  await expect(row('Bookbinder')).toContainText('2 Jan 2033')
  await press('Control+z')
  await expect(row('Bookbinder')).toContainText('4 May 2031')
  await page.reload()
  await expect(page.getByLabel('Stage of Bookbinder')).toHaveValue('applied')
  await expect(page.getByLabel('Excitement about Bookbinder')).toHaveValue('4')
})

test('a view is saved, picked, renamed, made the first one and deleted', async () => {
  await filterBy('Tag', 'sea')
  await page.getByRole('columnheader', { name: 'Job' }).getByRole('button').click()
  await rowsAre('=Rail dispatcher', 'Harbour pilot')
  await button('Views').click()
  await item('Save as a view').click()
  await page.getByLabel('Name of the view').fill('By the sea')
  await press('Enter')
  await expect(button('By the sea')).toBeVisible()
  await button('By the sea').click()
  await item('All applications').click()
  await rowsAre(...NEWEST)
  await button('Views').click()
  await item('By the sea').click()
  await rowsAre('=Rail dispatcher', 'Harbour pilot')
  await button('By the sea').click()
  await item('Rename “By the sea”').click()
  await page.getByLabel('Name of the view').fill('Coast')
  await press('Enter')
  await button('Coast').click()
  await item('Start with “Coast”').click()
  await expect(page.getByText('The table starts with “Coast” now.')).toBeVisible()
  await button('Coast').click()
  await item('All applications').click()
  await rowsAre(...NEWEST)
  await page.reload()
  await rowsAre('=Rail dispatcher', 'Harbour pilot')
  await button('Coast').click()
  await item('Delete “Coast”').click()
  await expect(page.getByText('Deleted the view “Coast”.')).toBeVisible()
  await button('Views').click()
  await expect(item('All applications')).toBeVisible()
  await expect(item('Coast')).toBeHidden()
})

test('what is shown goes into a file that no spreadsheet runs and that reads back as it was', async () => {
  await filterBy('Tag', 'sea')
  await rowsAre('Harbour pilot', '=Rail dispatcher')
  await button('More').click()
  const download = page.waitForEvent('download')
  await item('Save these rows as CSV').click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).not.toMatch(/(?:^|[\n,])=/)
  const { rows } = readCsv(text)
  expect(rows[0]).toEqual(['Job', 'Company', 'Stage', 'Place', 'Deadline', 'In stage', 'Tags', 'Excitement', 'Job URL'])
  expect(rows.slice(1).map(([title, , stage]) => [title, stage])).toEqual([
    ['Harbour pilot', 'Saved'],
    ['=Rail dispatcher', 'Applied'],
  ])
})

for (const width of [360, 800, 1280]) {
  test(`how it looks ${width} px wide`, async () => {
    await fill(page, many(60))
    await page.setViewportSize({ width, height: 800 })
    await expect(page.locator('[data-open]').first()).toBeVisible()
    const look = async (name: string): Promise<void> => {
      for (const theme of ['light', 'dark'] as const)
        expect(await lookAtPage(page, `table-${name}-${width}`, theme), `${name}, ${theme}`).toEqual([])
    }
    await look('plain')
    await filterBy('Tag', 'dream job')
    await page.getByRole('checkbox', { name: 'Select Harbour pilot 1', exact: true }).check()
    await look('selected')
    await button(/^Filters/).click()
    await look('filters')
    await press('Escape')
    await button('Views').click()
    await look('views')
    await press('Escape')
  })
}
