import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { startAiServer } from '../support/ai-server.ts'
import type { AiServer } from '../support/ai-server.ts'
import { signUp } from './support/account.ts'
import { firstEditSeen, seesFirstEdit } from './support/first-edit.ts'
import { openTab, pressed } from './support/keys.ts'
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
/** Whatever says who wrote the résumé. */
const WHO = /Ann|Miller|example\.com|496/
const THEMES: Theme[] = ['light', 'dark']

/** A wider panel shows the same further apart: it is looked at where that changes how things stand. */
async function look(page: Page, name: string, widths = [320], height = 900): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const theme of width === 480 ? THEMES.slice(0, 1) : THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
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

const ANSWER = JSON.stringify({
  answers: [
    {
      question: 'Why do you want to work here?',
      text: 'Built forty pipelines in Python that feed the timetable planners. Ran Kubernetes for nine years.',
      facts: [],
    },
  ],
})
const INTERVIEW = JSON.stringify({
  questions: [
    {
      question: 'How did you move reporting to PostgreSQL?',
      outline: [
        { part: 'situation', text: 'Data Engineer at Larkfield Rail.' },
        { part: 'action', text: 'Moved reporting to PostgreSQL and wrote the SQL behind it.' },
        { part: 'result', text: 'Saved four million pounds a year.' },
      ],
      facts: [],
    },
    { question: 'Why Kubernetes?', outline: [], facts: [] },
  ],
})

/** What the sheet says is sent, as it is sent. It is left as it was. */
async function bodyShown(panel: Page): Promise<unknown> {
  const sheet = panel.getByRole('dialog')
  await sheet.getByText('As it is sent').click()
  const text = await sheet.getByRole('region', { name: 'The whole request' }).locator('pre').textContent()
  return JSON.parse(text ?? '') as unknown
}

/** The same for what was agreed to before: it can be looked at any time. */
async function wouldSend(part: Locator): Promise<unknown> {
  await part.getByRole('button', { name: 'What leaves' }).click()
  const shown = await bodyShown(part.page())
  await pressed(part.page().getByRole('button', { name: 'Send nothing' }))
  return shown
}

