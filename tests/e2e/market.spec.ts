import { expect, test } from '@playwright/test'
import { OtherDevice, PASSWORD } from './support/account.ts'
import { button } from './support/account-stage.ts'
import { fillCatalogue } from './support/catalogue.ts'
import type { Vacancy } from './support/catalogue.ts'
import { lookAtWidths } from './support/look.ts'
import { Stage } from './support/stage.ts'

const stage = new Stage({}, { withApi: true })
const EMAIL = 'watcher@people.example'
const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString()

const TOWNS = ['Berlin, Germany', 'Hamburg, Germany', 'Munich, Germany', 'Vienna, Austria']
const euros = (min: number): NonNullable<Vacancy['salary']> => ({
  text: `€${min} – €${min + 10_000}`,
  min,
  max: min + 10_000,
  currency: 'EUR',
  period: 'year',
  source: 'posting',
})

/** Each from a company of its own, so that none is taken for another. */
const vacancy = (at: number, days: number, more: Partial<Vacancy> = {}): Vacancy => ({
  title: 'Data engineer',
  company: `Sample Works No. ${at}`,
  description: `Python and SQL for the ${at}th time. We move freight by rail and plan it in depot ${at}.`,
  location: TOWNS[at % TOWNS.length] ?? null,
  postedAt: daysAgo(days),
  url: `https://jobs.example.com/${at}`,
  ...more,
})
const BEFORE = Array.from({ length: 60 }, (_, at) =>
  vacancy(1 + at, 40, {
    title: 'Backend developer',
    description: `Java for engine ${at}, in Docker, in team ${at} of ours.`,
  }),
)
const NOW = Array.from({ length: 60 }, (_, at) => vacancy(100 + at, 5, { salary: euros(50_000 + at * 500) }))
const NURSES = Array.from({ length: 8 }, (_, at) =>
  vacancy(200 + at, 4, {
    title: 'Ward nurse',
    description: `Wound care on ward ${at}, nights and days, in house ${at}.`,
    salary: euros(36_000 + at * 1_000),
  }),
)

test('the market is looked up, and an application is linked to the job that it is', async () => {
  const { api } = stage
  // What comes before is told only once two windows were gathered.
  await fillCatalogue(api.folder, [vacancy(0, 70)], Date.now() - 70 * DAY)
  await fillCatalogue(api.folder, BEFORE, Date.now() - 40 * DAY)
  await fillCatalogue(api.folder, [...NOW, ...NURSES], Date.now() - DAY)
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/market')
  await expect(page.getByText('The market comes from the server')).toBeVisible()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await page.getByRole('link', { name: 'Market' }).click()

  await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible()
  const titles = page.getByRole('region', { name: 'Titles' })
  await expect(titles.getByRole('listitem').first()).toContainText('Data engineer60 jobs · 88 %')
  await expect(titles.getByRole('listitem').first()).toContainText('rising')
  await lookAtWidths(page, 'market-trending')

  await page.getByRole('tab', { name: 'Pay' }).click()
  await expect(page.getByText('in the middle').first()).toBeVisible()
  await page.getByLabel('Title').fill('data engineer')
  await page.getByLabel('Country').fill('Germ')
  await page.getByRole('option', { name: 'Germany' }).click()
  await expect(page.getByText('What a job is likely to pay that does not say so')).toBeVisible()
  await expect(page.getByText(/^82 of 100 jobs of the same title and level in Germany/)).toBeVisible()
  await lookAtWidths(page, 'market-predicted')

  const other = await OtherDevice.signIn(api.url, EMAIL)
  const saved = { title: 'Ward nurse', company: 'Sample Works No. 203', url: 'https://jobs.example.com/203' }
  const { id } = (await (await other.ask('POST', '/applications', saved)).json()) as { id: string }
  await page.goto(`${page.url().split('#')[0]}#/board`)
  await page
    .getByRole('link', { name: /Ward nurse/ })
    .first()
    .click()
  await expect(page.getByText('Looks like “Ward nurse” at Sample Works No. 203')).toBeVisible()
  await lookAtWidths(page, 'market-proposal')
  await button(page, 'It is the same').click()
  await expect(page.getByText('Linked. You will hear when the job closes.')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(button(page, 'Not the same')).toBeVisible()
  await button(page, 'It is the same').click()
  await expect
    .poll(async () => JSON.stringify(await (await other.ask('GET', `/applications/${id}`)).json()))
    .toMatch(/"job":"[0-9a-f-]{36}"/)
})
