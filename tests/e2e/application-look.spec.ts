import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { Desk, tab, undo } from './support/desk.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'

const PILOT = 'tidewater-pilots.example/careers/harbour-pilot'
const COPY = 'pilot-jobs.example/openings/88'
const SIGNALS = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const THEMES: Theme[] = ['light', 'dark']
const SIZES = {
  1280: { width: 1280, height: 900 },
  800: { width: 800, height: 800 },
  360: { width: 360, height: 740 },
}
const TABS = ['Overview', 'Posting', 'People', 'Interviews', 'To do', 'Files', 'Timeline']

test.describe.configure({ mode: 'serial' })

let desk: Desk
test.beforeAll(async () => {
  desk = await Desk.start({ [PILOT]: 'conflict', [COPY]: 'conflict', [SIGNALS]: 'greenhouse' })
  for (const address of [PILOT, COPY, SIGNALS]) await desk.save(address)
  desk.pages[SIGNALS] = 'greenhouse-later'
  await desk.save(SIGNALS)
})
test.afterAll(() => desk.close())

/** An application as it is after a few weeks. */
async function live(page: Page, sheet: Locator): Promise<void> {
  const fill = async (label: string, value: string): Promise<void> => {
    await sheet.getByLabel(label, { exact: true }).fill(value)
    await sheet.getByLabel(label, { exact: true }).press('Enter')
  }
  await sheet.getByLabel('Stage').selectOption('applied')
  await sheet.getByRole('radio', { name: '4 of 5' }).click()
  await fill('Tags', 'rail')
  await fill('Tags', 'short way')
  await fill('Apply by', '2027-01-15')
  await fill('Heard of it from', 'A colleague at the depot')
  await sheet
    .getByLabel('Notes', { exact: true })
    .fill('## Before the call\n\n- ask about **night turns**\n- who leads the team?')
  await tab(sheet, 'People').click()
  await sheet.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name').fill('Mara Quill')
  await page.getByLabel('What they do').fill('Talent partner')
  await page.getByLabel('E-mail').fill('mara@larkfield-rail.example')
  await page.getByRole('button', { name: 'Keep' }).click()
  await tab(sheet, 'Interviews').click()
  await sheet.getByRole('button', { name: 'Add an interview' }).click()
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await page.getByLabel('When').fill('2027-02-03T10:00')
  await page.getByLabel('How long').selectOption('45')
  await page.getByLabel('Who asks').fill('Mara Quill and the head of signalling')
  await page.getByRole('button', { name: 'Keep' }).click()
  await tab(sheet, 'To do').click()
  await fill('What to do', 'Send the certificates')
  await expect(sheet.getByText('Send the certificates', { exact: true })).toBeVisible()
  await fill('What to do', 'Renew the medical')
  await sheet.getByRole('checkbox', { name: 'Done: Renew the medical' }).click()
  await tab(sheet, 'Files').click()
  await sheet.getByLabel('Attach a file').setInputFiles([
    {
      name: 'Resume Dora Welder 2026.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dora Welder. Ten years of signals.'),
    },
    { name: 'letter.md', mimeType: 'text/markdown', buffer: Buffer.from('# To Larkfield Rail') },
  ])
  await sheet.getByRole('checkbox', { name: 'Sent' }).first().click()
  await expect(sheet.getByLabel('Sent on')).toBeVisible()
}

async function look(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) expect.soft(await lookAtPage(page, name, theme), `${name}, ${theme}`).toEqual([])
}

test('how each part of an application looks', async () => {
  const { page, sheet } = await desk.open('Signal')
  await live(page, sheet)
  await page.reload()
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    for (const name of TABS) {
      await tab(sheet, name).click()
      if (name === 'Posting') await sheet.getByText('Versions', { exact: true }).click()
      await look(page, `sheet-${name.replace(' ', '-').toLowerCase()}-${width}`)
    }
    await tab(sheet, 'Timeline').click()
    await sheet.getByText('Earlier values', { exact: true }).click()
    await look(page, `sheet-earlier-${width}`)
  }
  await page.close()
})

test('how its windows look', async () => {
  const { page, sheet } = await desk.open('Signal')
  for (const [width, size] of Object.entries({ 1280: SIZES[1280], 360: SIZES[360] })) {
    await page.setViewportSize(size)
    await tab(sheet, 'Interviews').click()
    await sheet.getByRole('button', { name: /^Change the interview/ }).click()
    await look(page, `window-interview-${width}`)
    await page.keyboard.press('Escape')
    await tab(sheet, 'People').click()
    await sheet.getByRole('button', { name: 'Open Mara Quill' }).click()
    await look(page, `window-contact-${width}`)
    await page.keyboard.press('Escape')
    await tab(sheet, 'Overview').click()
    await sheet.getByText('Preview', { exact: true }).click()
    await look(page, `sheet-preview-${width}`)
    await sheet.getByText('Write', { exact: true }).click()
  }
  await page.close()
})

test('how the same job twice looks, proposed, compared and as one', async () => {
  for (const [width, size] of Object.entries({ 1280: SIZES[1280], 360: SIZES[360] })) {
    const { page, sheet } = await desk.open('Harbour Pilot')
    await page.setViewportSize(size)
    await expect(sheet.getByText(/Looks like the same job/)).toBeVisible()
    await look(page, `copies-proposed-${width}`)
    await sheet.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('dialog', { name: 'The same job?' })).toBeVisible()
    await look(page, `copies-compared-${width}`)
    await page.getByRole('button', { name: 'Show as one' }).click()
    await expect(sheet.getByText('Also saved from another page')).toBeVisible()
    await look(page, `copies-one-${width}`)
    await undo(page)
    await page.close()
  }
})
