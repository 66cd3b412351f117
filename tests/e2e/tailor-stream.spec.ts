import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer } from '../support/ai-server.ts'
import { signUp } from './support/account.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'
import { dropOnPopup, RESUME_PDF } from './support/resume.ts'
import { Stage } from './support/stage.ts'

const POSTING = 'job-boards.greenhouse.io/tidewaterfreight/jobs/5120044'
let ai: AiServer
test.beforeAll(async () => {
  ai = await startAiServer()
})
test.afterAll(() => ai.close())
const settings = () => ({ AI_OLLAMA_URL: ai.url, AI_OLLAMA_MODEL: 'small-local' })
const stage = new Stage({ [POSTING]: 'data-engineer' }, { withApi: true, settings })
const THEMES: Theme[] = ['light', 'dark']

async function look(page: Page, name: string, widths = [320, 480], height = 900): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const theme of THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
}

/** A model that rewords one line honestly and makes another one up, for whatever names the facts have. */
function answerTo(content: string): string {
  const refOf = (line: string): string =>
    new RegExp(String.raw`"ref":"(F\d+)"[^{}]*"text":"${line}`).exec(content)?.[1] ?? ''
  const [pipelines, reporting] = [refOf('Built forty pipelines'), refOf('Moved reporting')]
  const edits = [
    {
      line: pipelines,
      kind: 'rewrite',
      after: 'Built forty Python pipelines that feed the timetable planners.',
      why: 'They ask for Python.',
      facts: [pipelines],
    },
    {
      line: reporting,
      kind: 'rewrite',
      after: 'Led ninety engineers at Oldmoor Bank.',
      why: 'They want somebody who leads.',
      facts: [reporting],
    },
  ]
  return JSON.stringify({ edits, questions: [] })
}

const LETTER = JSON.stringify({
  paragraphs: [
    { text: 'Built forty pipelines in Python that feed the timetable planners.', facts: [] },
    { text: 'Led ninety engineers at Oldmoor Bank.', facts: [] },
  ],
})

/** Whoever has an account, a résumé and a saved posting, with the panel beside it. */
async function inPanel(): Promise<{ panel: Page; settingsPage: () => Promise<Page> }> {
  const browser = await stage.newBrowser()
  const popup = await browser.clickToolbar(await browser.open(`https://${POSTING}`))
  await popup.shows('Drop your résumé here')
  await dropOnPopup(popup, 'ann-miller.pdf', RESUME_PDF)
  await popup.shows(/(?:Strong|Fair|Weak) match/)
  const account = await browser.popupAsPage()
  await signUp(account, 'ann@example.org')
  const panel = await browser.panelAsPage()
  await panel.setViewportSize({ width: 320, height: 900 })
  await panel.getByRole('listitem').getByRole('button').first().click()
  await panel.getByRole('tab', { name: 'Résumé' }).click()
  return { panel, settingsPage: () => browser.dashboard('#/settings/writing') }
}

test('a provider writes: what leaves is shown, edits come while it writes, and what it makes up is a question', async () => {
  const { panel, settingsPage } = await inPanel()
  ai.always((asked) => ({
    do: 'hold',
    text: answerTo(asked.body.messages.map(({ content }) => content).join('\n')),
    piece: 8,
    after: 12,
  }))
  await panel.getByRole('button', { name: 'Write with Ollama' }).click()
  const sheet = panel.getByRole('dialog')
  await expect(sheet.getByText('Built forty pipelines in Python')).toBeVisible()
  expect(await sheet.innerText()).not.toMatch(/Ann|Miller|example\.com|496/)
  await look(panel, 'tailor-leaves')
  await sheet.getByRole('button', { name: 'Send it to Ollama' }).click()

  await expect(panel.getByText('Still being written')).toBeVisible()
  await look(panel, 'tailor-streaming')
  await panel.getByRole('button', { name: 'Stop' }).click()
  await expect(panel.getByText('Stopped. What was whole is here.')).toBeVisible()
  expect(await ai.asked[0]?.ended).toBe('left')

  // Agreed to once, it is not asked again; what was stopped was not paid to its end and is asked for anew.
  await panel.getByRole('button', { name: 'Write with Ollama' }).click()
  await expect(panel.getByText('Still being written')).toBeVisible()
  ai.release()
  await expect(panel.getByRole('button', { name: 'Accept', exact: true })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Questions for you' })).toBeVisible()
  await expect(panel.getByRole('list', { name: 'Proposed edits' })).not.toContainText('Oldmoor')
  await look(panel, 'tailor-streamed')
  expect(JSON.stringify(ai.asked.map(({ body }) => body.messages))).not.toMatch(/Ann Miller|ann\.miller|496/)

  await panel.getByRole('button', { name: 'Accept', exact: true }).click()
  await panel.getByRole('button', { name: 'Keep as a version' }).click()
  await expect(panel.getByRole('region', { name: 'Made for this job' })).toBeVisible()

  ai.always({ do: 'hold', text: LETTER, piece: 8, after: 18 })
  await panel.getByRole('tab', { name: 'Letter' }).click()
  await panel.getByRole('button', { name: 'Write with Ollama' }).click()
  await expect(panel.getByText('Built forty pipelines', { exact: false })).toBeVisible()
  ai.release()
  await expect(panel.getByRole('textbox', { name: 'The letter' })).toHaveValue(/timetable planners/)
  expect(await panel.getByRole('textbox', { name: 'The letter' }).inputValue()).not.toContain('Oldmoor')
  await look(panel, 'tailor-letter-streamed')

  const page = await settingsPage()
  await expect(page.getByRole('heading', { name: 'Ollama' })).toBeVisible()
  await look(page, 'settings-writing', [1280, 360])
  await page.getByRole('button', { name: 'Use your own key for Mistral' }).click()
  await look(page, 'settings-writing-key', [1280, 360])
  await page.getByLabel('Key', { exact: true }).fill('sk-of-ann-and-of-nobody-else')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Your key ends in else.')).toBeVisible()
})
