import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { downloaded } from './support/download.ts'
import { lookAtPage } from './support/look.ts'
import { RESUME_PDF } from './support/resume.ts'
import { Stage } from './support/stage.ts'

const stage = new Stage({}, { withApi: false })
const SIZES = { 1280: { width: 1280, height: 900 }, 360: { width: 360, height: 740 } }

async function look(page: Page, name: string): Promise<void> {
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    for (const theme of ['light', 'dark'] as const)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
  await page.setViewportSize(SIZES[1280])
}

test('a résumé leaves as a PDF, a Word file or JSON, with no account and no network, and reads back the same', async () => {
  const browser = await stage.newBrowser()
  await browser.setOffline(true)
  const page = await browser.dashboard('#/resumes')
  const input = page.locator('input[type=file]').first()
  await input.setInputFiles({ name: 'ann-miller.pdf', mimeType: '', buffer: Buffer.from(RESUME_PDF) })
  await expect(page.getByLabel('Headline')).toHaveValue('Data Engineer')

  await page.getByRole('button', { name: /^What to do with/ }).click()
  await page.getByRole('menuitem', { name: 'Export as PDF or Word' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
  await look(page, 'export-plain')
  await sheet.getByText('Modern', { exact: true }).click()
  await sheet.getByText('Fit one page').click()
  await expect(sheet.getByText('A clear face with one quiet colour.')).toBeVisible()
  await expect(sheet.getByText('One page', { exact: true })).toBeVisible()
  await look(page, 'export-modern')

  for (const [kind, ending] of [
    ['PDF', 'pdf'],
    ['Word', 'docx'],
    ['JSON', 'json'],
  ] as const) {
    const { name, bytes } = await downloaded(page, kind)
    expect(name).toBe(`Ann-Miller-Data-Engineer.${ending}`)
    const reading = await readResume(bytes, name)
    if (!reading.ok) throw new Error(reading.message)
    const { basics, work, education, languages } = reading.resume
    expect(basics).toMatchObject({ name: 'Ann Miller', label: 'Data Engineer', email: 'ann.miller@example.com' })
    expect(work).toMatchObject([
      { position: 'Data Engineer', name: 'Larkfield Rail', startDate: '2021-03' },
      { position: 'Junior Developer', name: 'Upper Canal Works', startDate: '2018-09', endDate: '2021-02' },
    ])
    expect(education).toMatchObject([{ institution: 'Northfold University', startDate: '2015', endDate: '2018' }])
    expect(languages.map(({ language }) => language)).toEqual(['English', 'German'])
  }
})
