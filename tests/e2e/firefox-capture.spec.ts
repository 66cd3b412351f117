import { expect, test } from '@playwright/test'
import { Firefox } from './support/firefox.ts'
import { startWeb } from './support/web.ts'
import type { Web } from './support/web.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const LIST = 'job-boards.greenhouse.io/larkfieldrail'
const PANE = 'www.linkedin.com/jobs/search/'
const ARTICLE = 'larkfield-rail.example/news/branch-lines'
const PAGES: Record<string, string> = {
  [JOB]: 'greenhouse',
  [LIST]: 'list',
  [PANE]: 'linkedin-search',
  [ARTICLE]: 'article',
}

let web: Web
let firefox: Firefox

// One browser for all of them: each starts where the one before has left the saved jobs.
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  web = await startWeb(PAGES)
  firefox = await Firefox.start(Object.keys(PAGES).map((address) => address.split('/')[0] ?? ''))
})
test.afterAll(async () => {
  await firefox.close()
  await web.close()
})
test.afterEach(() => firefox.closePopup())

async function open(address: string): Promise<void> {
  const [host = '', ...path] = address.split('/')
  await firefox.open(`https://${host}:${web.port}/${path.join('/')}`)
}

/** The list of saved jobs, as the popup shows it in a page of its own. */
async function savedJobs(words: string): Promise<string> {
  await firefox.openOwn('popup.html')
  return firefox.shows(words)
}

test('Firefox: a list says that it is one, and saves nothing', async () => {
  await open(LIST)
  await firefox.clickToolbar()
  await firefox.popupShows('This page is a list of jobs.')
  await firefox.closePopup()
  await savedJobs('No saved jobs yet.')
})

test('Firefox: a search page saves the job that is in its pane now', async () => {
  await open(`${PANE}?currentJobId=4411000111&keywords=engineer`)
  await firefox.shows('forty harbours')
  await firefox.clickToolbar()
  await firefox.popupShows('Tide Table Engineer')
  await firefox.closePopup()
  await firefox.run(`show('4411000112', 0, 0)`)
  await firefox.shows('two hundred buoys')
  await firefox.clickToolbar()
  expect(await firefox.popupShows('Undo')).toContain('Buoy Technician')
  await firefox.closePopup()
  const list = await savedJobs('Buoy Technician')
  expect(list).toContain('Tide Table Engineer')
})

test('Firefox: marked text becomes the description of a job saved by hand', async () => {
  await open(ARTICLE)
  await firefox.run(`getSelection().selectAllChildren(document.querySelector('p'))`)
  const marked = await firefox.run<string>('return String(getSelection()).trim()')
  await firefox.clickToolbar()
  await firefox.popupShows('Description')
  await firefox.popupPress('Save')
  await firefox.popupShows('Undo')
  await firefox.closePopup()
  await savedJobs('How branch lines')
  await firefox.press('How branch lines')
  await firefox.shows('This is wrong')
  await firefox.press('Posting')
  await firefox.shows(marked.slice(0, 40))
})

test('Firefox: saving again says what the page changed', async () => {
  await open(JOB)
  await firefox.clickToolbar()
  await firefox.popupShows('Undo')
  await firefox.closePopup()
  PAGES[JOB] = 'greenhouse-later'
  await open(JOB)
  await firefox.clickToolbar()
  const text = await firefox.popupShows('Changed on the page')
  expect(text).toContain('£52,000 – £61,000 a year')
  expect(text).toContain('£50,000 – £58,000 a year')
})

test('Firefox: what is wrong is reported in a file that the person saves', async () => {
  await savedJobs('Signal Engineer')
  await firefox.press('Signal Engineer')
  await firefox.shows('This is wrong')
  await firefox.press('This is wrong')
  await firefox.shows('Which of these are wrong?')
  await firefox.run(
    `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith('Description')).click()`,
  )
  await firefox.press('Next')
  await firefox.shows('The file holds')
  await firefox.press('Save the file')
  await expect.poll(() => firefox.downloaded('rolecall-report.json')).not.toBeNull()
  const report = firefox.downloaded('rolecall-report.json') ?? ''
  expect(JSON.parse(report)).toMatchObject({ format: 'rolecall-report', wrong: [{ field: 'description' }] })
  expect(report).not.toMatch(/priya|496 0123/)
})
