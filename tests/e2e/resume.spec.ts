import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { PATIENCE_MS } from '../support/patience.ts'
import type { Browser } from './support/chromium.ts'
import { lookAtPage, lookAtPopup } from './support/look.ts'
import type { Theme } from './support/look.ts'
import type { Popup } from './support/popup.ts'
import { dropOnPopup, RESUME_PDF } from './support/resume.ts'
import { Stage } from './support/stage.ts'

const POSTING = 'job-boards.greenhouse.io/tidewaterfreight/jobs/5120044'
const stage = new Stage({ [POSTING]: 'data-engineer' }, { withApi: false })
const THEMES: Theme[] = ['light', 'dark']
const SIZES = { 1280: { width: 1280, height: 900 }, 360: { width: 360, height: 740 } }

async function look(page: Page, name: string): Promise<void> {
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    for (const theme of THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
  await page.setViewportSize(SIZES[1280])
}
async function lookAt(popup: Popup, name: string): Promise<void> {
  for (const theme of THEMES) expect(await lookAtPopup(popup, name, theme), `${name}, ${theme}`).toEqual([])
}

const LABEL = /match, (?<score>\d+) of 100/
const numberIn = async (popup: Popup): Promise<number> => {
  const label = await popup.evaluate<string>(`document.querySelector('section[aria-label=Match]')?.textContent ?? ''`)
  return Number(LABEL.exec(label)?.groups?.['score'] ?? Number.NaN)
}

/** A person on a train who has just opened a posting and has no account. */
async function onThePosting(browser: Browser): Promise<Popup> {
  const page = await browser.open(`https://${POSTING}`)
  await browser.setOffline(true)
  const popup = await browser.clickToolbar(page)
  await popup.shows('Drop your résumé here')
  return popup
}

test('a résumé dropped in the popup gives the posting a number that argues, and moves when a skill is put right', async () => {
  const browser = await stage.newBrowser()
  const popup = await onThePosting(browser)
  await lookAt(popup, 'match-first')
  await dropOnPopup(popup, 'broken.pdf', Buffer.from('%PDF-1.7 and nothing more'))
  await popup.shows('broken.pdf: This file ends too early.')
  await dropOnPopup(popup, 'ann-miller.pdf', RESUME_PDF)
  await popup.shows(/(?:Strong|Fair|Weak) match/)
  const before = await numberIn(popup)
  expect(before).toBeGreaterThan(40)
  await lookAt(popup, 'match-number')

  await popup.press('Why')
  await popup.shows('Experience running services on Kubernetes.')
  await popup.evaluate(
    `[...document.querySelectorAll('summary')].find((one) => one.textContent.includes('Kubernetes')).click()`,
  )
  await popup.shows('I know Kubernetes')
  await lookAt(popup, 'match-why')
  await popup.press('I know Kubernetes')
  await expect.poll(() => numberIn(popup), { timeout: PATIENCE_MS }).toBeGreaterThan(before)
  const after = await numberIn(popup)
  await popup.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))`)
  await expect.poll(() => numberIn(popup), { timeout: PATIENCE_MS }).toBe(before)
  expect(after).toBeGreaterThan(before)
})

const give = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
const shows = (page: Page, words: string | RegExp): Promise<void> => expect(page.getByText(words).first()).toBeVisible()
const type = async (page: Page, label: string, words: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(words)
  await page.getByLabel(label, { exact: true }).press('Enter')
}

const BAD: [name: string, bytes: Uint8Array, sentence: string][] = [
  ['empty.pdf', Buffer.from(''), 'This file is empty.'],
  ['huge.pdf', Buffer.alloc(5 * 1024 * 1024 + 1), 'at most 5 MB'],
  ['program.exe', Buffer.from([0x4d, 0x5a, 0, 1, 2, 3]), 'no file a résumé can be read from'],
  ['cut.pdf', RESUME_PDF.slice(0, 400), 'ends too early'],
  ['list.json', Buffer.from('[1, 2]'), 'is no JSON Résumé'],
]

test('a résumé is looked through beside its pages, and every number follows what is put right', async () => {
  const browser = await stage.newBrowser()
  await (await browser.clickToolbar(await browser.open(`https://${POSTING}`))).shows('Drop your résumé here')
  await browser.setOffline(true)
  const page = await browser.dashboard('#/resumes')
  await shows(page, 'Drop your résumé here')
  for (const [name, bytes, sentence] of BAD) {
    await give(page, name, bytes)
    await expect(page.getByRole('alert').filter({ hasText: `${name}: ` })).toContainText(sentence)
  }
  await look(page, 'resume-bad-file')

  await give(page, 'ann-miller.pdf', RESUME_PDF)
  await expect(page.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
  await expect(page.getByLabel('Headline')).toHaveValue('Data Engineer')
  await page.getByText('for your profile').click()
  await look(page, 'resume-review')
  await page.getByRole('button', { name: 'Take PostgreSQL into your profile' }).click()
  await shows(page, 'PostgreSQL is in your profile.')

  await page.getByRole('button', { name: 'Keep this as a version' }).click()
  await type(page, 'Headline', 'Senior Data Engineer')
  await shows(page, 'Headline kept.')
  await page.getByText('Data Engineer, Larkfield Rail').click()
  await type(page, 'From', 'last year')
  await shows(page, 'Type a year, or a year and a month')
  await page.getByRole('button', { name: 'Compare with the version' }).click()
  await look(page, 'resume-versions')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByLabel('Headline')).toHaveValue('Data Engineer')

  await page.getByRole('link', { name: 'All résumés' }).click()
  await look(page, 'resume-list')
  await page.getByRole('link', { name: 'Board' }).click()
  const number = page.locator('[data-card]').getByText(LABEL)
  await expect(number).toHaveText(LABEL)
  const before = Number(LABEL.exec(await number.innerText())?.groups?.['score'])
  await look(page, 'match-board')
  const other = await browser.dashboard('#/resumes')
  await other.getByRole('link', { name: 'Look it through' }).click()
  await other.getByRole('combobox', { name: 'Skills' }).fill('Kubernetes')
  await other.getByRole('combobox', { name: 'Skills' }).press('Enter')
  await shows(other, 'Added: Kubernetes.')
  const now = async (): Promise<number> => Number(LABEL.exec(await number.innerText())?.groups?.['score'])
  await expect.poll(now, { timeout: PATIENCE_MS }).toBeGreaterThan(before)
  await page.locator('[data-card] a').click()
  await page.getByRole('button', { name: 'Why' }).click()
  await look(page, 'match-sheet')
})
