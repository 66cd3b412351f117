import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fill } from './support/fill.ts'
import type { Invented } from './support/fill.ts'
import { lookAtPage } from './support/look.ts'
import { Stage } from './support/stage.ts'

const stage = new Stage({}, { withApi: false })
/** The dashboard's own journey looks at every view in all sizes and both themes; here each part is looked at in two. */
const LOOKS = [
  { width: 1280, height: 800, theme: 'light' },
  { width: 360, height: 740, theme: 'dark' },
] as const
const TEXT = `About us
We move freight by rail and write our own planning software.

What you will do
You build pipelines that bring data from the yards to the planners, and dashboards that they look at.

Requirements
- Experience with Python and SQL
- You know Apache Spark or Apache Kafka
- Docker

Nice to have
- Terraform and AWS
- Power BI`
const OTHER = `Requirements
- SQL and PostgreSQL
- Apache Airflow

Nice to have
- Tableau, Excel`

const posting = (title: string, company: string, description: string): Invented => ({
  title,
  company,
  posting: { description },
})
const SAVED: Invented[] = [
  ...Array.from({ length: 8 }, (_, n) => posting(n % 2 ? 'Data engineer' : 'Senior data engineer', `Yard ${n}`, TEXT)),
  ...Array.from({ length: 4 }, (_, n) => posting('Data engineer', `Depot ${n}`, OTHER)),
  posting('Night baker', 'Copper Kettle', 'You bake bread.'),
]

const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const row = (page: Page, skill: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(skill, { exact: true }) })

async function look(page: Page, name: string): Promise<void> {
  for (const { theme, ...size } of LOOKS) {
    await page.setViewportSize(size)
    expect(await lookAtPage(page, `skills-${name}-${size.width}`, theme), `${name} ${size.width} ${theme}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('saved postings say what a role asks for, and the page leads there, with no network', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/skills')
  await expect(page.getByText('Which role do you want?')).toBeVisible()
  await look(page, 'no-role')
  await fill(page, SAVED)

  await page.getByLabel('Role you want').fill('baker')
  await page.getByLabel('Role you want').press('Enter')
  await expect(page.getByText('Too few postings: 1 of 10.')).toBeVisible()
  await look(page, 'too-few')

  await page.getByLabel('Role you want').fill('data engineer')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'What 12 saved postings for “data engineer” ask for' })).toBeVisible()
  await expect(row(page, 'SQL')).toContainText('12 of 12 ask, 12 insist')
  await expect(row(page, 'Terraform')).toContainText('8 of 12 ask, none insists')
  await expect(page.getByText('so all of this counts as missing')).toBeVisible()

  await page.getByRole('link', { name: 'Add your skills' }).click()
  await page
    .getByRole('combobox', { name: 'Skills' })
    .or(page.getByLabel('Skills', { exact: true }))
    .first()
    .fill('SQL')
  await page.keyboard.press('Enter')
  await page.goBack()
  await expect(row(page, 'SQL')).toContainText('You have it')
  await look(page, 'gap')

  await tab(page, 'Roadmap').click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('1. ')
  await expect(page.getByRole('heading', { level: 3, name: /Python/ })).toBeVisible()
  await look(page, 'roadmap')
  const weeks = page.getByRole('heading', { level: 2, name: /About \d+ weeks/ })
  const before = await weeks.innerText()
  await page.getByRole('radio', { name: '20 h' }).check({ force: true })
  await expect(weeks).not.toHaveText(before)

  await tab(page, 'Projects').click()
  await expect(page.getByText('Sorted for what “data engineer” asks for')).toBeVisible()
  await page.getByRole('main').locator('summary').first().click()
  await expect(page.getByRole('list', { name: 'Steps' }).first()).toBeVisible()
  await look(page, 'projects')

  await tab(page, 'Gap').click()
  await page.getByRole('link', { name: 'Learn Docker' }).click()
  await expect(page.getByRole('link', { name: 'Docker: Get Started, opens in a new tab' })).toBeVisible()
  await look(page, 'resources')
  await page.getByLabel('Search resources').fill('zymurgy')
  await expect(page.getByText('Nothing here matches.')).toBeVisible()
})
