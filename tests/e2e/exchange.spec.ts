import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import { writeZip } from '@rolecall/shared/exchange/zip-write.ts'
import type { Browser } from './support/chromium.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { Stage } from './support/stage.ts'
import { rowsOf } from './support/stored.ts'

const POSTINGS = {
  'job-boards.greenhouse.io/larkfieldrail/jobs/4471002': 'greenhouse',
  'tidewater-pilots.example/careers/harbour-pilot': 'conflict',
}
const stage = new Stage(POSTINGS, { withApi: false })
const THEMES: Theme[] = ['light', 'dark']
const SIZES = { 1280: { width: 1280, height: 900 }, 360: { width: 360, height: 740 } }

const ODD = [
  'Gig;Outfit;When I sent it;How it goes;Lohn;Mood',
  'Baker;Oven & Sons;03/04/2026;brewing;€ 38.000 im Jahr;keen',
  'Miller;Lower Mill;05/04/2026;Absage;;tired',
  'Cooper;Barrel Works;soon;brewing;;',
  ';;;;;lost',
].join('\n')

const LINKEDIN_SAVED =
  'Saved Date,Job Url,Job Title,Company Name\n"3/21/26, 9:14 AM",https://www.linkedin.com/jobs/view/4100000001,Lock Keeper,Upper Canal\n'
const LINKEDIN_APPLIED =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/22/26, 10:00 AM",,,Upper Canal,Lock Keeper,https://www.linkedin.com/jobs/view/4100000001,cv.pdf,\n"3/23/26, 8:30 AM",,,Salt & Sail,Rigger,https://www.linkedin.com/jobs/view/4100000002,cv.pdf,\n'

