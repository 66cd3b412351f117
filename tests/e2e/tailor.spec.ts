import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Browser } from './support/chromium.ts'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { downloaded } from './support/download.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { openTab, pressed, typed } from './support/keys.ts'
import { dropOnPopup, RESUME_PDF } from './support/resume.ts'
import { Stage } from './support/stage.ts'

const POSTING = 'job-boards.greenhouse.io/tidewaterfreight/jobs/5120044'
const stage = new Stage({ [POSTING]: 'data-engineer' }, { withApi: false })
const THEMES: Theme[] = ['light', 'dark']
const NARROW = { 320: { width: 320, height: 900 } }
/** Where a wider panel has things beside each other that stand below each other in a narrow one. */
const PANEL = { 480: { width: 480, height: 900 }, ...NARROW }
const PAGE = { 1280: { width: 1280, height: 900 }, 360: { width: 360, height: 740 } }

async function look(page: Page, name: string, sizes: Record<number, { width: number; height: number }>): Promise<void> {
  for (const [width, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    // The dark of a wider panel shows nothing that the narrow one does not.
    for (const theme of width === '480' ? THEMES.slice(0, 1) : THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
}
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

/** Somebody on a train with a résumé and a saved posting, and the panel beside it. */
async function inPanel(browser: Browser): Promise<Page> {
  const posting = await browser.open(`https://${POSTING}`)
  await browser.setOffline(true)
  const popup = await browser.clickToolbar(posting)
  await popup.shows('Drop your résumé here')
  await dropOnPopup(popup, 'ann-miller.pdf', RESUME_PDF)
  await popup.shows(/(?:Strong|Fair|Weak) match/)
  const panel = await browser.panelAsPage()
  await panel.setViewportSize(PANEL[320])
  await pressed(panel.getByRole('listitem').getByRole('button').first())
  await expect(panel.getByRole('tab', { name: 'Fit' })).toBeVisible()
  return panel
}

test('a résumé is fitted to a posting without a key and without a mouse, and nothing is invented', async () => {
  const panel = await inPanel(await stage.newBrowser())
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true }).first()
  const fold = (hasText: string) => panel.locator('summary', { hasText }).first()
  await expect(panel.getByText('Experience running services on Kubernetes.')).toBeVisible()
  await pressed(panel.locator('summary', { hasText: 'checks passed' }))
  await expect(panel.getByText('PDF is what applicant systems take.')).toBeVisible()
  await look(panel, 'tailor-fit', PANEL)
  await pressed(fold('Kubernetes'))
  await pressed(button('I have it'))
  await look(panel, 'tailor-fit-question', NARROW)
  await typed(panel.getByLabel('In your own words'), 'Moved four services of ours to Kubernetes and ran them.')
  await pressed(panel.getByLabel('Where it was'), 'Space')
  await panel.keyboard.press('ArrowDown')
  await panel.keyboard.press('Enter')
  await expect(panel.getByLabel('Where it was')).toHaveValue('Larkfield Rail')
  await pressed(button('Keep as a fact about me'))
  await expect(panel.getByText('0 partly, 1 missing')).toBeVisible()

  await openTab(panel, 'Résumé')
  await pressed(fold('How it is to sound'))
  await look(panel, 'tailor-resume-options', PANEL)
  await pressed(fold('How it is to sound'))
  await pressed(button('Propose edits'))
  await expect(panel.getByRole('list', { name: 'Proposed edits' })).toBeVisible()
  await look(panel, 'tailor-edits', NARROW)
  await pressed(button('Accept'))
  await pressed(button('Reject'))
  await pressed(fold('Rests on'))
  await pressed(button('Edit'))
  await typed(panel.getByLabel('The line in your words'), 'Led a team of ninety people.')
  await pressed(button('Check and keep'))
  await expect(panel.getByText('It is true of me')).toBeVisible()
  await look(panel, 'tailor-edits-unproven', NARROW)
  await pressed(button(/^Accept all/))
  await pressed(button('Keep as a version'))
  await expect(panel.getByRole('region', { name: 'Made for this job' })).toBeVisible()
  await pressed(button('Compare'))
  await look(panel, 'tailor-compare', NARROW)
  await pressed(panel.getByRole('radio', { name: 'In one text' }), 'ArrowRight')
  await look(panel, 'tailor-compare-beside', PANEL)

  await pressed(button('Export'))
  await look(panel, 'tailor-export', PANEL)
  const { name, bytes } = await downloaded(panel, 'PDF', pressed)
  const reading = await readResume(bytes, name)
  if (!reading.ok) throw new Error(reading.message)
  expect(reading.resume.work.map((work) => work.name)).toEqual(['Larkfield Rail', 'Upper Canal Works'])
  expect(reading.text).toContain('Kubernetes')
  expect(reading.text).not.toContain('ninety')
})

test('a letter, answers and an interview are drafted from the same lines, in the panel and on a page', async () => {
  const browser = await stage.newBrowser()
  const panel = await inPanel(browser)

  await tab(panel, 'Letter').click()
  await pressed(panel.getByRole('button', { name: 'Write a letter' }))
  await expect(panel.getByRole('textbox', { name: 'The letter' })).toHaveValue(/Tidewater Freight/)
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeVisible()
  await expect(panel.getByText('Every sentence rests on what you said.')).toBeVisible()
  await look(panel, 'tailor-letter', NARROW)
  await panel.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(panel.getByRole('dialog').getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
  await look(panel, 'tailor-letter-export', NARROW)
  const { name, bytes } = await downloaded(panel, 'PDF')
  expect(name).toBe('Ann-Miller-Data-Engineer-Tidewater-Freight-Letter.pdf')
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  await panel.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const letter = panel.getByRole('textbox', { name: 'The letter' })
  const first = await letter.inputValue()
  await panel.locator('summary', { hasText: 'How it is to sound' }).click()
  await panel.getByLabel('Tone').selectOption('Enthusiastic')
  await panel.getByLabel('Length').selectOption('Short')
  await panel.locator('summary', { hasText: 'How it is to sound' }).click()
  await pressed(panel.getByRole('button', { name: 'Write another' }))
  await expect(letter).not.toHaveValue(first)
  await pressed(panel.locator('summary', { hasText: 'Other letters for this job' }))
  await pressed(panel.getByRole('button', { name: 'Compare' }))
  await expect(panel.getByRole('region', { name: 'The difference' }).locator('del').first()).toBeVisible()
  await look(panel, 'tailor-letters-compared', NARROW)
  await pressed(panel.getByRole('button', { name: 'Restore' }))
  await expect(letter).toHaveValue(first)
  await panel.getByRole('textbox', { name: 'Their question' }).fill('Why do you want to work here?')
  await pressed(panel.getByRole('button', { name: 'Draft an answer' }))
  await expect(panel.getByRole('textbox', { name: 'Why do you want to work here?' })).toBeVisible()
  await look(panel, 'tailor-answers', NARROW)

  await tab(panel, 'Prepare').click()
  await expect(panel.getByRole('heading', { name: 'What they may well ask' })).toBeVisible()
  await panel.locator('summary', { hasText: 'Kubernetes' }).first().click()
  await pressed(panel.getByRole('button', { name: 'Practise an answer' }))
  await panel
    .getByRole('textbox', { name: 'Your answer' })
    .fill('I moved four services of ours to Kubernetes. Basically it went well.')
  await expect(panel.getByRole('region', { name: 'How it comes across' })).toBeVisible()
  await look(panel, 'tailor-prepare', PANEL)
  await tab(panel, 'Notes').click()
  await look(panel, 'tailor-notes', NARROW)
  await tab(panel, 'More').click()
  await look(panel, 'tailor-more', NARROW)

  const page = await browser.dashboard('#/board')
  await page.locator('[data-card] a').click()
  await page.getByRole('link', { name: 'Tailor' }).click()
  await expect(tab(page, 'Fit')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What is asked for' })).toBeVisible()
  await look(page, 'tailor-page-fit', PAGE)
  await tab(page, 'Résumé').click()
  await page.getByRole('button', { name: 'Propose edits' }).click()
  await expect(page.getByRole('list', { name: 'Proposed edits' })).toBeVisible()
  await look(page, 'tailor-page-resume', PAGE)
})
