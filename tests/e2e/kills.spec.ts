import { expect, test } from '@playwright/test'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { StatusEvent } from '@rolecall/shared/domain/status-event.ts'
import { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import type { Change } from '@rolecall/shared/sync/wire.ts'
import { randomUUID } from 'node:crypto'
import { Api } from './support/api.ts'
import { Browser } from './support/chromium.ts'
import { startWeb } from './support/web.ts'

const PAGE = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const EMAIL = 'kim@example.org'
const PASSWORD = 'a quiet long password'
/** Every run shows some; `EDITS=1000 KILL_EVERY=5` shows 1,000 with 200 kills. */
const EDITS = Number(process.env['EDITS'] ?? 60)
/** After so many edits the worker is killed, whatever it was doing. */
const KILL_EVERY = Number(process.env['KILL_EVERY'] ?? 3)

/** Everything the server holds for this person, asked as a device that has seen nothing yet. */
async function heldByServer(url: string): Promise<Pick<SyncAnswer, 'changes' | 'cursor'>> {
  const post = (path: string, body: object, token = ''): Promise<Response> =>
    fetch(`${url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const signedIn = await post('auth/sign-in/email', { email: EMAIL, password: PASSWORD })
  const token = signedIn.headers.get('set-auth-token') ?? ''
  const device = randomUUID()
  const changes: Change[] = []
  for (let cursor = 0; ;) {
    const page = SyncAnswer.parse(await (await post('sync', { device, cursor, ops: [] }, token)).json())
    changes.push(...page.changes)
    if (!page.more) return { changes, cursor: page.cursor }
    cursor = page.cursor
  }
}

/** The stages that were chosen, in the order of their clocks: each choice is an event that no later one replaces. */
function stagesOf(changes: Change[]): unknown[] {
  const events = changes.flatMap(({ cells }) => Object.entries(cells).filter(([name]) => name.startsWith('event.')))
  return events
    .toSorted(([, a], [, b]) => (a.hlc < b.hlc ? -1 : 1))
    .map(([, { value }]) => StatusEvent.parse(value).stage)
}

test.describe.configure({ retries: 0 })

test(`${EDITS} edits, offline and on, with the worker killed ${EDITS / KILL_EVERY} times: none lost, none doubled`, async () => {
  const api = await Api.start()
  const web = await startWeb({ [PAGE]: 'greenhouse' })
  const browser = await Browser.start({ web: web.port, api: api.port })
  await (await browser.clickToolbar(await browser.open(`https://${PAGE}`))).shows('Undo')
  const page = await browser.popupAsPage()
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /Signal Engineer/ }).click()

  const wanted: string[] = []
  for (let edit = 1; edit <= EDITS; edit++) {
    if (edit % 10 === 1) await browser.setOffline(edit % 20 === 1)
    const stage = STAGES[edit % STAGES.length] ?? 'saved'
    wanted.push(stage)
    await page.getByLabel('Stage').selectOption(stage)
    await expect(page.getByLabel('Stage')).toHaveValue(stage)
    if (edit % KILL_EVERY === 0) await browser.killWorker()
  }
  await browser.setOffline(false)
  await page.reload()
  await expect(page.getByRole('contentinfo').getByText('Synced')).toBeVisible()

  const { changes, cursor } = await heldByServer(api.url)
  // One revision is one edit taken: the save, and each change of stage once.
  expect(cursor).toBe(EDITS + 1)
  const [record] = new Set(changes.map(({ id }) => id))
  expect(new Set(changes.map(({ id }) => id))).toEqual(new Set([record]))
  expect(changes.find(({ cells }) => cells['status'])?.cells['status']?.value).toBe(wanted.at(-1))
  expect(stagesOf(changes)).toEqual(['saved', ...wanted])
  await browser.close()
  await web.close()
  await api.close()
})
