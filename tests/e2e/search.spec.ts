import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { OtherDevice, PASSWORD } from './support/account.ts'
import { button } from './support/account-stage.ts'
import { fillCatalogue } from './support/catalogue.ts'
import type { Vacancy } from './support/catalogue.ts'
import { lookAtPage } from './support/look.ts'
import { Stage } from './support/stage.ts'

const stage = new Stage({}, { withApi: true })
const EMAIL = 'searcher@people.example'
const DAY = 86_400_000

const DATA = `You build the pipelines that tell ships where to go, and keep them running at night.

Requirements
- Strong Python and SQL, at least 3 years
- You have built pipelines with Apache Spark and Airflow
- PostgreSQL and Docker in production`
const NURSE = `You care for people in the ward by the sea, by day and by night.

Requirements
- Registered nurse with experience in wound care and medication
- Good documentation in electronic health records`

const job = (title: string, company: string, description: string, more: Partial<Vacancy> = {}): Vacancy => ({
  title,
  company,
  description,
  location: 'Berlin, Germany',
  postedAt: new Date(Date.now() - 2 * DAY).toISOString(),
  ...more,
})
const pay = {
  text: '€72,000 – €85,000',
  min: 72_000,
  max: 85_000,
  currency: 'EUR',
  period: 'year',
  source: 'posting',
} as const
const VACANCIES: Vacancy[] = [
  job('Data engineer', 'Harbour Freight Planning', DATA, { workModel: 'hybrid', salary: pay }),
  job('Data engineer for tolls', 'Many Openings Ltd.', DATA, { workModel: 'remote' }),
  job('Data engineer for depots', 'Many Openings Ltd.', `${DATA}\nDepots are far from the sea.`, {
    workModel: 'remote',
    location: 'Oslo, Norway',
  }),
  job('Ward nurse', 'Seaside Clinic', NURSE, { workModel: 'onsite' }),
]

const found = (page: Page): Locator => page.getByRole('list', { name: 'Jobs found' })
const card = (page: Page, title: string): Locator =>
  found(page)
    .locator('> li')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
const titles = (page: Page): Locator => found(page).getByRole('heading', { level: 2 })
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search jobs' })
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Job', exact: true })
const search = async (page: Page, words: string): Promise<void> => {
  await field(page).fill(words)
  await field(page).press('Enter')
}
const undo = (page: Page): Promise<void> => page.locator('[data-undo]').last().click()

async function look(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const theme of ['light', 'dark'] as const)
      expect(await lookAtPage(page, `search-${name}-${width}`, theme), `${name} ${width} ${theme}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function signUpThere(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sign in or create an account' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await page.getByRole('link', { name: 'Search', exact: true }).click()
}

/** Everything that is done to the list without a mouse. */
async function byKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await field(page).fill('data engineer')
  await field(page).press('Enter')
  await expect(titles(page)).toHaveCount(3)
  await expect(page).toHaveURL(/#\/search\?q=data\+engineer$/)
  await field(page).blur()
  await page.keyboard.press('j')
  await expect(titles(page).first().getByRole('link')).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(await titles(page).first().innerText())
  await page.keyboard.press('b')
  await expect(page.getByText('has a bookmark.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pane(page)).toHaveCount(0)
}

async function byFilters(page: Page): Promise<void> {
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: 'Remote' }).check()
  await expect(titles(page)).toHaveCount(2)
  await filters.getByRole('checkbox', { name: 'Norway' }).check()
  await expect(titles(page)).toHaveText(['Data engineer for depots'])
  await page.goBack()
  await expect(titles(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Take away Remote' }).click()
  await expect(titles(page)).toHaveCount(3)
}

async function readAndSave(page: Page, other: OtherDevice): Promise<void> {
  await card(page, 'Data engineer').getByRole('link', { name: 'Data engineer', exact: true }).click()
  await expect(pane(page)).toContainText('€72,000 – €85,000')
  await expect(pane(page).getByRole('region', { name: 'What it says' })).toContainText('Apache Spark and Airflow')
  await expect(pane(page).getByRole('region', { name: 'Where it is advertised' })).toContainText('Shown here')
  await expect(pane(page).getByRole('region', { name: 'Similar jobs' })).toContainText('Data engineer for tolls')
  await look(page, 'job')
  await pane(page).getByRole('button', { name: 'Save Data engineer' }).click()
  await expect(pane(page).getByRole('link', { name: 'Saved: open Data engineer' })).toBeVisible()
  await expect
    .poll(async () => JSON.stringify(await (await other.ask('GET', '/applications?values=true')).json()))
    .toMatch(/"job":"[0-9a-f-]{36}"/)
  await page.keyboard.press('Escape')
}

async function hideSome(page: Page): Promise<void> {
  await card(page, 'Data engineer for tolls').getByRole('button', { name: 'More for' }).click()
  await page.getByRole('menuitem', { name: 'Nothing more from Many Openings Ltd.' }).click()
  await expect(titles(page)).toHaveText(['Data engineer'])
  await expect(page.getByText('Jobs from Many Openings Ltd. will not be shown again.')).toBeVisible()
  await undo(page)
  await expect(titles(page)).toHaveCount(3)
  await card(page, 'Data engineer for tolls').getByRole('button', { name: 'More for' }).click()
  await page.getByRole('menuitem', { name: 'Not for me' }).click()
  await expect(page.getByText('“Data engineer for tolls” will not be shown again.')).toBeVisible()
  await page.reload()
  await expect(titles(page)).toHaveCount(2)
}

async function keepSearch(page: Page): Promise<void> {
  await button(page, 'Save search').click()
  await page.getByRole('dialog').getByLabel('Name').fill('Engineers')
  await page.getByRole('dialog').getByText('At once').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Saved: Engineers' }).click()
  const searches = page.getByRole('list', { name: 'Your searches' })
  await expect(searches.getByRole('radio', { name: 'At once' })).toBeChecked()
  await look(page, 'saved')
  await searches.getByRole('link', { name: 'Engineers' }).click()
  await expect(page).toHaveURL(/#\/search\?q=data\+engineer$/)
}

test('a job is searched for, narrowed down, read, saved and hidden, and the search is kept', async () => {
  const { api } = stage
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/search')
  await expect(page.getByText('Search every job this server has gathered')).toBeVisible()
  await look(page, 'signed-out')
  await signUpThere(page)
  await expect(page.getByText('No jobs yet', { exact: true })).toBeVisible()
  await fillCatalogue(api.folder, VACANCIES, Date.now())
  await page.reload()
  await expect(titles(page)).toHaveCount(4)
  await look(page, 'list')

  await byKeyboard(page)
  await byFilters(page)
  await readAndSave(page, await OtherDevice.signIn(api.url, EMAIL))
  await hideSome(page)
  await keepSearch(page)

  await page.goto(`${page.url().split('?')[0]}?remote=onsite&country=no`)
  await expect(page.getByText('No job has all of this')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Without “Norway”' })).toContainText('1 job')
  await look(page, 'nothing')
  await button(page, 'Without “Norway”').click()
  await expect(titles(page)).toHaveText(['Ward nurse'])

  await api.down()
  await search(page, 'nurse')
  await expect(page.getByRole('alert')).toContainText('The Rolecall server cannot be reached.')
  await look(page, 'unreachable')
})
