import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Spoken, Vacancy } from '../support/sources/protocols.ts'
import { OtherDevice, PASSWORD } from './support/account.ts'
import { button } from './support/account-stage.ts'
import { tidyCatalogue } from './support/catalogue.ts'
import type { Browser } from './support/chromium.ts'
import { Gathering } from './support/gathering.ts'
import { openTab, picked, pressed, reach, typed } from './support/keys.ts'
import { lookAtPopup, lookAtWidths } from './support/look.ts'
import { keepTold, toldBy } from './support/reminders.ts'
import { Stage } from './support/stage.ts'
import { DATA_WORK, NURSING } from './support/trades.ts'

const EMAIL = 'searcher@people.example'
const CAREERS = 'careers.larkfieldrail.example/jobs'
let gathering: Gathering
test.beforeAll(async () => void (gathering = await Gathering.start(EMAIL)))
test.afterAll(() => gathering.close())
const stage = new Stage({ [CAREERS]: 'list' }, { withApi: true, settings: () => gathering.settings() })

/** Each in its own protocol; four of them are asked only for the companies that somebody follows. */
const NINE: readonly Spoken[] = [
  'arbeitnow',
  'himalayas',
  'remotive',
  'remoteok',
  'the-muse',
  'greenhouse',
  'lever',
  'personio',
  'workday',
]
const BOARDS = [
  'https://jobs.lever.co/samplekilns',
  'https://beispiel.jobs.personio.de/',
  'https://sample.wd3.myworkdayjobs.com/Careers',
]

type Offer = Omit<Vacancy, 'id' | 'posted'>
const offer = (title: string, company: string, text: string, place = 'Berlin, Germany'): Offer => ({
  title,
  company,
  place,
  text,
})
const PAID = `${DATA_WORK}\n\nSalary: €72,000 - €85,000 per year`
const SIGNALS = `You keep the signals of a hundred stations in order.\n\nRequirements\n- Patience with relays and rain`
const trade = (what: string): string => `You know ${what} by heart and teach it to two apprentices of ours.`

const FIRST: readonly (readonly [Spoken, readonly Offer[]])[] = [
  [
    'arbeitnow',
    [offer('Data engineer', 'Harbour Freight Planning', PAID), offer('Ward nurse', 'Seaside Clinic', NURSING)],
  ],
  ['himalayas', [offer('Data engineer for tolls', 'Many Openings Ltd.', DATA_WORK, 'Germany')]],
  ['remotive', [offer('Data engineer for depots', 'Many Openings Ltd.', `${DATA_WORK}\nFar from the sea.`, 'Norway')]],
  ['remoteok', [offer('Kite designer', 'Wind & Paper', trade('kites'), 'Portugal')]],
  ['the-muse', [offer('Signal engineer', 'Larkfield Rail', SIGNALS, 'Leeds, United Kingdom')]],
  ['greenhouse', [offer('Signal engineer', 'Larkfield Rail', SIGNALS, 'Leeds, United Kingdom')]],
  ['lever', [offer('Kiln engineer', 'Samplekilns', trade('kilns'), 'Porto, Portugal')]],
  ['personio', [offer('Orchard planner', 'Beispiel Obst', trade('orchards'), 'Graz, Austria')]],
  ['workday', [offer('Loom mechanic', 'Sample Looms', trade('looms'), 'Lyon, France')]],
]
/** Two of these are what the person asks for; the others are something else, elsewhere, or known already. */
const SECOND: typeof FIRST = [
  ['himalayas', [offer('Data engineer for locks', 'Lock Keepers', `${DATA_WORK}\nLocks and weirs.`, 'Germany')]],
  ['remoteok', [offer('Data engineer for ferries', 'Ferry Works', `${DATA_WORK}\nFerries at night.`, 'Norway')]],
  ['arbeitnow', [offer('Data engineer for cranes', 'Crane Yard', `${DATA_WORK}\nOn the quay.`)]],
  ['remotive', [offer('Data engineer for tolls', 'Many Openings Ltd.', DATA_WORK, 'Germany')]],
  ['the-muse', [offer('Pastry cook', 'Larkfield Cakes', trade('puff pastry'), 'Porto, Portugal')]],
]
const NEW = ['Data engineer for ferries · Ferry Works', 'Data engineer for locks · Lock Keepers']

const found = (page: Page): Locator => page.getByRole('list', { name: 'Jobs found' })
const titles = (page: Page): Locator => found(page).getByRole('heading', { level: 2 })
const card = (page: Page, title: string): Locator =>
  found(page)
    .locator('> li')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search jobs' })
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Job', exact: true })
/** Its own message comes once the server has heard of it; that of what was done before may still stand. */
const undo = (page: Page, message: string): Promise<void> =>
  pressed(page.locator('div:has(> [data-undo])', { hasText: message }).locator('[data-undo]'))