/** Everything that this window sends to be written from. */
function sentToWrite(panel: Page): string[] {
  const sent: string[] = []
  panel.on('request', (request) => {
    const body = request.url().includes('/api/v1/ai/') ? request.postData() : null
    if (body) sent.push(body)
  })
  return sent
}

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
  const sent = sentToWrite(panel)
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  let firstToken = Number.NaN
  ai.always((asked) => {
    const text = answerTo(asked.body.messages.map(({ content }) => content).join('\n'))
    firstToken = Date.now()
    return { do: 'hold', text, piece: 8, after: 12 }
  })
  await pressed(button('Write with Ollama'))
  const sheet = panel.getByRole('dialog')
  await expect(sheet.getByText('Built forty pipelines in Python')).toBeVisible()
  const behind = sheet.getByRole('region', { name: 'What stays behind' })
  await expect(behind).toContainText(/Ann Miller sent as \{\{name\}\}.*ann\.miller@example\.com not sent/s)
  await look(panel, 'tailor-leaves', [480, 320])
  const shown = await bodyShown(panel)
  expect(JSON.stringify(shown)).not.toMatch(WHO)
  await look(panel, 'tailor-leaves-sent')
  await seesFirstEdit(panel)
  await pressed(sheet.getByRole('button', { name: 'Send it to Ollama' }))

  await expect(panel.getByText('Still being written')).toBeVisible()
  expect(ai.asked[0]?.body).toEqual(shown)
  // The provider still holds back most of what it has to say.
  const wait = (await firstEditSeen(panel)) - firstToken
  expect(wait).toBeGreaterThan(0)
  console.log(`The first edit was on the screen ${wait.toFixed(0)} ms after the first token of the provider.`)
  await look(panel, 'tailor-streaming')
  await openTab(panel, 'Fit')
  await expect(panel.getByRole('tab', { name: 'Résumé being written' })).toBeVisible()
  await pressed(panel.getByRole('tab', { selected: true }), 'ArrowRight')
  await expect(panel.getByText('Still being written')).toBeVisible()
  await pressed(button('Stop'))
  await expect(panel.getByText('Stopped. What was whole is here.')).toBeVisible()
  expect(await ai.asked[0]?.ended).toBe('left')

  // Agreed to once, it is not asked again; what was stopped was not paid to its end and is asked for anew.
  ai.always((asked) => {
    const text = answerTo(asked.body.messages.map(({ content }) => content).join('\n'))
    const firstIsWhole = text.indexOf('Led ninety') + 4
    return { do: 'hold', text, piece: firstIsWhole, after: 1 }
  })
  await pressed(button('Write with Ollama'))
  await pressed(button('Accept'))
  // A panel that was shut comes back to what is being written, and to what was decided of it.
  await panel.reload()
  await expect(panel.getByRole('list', { name: 'Proposed edits' }).getByText('Accepted')).toBeVisible()
  await expect(button('Stop')).toBeVisible()
  await look(panel, 'tailor-resumed')
  ai.release()
  await expect(panel.getByRole('heading', { name: 'Questions for you' })).toBeVisible()
  await expect(panel.getByText('1 of 1 accepted')).toBeVisible()
  await expect(panel.getByRole('list', { name: 'Proposed edits' })).not.toContainText('Oldmoor')
  expect(ai.asked).toHaveLength(2)
  await look(panel, 'tailor-streamed', [480, 320])

  await pressed(button('Keep as a version'))
  await expect(panel.getByRole('region', { name: 'Made for this job' })).toBeVisible()

  ai.always({ do: 'hold', text: LETTER, piece: 8, after: 18 })
  await openTab(panel, 'Letter')
  const letter = panel.getByRole('region', { name: 'Cover letter' })
  const letterShown = await wouldSend(letter)
  await pressed(letter.getByRole('button', { name: 'Write with Ollama' }))
  await expect(letter.getByText('Built forty pipelines', { exact: false })).toBeVisible()
  expect(ai.asked.at(-1)?.body).toEqual(letterShown)
  await panel.reload()
  await expect(letter.getByRole('button', { name: 'Stop' })).toBeVisible()
  ai.release()
  await expect(panel.getByRole('textbox', { name: 'The letter' })).toHaveValue(/timetable planners/)
  expect(await panel.getByRole('textbox', { name: 'The letter' }).inputValue()).not.toContain('Oldmoor')
  await expect(letter.getByRole('region', { name: 'Questions about your letter' })).toBeVisible()
  await expect(letter.getByText(/^It took [\d,]+ tokens/)).toBeVisible()
  await look(panel, 'tailor-letter-streamed')

  ai.always({ do: 'hold', text: ANSWER, piece: 100, after: 1 })
  const answers = panel.getByRole('region', { name: 'Answers to their questions' })
  await answers.getByRole('textbox', { name: 'Their question' }).fill('Why do you want to work here?')
  const answerShown = await wouldSend(answers)
  await pressed(answers.getByRole('button', { name: 'Write with Ollama' }))
  await expect(answers.getByText('Built forty pipelines', { exact: false })).toBeVisible()
  expect(ai.asked.at(-1)?.body).toEqual(answerShown)
  await look(panel, 'tailor-answer-streaming')
  await answers.getByRole('button', { name: 'Stop' }).click()
  await expect(answers.getByText(/^Stopped/)).toBeVisible()
  expect(await ai.asked.at(-1)?.ended).toBe('left')
  ai.always({ do: 'answer', text: ANSWER })
  await pressed(answers.getByRole('button', { name: 'Write with Ollama' }))
  const answer = answers.getByRole('textbox', { name: 'Why do you want to work here?' })
  await expect(answer).toHaveValue('Built forty pipelines in Python that feed the timetable planners.')
  await answers.getByRole('button', { name: /^Answer: .*Kubernetes/ }).click()
  await answers.getByLabel('In your own words').fill('Moved four services of ours to Kubernetes and ran them.')
  await answers.getByRole('button', { name: 'Keep as a fact about me' }).click()
  await expect(answers.getByText('Every sentence rests on what you said.')).toBeVisible()
  await look(panel, 'tailor-answer-streamed')

  ai.always({ do: 'hold', text: INTERVIEW, piece: INTERVIEW.indexOf('Why Kubernetes'), after: 1 })
  await openTab(panel, 'Prepare')
  const prepare = panel.getByRole('region', { name: 'What they may well ask' })
  const interviewShown = await wouldSend(prepare)
  expect(JSON.stringify(interviewShown)).toContain('Moved four services of ours to Kubernetes')
  await pressed(prepare.getByRole('button', { name: 'Write with Ollama' }))
  await expect(prepare.getByText('How did you move reporting to PostgreSQL?')).toBeVisible()
  expect(ai.asked.at(-1)?.body).toEqual(interviewShown)
  // It goes on while one looks at something else.
  await openTab(panel, 'Notes')
  ai.release()
  await expect(panel.getByText('2 questions are kept with this job.')).toBeVisible()
  await openTab(panel, 'Prepare')
  await prepare.locator('summary', { hasText: 'How did you move reporting' }).click()
  await expect(prepare.getByText('Moved reporting to PostgreSQL and wrote the SQL behind it.')).toBeVisible()
  await expect(prepare.locator('details').first()).not.toContainText('four million')
  await look(panel, 'tailor-prepare-streamed')

  // Who the person is has not gone to their own server either.
  expect(sent).toHaveLength(6)
  expect(sent.join()).not.toMatch(WHO)

  const page = await settingsPage()
  await expect(page.getByRole('heading', { name: 'Ollama' })).toBeVisible()
  await look(page, 'settings-writing', [1280, 360])
  await page.getByRole('button', { name: 'Use your own key for Mistral' }).click()
  await look(page, 'settings-writing-key', [1280, 360])
  await page.getByLabel('Key', { exact: true }).fill('sk-of-ann-and-of-nobody-else')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Your key ends in else.')).toBeVisible()
})
