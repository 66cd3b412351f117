import type { Page } from '@playwright/test'
import { signUp } from '../e2e/support/account.ts'
import { Api } from '../e2e/support/api.ts'
import { Browser } from '../e2e/support/chromium.ts'
import { firstEditSeen, seesFirstEdit } from '../e2e/support/first-edit.ts'
import { dropOnPopup, RESUME_PDF } from '../e2e/support/resume.ts'
import { startWeb } from '../e2e/support/web.ts'
import { startAiServer } from '../support/ai-server.ts'
import { limitRow, median, shareOf } from './harness.ts'
import type { Row } from './harness.ts'

const ROUNDS = 15
const POSTING = 'job-boards.greenhouse.io/tidewaterfreight/jobs/5120044'

/** Whatever the facts are called, the first line of work said otherwise. */
function answerTo(content: string): string {
  const line = /"ref":"(F\d+)"[^{}]*"text":"Built forty pipelines/.exec(content)?.[1] ?? ''
  const after = 'Built forty Python pipelines that feed the timetable planners.'
  return JSON.stringify({ edits: [{ line, kind: 'rewrite', after, why: '', facts: [line] }], questions: [] })
}

async function panelOf(browser: Browser): Promise<Page> {
  const popup = await browser.clickToolbar(await browser.open(`https://${POSTING}`))
  await popup.shows('Drop your résumé here')
  await dropOnPopup(popup, 'ann-miller.pdf', RESUME_PDF)
  await popup.shows(/(?:Strong|Fair|Weak) match/)
  await signUp(await browser.popupAsPage(), 'ann@example.org')
  const panel = await browser.panelAsPage()
  await panel.getByRole('listitem').getByRole('button').first().click()
  await panel.getByRole('tab', { name: 'Résumé' }).click()
  return panel
}

/** From the first token of the provider to the first edit on the screen: through the server, the check and the panel. */
export async function bench(): Promise<Row[]> {
  const ai = await startAiServer()
  const api = await Api.start({ AI_OLLAMA_URL: ai.url, AI_OLLAMA_MODEL: 'small-local' })
  const web = await startWeb({ [POSTING]: 'data-engineer' })
  const browser = await Browser.start({ web: web.port, api: api.port })
  const panel = await panelOf(browser)
  let firstToken = Number.NaN
  ai.always((asked) => {
    const text = answerTo(asked.body.messages.map(({ content }) => content).join('\n'))
    firstToken = Date.now()
    return { do: 'hold', text, piece: 8, after: 12 }
  })
  const times: number[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const first = round === -2
    await seesFirstEdit(panel)
    await panel.getByRole('button', { name: 'Write with Ollama' }).click()
    if (first) await panel.getByRole('button', { name: 'Send it to Ollama' }).click()
    const seen = await firstEditSeen(panel)
    if (round >= 0) times.push(seen - firstToken)
    await panel.getByRole('button', { name: 'Stop' }).click()
    await panel.getByText('Stopped. What was whole is here.').waitFor()
  }
  for (const one of [browser, web, api, ai]) await one.close()
  const spread = `p50 ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`
  return [limitRow(`first token → edit on the screen, p95 of ${ROUNDS}`, shareOf(times, 0.95), 300, 'ms', spread)]
}