async function signUpThere(browser: Browser, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sign in or create an account' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await gathering.confirm(browser)
  await page.getByRole('link', { name: 'Search', exact: true }).click()
}

/** One by the page where it lists its jobs, the others by the addresses of theirs. */
async function followFour(browser: Browser, page: Page): Promise<void> {
  const careers = await browser.open(`https://${CAREERS}`)
  const popup = await browser.clickToolbar(careers)
  await popup.shows('Follow this company')
  expect(await lookAtPopup(popup, 'search-follow', 'light')).toEqual([])
  await popup.press('Follow this company')
  await popup.shows('You follow Larkfieldrail.')
  await careers.close()
  await openTab(page, 'Companies')
  const followed = page.getByRole('region', { name: 'Companies you follow' }).getByRole('heading', { level: 3 })
  for (const board of BOARDS) {
    await typed(page.getByLabel('Company or its careers page'), board)
    await page.keyboard.press('Enter')
    await expect(followed).toHaveCount(2 + BOARDS.indexOf(board))
  }
  await expect(followed).toHaveText(['Sample', 'Beispiel', 'Samplekilns', 'Larkfieldrail'])
  const where = await page.getByRole('region', { name: 'Companies you follow' }).innerText()
  await pressed(button(page, 'Stop following Beispiel'))
  await expect(followed).toHaveCount(3)
  await undo(page, 'You do not follow Beispiel any more.')
  await expect(page.getByText('Undone.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Companies you follow' })).toHaveText(where, { useInnerText: true })
}

/** What is typed is offered in full, and taken for what it was meant to be. */
async function findByKeys(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('data eng')
  await expect(page.getByRole('option', { name: /^Data engineer/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveCount(3)
  await typed(field(page), 'data enginer')
  await page.keyboard.press('Enter')
  await pressed(button(page, 'data engineer'))
  await expect(page).toHaveURL(/#\/search\?q=data\+engineer$/)
  await expect(titles(page)).toHaveCount(3)
}

async function readByKeys(page: Page, other: OtherDevice): Promise<void> {
  const links = titles(page).getByRole('link')
  await reach(links.first())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await expect(links.nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowUp')
  await expect(links.first()).toBeFocused()
  await pressed(links.filter({ hasText: /^Data engineer$/ }))
  await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText('Data engineer')
  await expect(pane(page)).toContainText('€72,000 – €85,000 a year')
  const text = pane(page).getByRole('region', { name: 'What it says' })
  await expect(text.getByRole('listitem').filter({ hasText: 'Apache Spark and Airflow' })).toBeVisible()
  await expect(pane(page).getByRole('region', { name: 'Similar jobs' })).toContainText('Data engineer for tolls')
  await page.keyboard.press('b')
  await expect(page.getByText('has a bookmark.')).toBeVisible()
  await page.keyboard.press('s')
  await expect(pane(page).getByRole('link', { name: 'Saved: open Data engineer' })).toBeVisible()
  await expect
    .poll(async () => JSON.stringify(await (await other.ask('GET', '/applications?values=true')).json()))
    .toMatch(/"job":"[0-9a-f-]{36}"/)
  await lookAtWidths(page, 'search-job')
  await page.keyboard.press('Escape')
  await expect(pane(page)).toHaveCount(0)
}

async function narrowByKeys(page: Page): Promise<void> {
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await pressed(filters.getByRole('checkbox', { name: 'Remote' }), 'Space')
  await expect(titles(page)).toHaveCount(2)
  await pressed(filters.getByRole('checkbox', { name: 'Norway' }), 'Space')
  await expect(titles(page)).toHaveText(['Data engineer for depots'])
  await page.goBack()
  await expect(titles(page)).toHaveCount(2)
}

/** It is told of at once, and so it must be known to the server before anything new is there. */
async function keepByKeys(page: Page, other: OtherDevice): Promise<void> {
  await pressed(button(page, 'Save search'))
  const window = page.getByRole('dialog')
  await typed(window.getByLabel('Name'), 'Remote data')
  await reach(window.getByRole('radio', { name: 'Once a day' }))
  await page.keyboard.press('ArrowRight')
  await expect(window.getByRole('radio', { name: 'At once' })).toBeChecked()
  await pressed(window.getByRole('button', { name: 'Save' }))
  await pressed(page.getByRole('link', { name: 'Saved: Remote data' }))
  const kept = async (): Promise<string> => JSON.stringify(await (await other.ask('GET', '/searches')).json())
  await expect.poll(kept).toContain('"instant"')
}

const told = async (browser: Browser): Promise<string[]> =>
  (await toldBy(browser))
    .flatMap(({ title, message }) => {
      const lines = message.split('\n')
      return /^\d+ new jobs$/.test(title) ? lines : [`${title} · ${lines[0]}`]
    })
    .map((line) => line.split(' · ').slice(0, 2).join(' · '))
    .toSorted()

/** The page is open all the while, and nobody reloads it. */
async function hearOfTheNew(browser: Browser, page: Page): Promise<void> {
  const notices = page.getByRole('list', { name: 'New for you' }).getByRole('link')
  const names = NEW.map((line) => line.split(' · ')[0])
  await expect.poll(async () => (await notices.allInnerTexts()).toSorted()).toEqual(names)
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Search\s*2\s*new$/ })).toBeVisible()
  await expect.poll(() => told(browser)).toEqual(NEW)
  await lookAtWidths(page, 'search-saved')
  await pressed(notices.filter({ hasText: 'ferries' }))
  await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText('Data engineer for ferries')
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Search\s*1\s*new$/ })).toBeVisible()
}