const exchange = (browser: Browser): Promise<Page> => browser.dashboard('#/settings/exchange')
const give = (page: Page, name: string, bytes: Uint8Array | string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()
const shows = (page: Page, words: string | RegExp): Promise<void> => expect(page.getByText(words).first()).toBeVisible()

async function saveAll(browser: Browser): Promise<void> {
  for (const address of Object.keys(POSTINGS)) {
    const page = await browser.open(`https://${address}`)
    await (await browser.clickToolbar(page)).shows('We read')
    await page.close()
  }
}

async function exportFrom(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

async function look(page: Page, name: string): Promise<void> {
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    for (const theme of THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
  await page.setViewportSize(SIZES[1280])
}

const fieldsInOrder = (cells: object): [string, unknown][] =>
  Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What is kept of every record, as text: two browsers hold the same if this is the same. */
const recordsIn = async (page: Page): Promise<string[]> =>
  (await rowsOf(page, 'records'))
    .map(({ entity, id, cells }) => JSON.stringify([entity, id, fieldsInOrder(cells)]))
    .toSorted()

test('everything exported comes back on an empty device, record for record, and a second time changes nothing', async () => {
  const full = await stage.newBrowser()
  await saveAll(full)
  const from = await exchange(full)
  await look(from, 'exchange-start')
  const { name, bytes } = await exportFrom(from, 'Export everything')
  expect(name).toMatch(/^rolecall-\d{4}-\d\d-\d\d\.zip$/)
  await shows(from, `${name} is in your downloads.`)
  const empty = await stage.newBrowser()
  const to = await exchange(empty)
  await give(to, name, bytes)
  await shows(to, /^2 records are new/)
  await look(to, 'exchange-archive')
  await press(to, 'Import it')
  await shows(to, '2 records were added and 0 updated.')
  await look(to, 'exchange-restored')
  expect(await recordsIn(to)).toEqual(await recordsIn(from))
  const queued = await rowsOf(to, 'outbox')
  expect(queued.length).toBeGreaterThan(0)
  await press(to, 'Import another file')
  await give(to, name, bytes)
  await shows(to, 'All of it is here already. Importing it changes nothing.')
  await expect(to.getByRole('button', { name: 'Import it' })).toBeHidden()
  expect(await rowsOf(to, 'outbox')).toHaveLength(queued.length)
  await press(to, 'Cancel')
  const table = await exportFrom(to, 'Export a table')
  expect(table.name).toMatch(/^rolecall-applications-.*\.csv$/)
  expect(table.bytes.toString()).toContain('Signal Engineer')
})

test('a table with odd columns is asked about, brought in, and taken back as a whole', async () => {
  const browser = await stage.newBrowser()
  const page = await exchange(browser)
  await give(page, 'jobs.csv', ODD)
  await shows(page, 'No column says the job title or the company.')
  await page.getByRole('combobox', { name: 'What “Gig” is' }).selectOption('Job title')
  await shows(page, '3 applications will be added.')
  await page.getByRole('combobox', { name: 'What “Outfit” is' }).selectOption('Company')
  await page.getByRole('combobox', { name: 'What “When I sent it” is' }).selectOption('Applied on')
  await page.getByRole('combobox', { name: 'What “How it goes” is' }).selectOption('Stage')
  await shows(page, 'Which day is 03/04/2026?')
  await page.getByText('March 4, 2026').click()
  await expect(page.getByRole('radio', { name: 'March 4, 2026' })).toBeChecked()
  await page.getByRole('combobox', { name: 'Stage for “brewing”' }).selectOption('Interviewing')
  await expect(page.getByRole('combobox', { name: 'Stage for “Absage”' })).toHaveValue('rejected')
  await expect(page.getByRole('region', { name: 'The first of them' })).toContainText('Interviewing')
  await page.getByText(/rows? needs? a look/).click()
  await shows(page, '“soon” is no date that can be read.')
  await look(page, 'exchange-columns')
  await press(page, 'Import 3 applications')
  await shows(page, '3 applications imported.')
  await look(page, 'exchange-imported')
  const cells = (await rowsOf(page, 'records')).map(({ cells: held }) => JSON.stringify(held))
  expect(cells.filter((text) => text.includes('"2026-03-04T12:00:00.000Z"'))).toHaveLength(1)
  expect(cells.filter((text) => text.includes('"keen"'))).toHaveLength(1)
  await press(page, 'Undo the import')
  await shows(page, 'The import was taken back.')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Board' }).click()
  await shows(page, 'No saved jobs yet.')
  await look(page, 'board-empty')
})

test('a pasted table, and a row that is here already', async () => {
  const page = await exchange(await stage.newBrowser())
  const table = 'Job title\tCompany\nBaker\tOven\n'
  await press(page, 'Paste a table')
  await page.getByRole('textbox').last().fill(table)
  await look(page, 'exchange-paste')
  await press(page, 'Read it')
  await press(page, 'Import 1 application')
  await shows(page, '1 application imported.')
  await press(page, 'Import another file')
  await give(page, 'again.csv', `${table.replaceAll('\t', ',')}Miller,Mill\n`)
  await shows(page, '1 application will be added. 1 is here already and stays as it is.')
})

test('the archive of LinkedIn, saved and applied in two tables, becomes one list', async () => {
  const page = await exchange(await stage.newBrowser())
  const zip = await writeZip(
    [
      { name: 'Jobs/Saved Jobs.csv', bytes: utf8(LINKEDIN_SAVED) },
      { name: 'Jobs/Job Applications.csv', bytes: utf8(LINKEDIN_APPLIED) },
      { name: 'Connections.csv', bytes: utf8('First Name,Last Name\nAnn,Lee\n') },
    ],
    Date.now(),
  )
  await give(page, 'Basic_LinkedInDataExport.zip', zip)
  await shows(page, '2 applications will be added. 1 stood in two tables and becomes one.')
  await look(page, 'exchange-linkedin')
  await press(page, 'Import 2 applications')
  await shows(page, '2 applications imported')
  const briefs = await rowsOf(page, 'briefs')
  expect(briefs.map((brief) => `${String(brief['title'])} ${String(brief['stage'])}`).toSorted()).toEqual([
    'Lock Keeper applied',
    'Rigger applied',
  ])
})

test('a file that cannot be taken says why, and the next one is taken', async () => {
  const page = await exchange(await stage.newBrowser())
  const own = await writeArchive({ exportedAt: new Date().toISOString(), records: [], files: [], extra: {} })
  const newer = await writeZip([{ name: 'rolecall.json', bytes: utf8('{"format":"rolecall-export","version":99}') }], 0)
  const bad: [name: string, bytes: Uint8Array | string, sentence: string][] = [
    ['picture.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'This file is no table of text.'],
    ['nothing.csv', '', 'This file is empty.'],
    ['heading.csv', 'Job title,Company\n', 'This file has a heading and no rows.'],
    ['half.zip', own.slice(0, own.length - 40), 'This ZIP file ends too early.'],
    ['newer.zip', newer, 'This export was made by a newer Rolecall.'],
    ['quote.csv', 'Job title,Company\n"Baker,Oven\n', 'A quotation mark opened on line 2 is never closed.'],
    ['notes.zip', await writeZip([{ name: 'a.md', bytes: utf8('hello') }], 0), 'This ZIP file holds no table of jobs.'],
  ]
  for (const [name, bytes, sentence] of bad) {
    await give(page, name, bytes)
    await shows(page, sentence)
  }
  await look(page, 'exchange-refused')
  await give(page, 'good.csv', 'Job title,Company\nBaker,Oven\n')
  await shows(page, '1 application will be added.')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a file of 50,000 rows does not hold up the page', async () => {
  const page = await exchange(await stage.newBrowser())
  const rows = Array.from(
    { length: 50_000 },
    (_, at) => `Baker ${at},Oven ${at % 900},2026-01-05,https://oven.example/${at}`,
  )
  await page.evaluate(() => {
    const turns = { count: 0 }
    Object.assign(globalThis, { turns })
    setInterval(() => (turns.count += 1), 10)
  })
  await give(page, 'long.csv', ['Job title,Company,Date applied,Job URL', ...rows].join('\n'))
  await shows(page, 'Reading the file')
  const turns = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { turns: { count: number } }).turns.count)
  const before = await turns()
  await expect(page.getByText('50,000 applications will be added.')).toBeVisible()
  expect((await turns()) - before).toBeGreaterThan(20)
})
