import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { OtherDevice, PASSWORD } from './support/account.ts'
import { button } from './support/account-stage.ts'
import { fillCatalogue } from './support/catalogue.ts'
import type { Vacancy } from './support/catalogue.ts'
import { lookAtWidths } from './support/look.ts'
import { Stage } from './support/stage.ts'
import { DATA_WORK, NURSING, RESUME } from './support/trades.ts'

const stage = new Stage({}, { withApi: true })
const EMAIL = 'engineer@people.example'

const BACKEND = `Requirements
- Several years of Java and Spring Boot
- You know PostgreSQL and Docker
- Kafka or another queue is a plus`
const berlin = (title: string, company: string, description: string, more: Partial<Vacancy> = {}): Vacancy => ({
  title,
  company,
  description,
  location: 'Berlin, Germany',
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
  berlin('Ward nurse', 'Seaside Clinic', NURSING),
  berlin('Backend developer', 'Lantern Software', BACKEND, { workModel: 'onsite' }),
  berlin('Data engineer', 'Harbour Freight Planning', DATA_WORK, { workModel: 'hybrid', salary: pay }),
  ...['for yards', 'for depots', 'for ports', 'for tolls'].map((what) =>
    berlin(`Data engineer ${what}`, 'Many Openings Ltd.', DATA_WORK, { workModel: 'remote' }),
  ),
]

const card = (page: Page, title: string) =>
  page
    .getByRole('list', { name: 'Jobs for you' })
    .locator('> li')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
const titles = (page: Page) => page.getByRole('list', { name: 'Jobs for you' }).getByRole('heading', { level: 2 })

async function addResume(url: string): Promise<OtherDevice> {
  const other = await OtherDevice.signIn(url, EMAIL)
  await other.ask('POST', '/resumes', RESUME)
  return other
}

async function signUpThere(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await page.getByRole('link', { name: 'For you' }).click()
}

test('jobs that fit are listed with their reasons, saved, refused and read again without a network', async () => {
  const { api } = stage
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/for-you')
  await expect(page.getByText('Jobs for you come from the server')).toBeVisible()
  await lookAtWidths(page, 'for-you-signed-out')

  await signUpThere(page)
  await expect(page.getByText('Add a résumé first', { exact: true })).toBeVisible()
  const other = await addResume(api.url)
  await button(page, 'Look again').click()
  await expect(page.getByText('No jobs yet', { exact: true })).toBeVisible()

  await fillCatalogue(api.folder, VACANCIES, Date.now())
  await button(page, 'Look again').click()

  await expect(titles(page).first()).toContainText('Data engineer')
  await expect(titles(page).filter({ hasText: 'Data engineer for' })).toHaveCount(3)
  const planning = card(page, 'Data engineer')
  await expect(planning).toContainText('Harbour Freight Planning · Berlin, Germany · Hybrid · €72,000 – €85,000')
  await expect(planning.getByRole('list', { name: 'Skills it asks for' })).toContainText('You have it: Python')
  await expect(planning.getByRole('list', { name: 'Skills it asks for' })).toContainText('Missing: Kubernetes')
  await expect(page.getByText('Ranked without vectors')).toBeVisible()
  await lookAtWidths(page, 'for-you-list')

  await titles(page).first().getByRole('link').focus()
  await page.keyboard.press('ArrowDown')
  await expect(titles(page).nth(1).getByRole('link')).toBeFocused()
  await planning.getByRole('button', { name: 'All reasons for Data engineer' }).press('Enter')
  await expect(planning.getByRole('region', { name: 'What is asked for' })).toBeVisible()
  await lookAtWidths(page, 'for-you-reasons')

  await planning.getByRole('button', { name: 'Save Data engineer' }).click()
  await button(page, 'Undo').click()
  await planning.getByRole('button', { name: 'Save Data engineer' }).click()
  await expect(planning.getByRole('link', { name: 'Saved: open Data engineer' })).toBeVisible()
  await expect
    .poll(async () => JSON.stringify(await (await other.ask('GET', '/applications?values=true')).json()))
    .toMatch(/"job":"[0-9a-f-]{36}"/)

  const before = await titles(page).allInnerTexts()
  await page.getByRole('button', { name: 'Not for me: Backend developer' }).click()
  await expect(card(page, 'Backend developer')).toHaveCount(0)
  await page.getByText('“Backend developer” will not be shown again.').locator('..').getByRole('button').click()
  await expect(titles(page)).toHaveText(before)
  await page.getByRole('button', { name: 'Not for me: Ward nurse' }).click()
  await expect(page.getByText('“Ward nurse” will not be shown again.')).toBeVisible()
  await page.getByRole('button', { name: 'More like this: Data engineer', exact: true }).click()
  await expect(page.getByText('You will see more like “Data engineer”.')).toBeVisible()
  await button(page, 'Look again').click()
  await expect(button(page, 'Look again')).toBeEnabled()
  await expect(card(page, 'Ward nurse')).toHaveCount(0)

  await api.down()
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('The Rolecall server cannot be reached.')
  await expect(page.getByRole('alert')).toContainText('Below is the list from')
  await expect(titles(page).first()).toContainText('Data engineer')
  await lookAtWidths(page, 'for-you-offline')
})