async function doubtByKeys(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type('signal')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['Signal engineer'])
  await pressed(titles(page).getByRole('link'))
  await pressed(pane(page).locator('summary', { hasText: 'Why is this one job?' }))
  const doubt = pane(page).getByRole('button', { name: 'These are not the same job' })
  await pressed(doubt)
  await expect(pane(page).getByText('You said that these are two jobs.')).toBeVisible()
  await undo(page, 'Thank you. Those who run this server look at it.')
  await expect(doubt).toBeVisible()
}

async function hideByKeys(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type('data engineer')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveCount(6)
  await pressed(card(page, 'Data engineer for tolls').getByRole('button', { name: 'More for' }))
  await picked(page.getByRole('menuitem', { name: 'Nothing more from Many Openings Ltd.' }))
  await expect(titles(page)).toHaveCount(4)
  await undo(page, 'Jobs from Many Openings Ltd. will not be shown again.')
  await expect(titles(page)).toHaveCount(6)
  await pressed(card(page, 'Data engineer for cranes').getByRole('button', { name: 'More for' }))
  await picked(page.getByRole('menuitem', { name: 'Not for me' }))
  await expect(titles(page)).toHaveCount(5)
}

async function wrongWays(page: Page): Promise<void> {
  await page.goto(`${page.url().split('?')[0]}?remote=onsite&country=no`)
  await expect(page.getByText('No job has all of this')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Without “On site”' })).toContainText('2 jobs')
  await lookAtWidths(page, 'search-nothing')
  await pressed(button(page, 'Without “On site”'))
  await expect(titles(page)).toHaveCount(2)
  await stage.api.down()
  await page.keyboard.press('/')
  await page.keyboard.type('nurse')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('The Rolecall server cannot be reached.')
  await lookAtWidths(page, 'search-unreachable')
}

test('nine sources are searched by keys alone, and whoever saved the search is told of exactly what is new', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/search')
  await expect(page.getByText('Search every job this server has gathered')).toBeVisible()
  await signUpThere(browser, page)
  await expect(page.getByText('No jobs yet', { exact: true })).toBeVisible()
  await followFour(browser, page)
  await lookAtWidths(page, 'search-companies')

  const other = await OtherDevice.signIn(stage.api.url, EMAIL)
  for (const [id, offers] of FIRST) gathering.offer(id, offers)
  await gathering.gather(other, NINE, 'asked')
  await tidyCatalogue(stage.api.folder)
  await openTab(page, 'Jobs')
  await expect(titles(page)).toHaveCount(9)
  await findByKeys(page)
  await readByKeys(page, other)
  await narrowByKeys(page)
  await keepTold(browser)
  await keepByKeys(page, other)

  for (const [id, offers] of SECOND) gathering.offer(id, offers)
  await gathering.gather(other, NINE, 'deep')
  await hearOfTheNew(browser, page)
  await doubtByKeys(page)
  await hideByKeys(page)
  await pressed(page.getByRole('link', { name: 'Where the jobs come from' }))
  await expect(page.getByRole('region', { name: 'Lists of many companies' })).toContainText(
    /Remote OK.*2 jobs listed, 1 new/,
  )
  await lookAtWidths(page, 'search-sources')
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'sync', reason: 'now' }))
  expect(await told(browser)).toEqual(NEW)
  await page.goBack()
  await wrongWays(page)
})
