import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { signIn, signUp } from './support/account.ts'
import { Stage } from './support/stage.ts'

const ADDRESS = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'

const stage = new Stage({ [ADDRESS]: 'greenhouse' }, { withApi: true })
test.use({ actionTimeout: 0 })

const stageIn = (page: Page) => page.getByLabel('Stage')
const inTable = (page: Page) => page.getByRole('row', { name: /Signal Engineer/ })

/** Opens the saved job in this window, so that its stage can be read and set. */
async function openJob(page: Page): Promise<Page> {
  await page.getByRole('button', { name: /Signal Engineer/ }).click()
  await expect(stageIn(page)).toBeVisible()
  return page
}

/** How long after the moment given each window shows what it waits for. */
const shownAfter = (began: number, windows: Record<string, Promise<void>>): Promise<string[]> =>
  Promise.all(
    Object.entries(windows).map(async ([name, shows]) => {
      await shows
      return `${name} ${Math.round(performance.now() - began)} ms`
    }),
  )

test('an edit in one window shows in every other open window, and in another browser while it is open', async () => {
  const first = await stage.newBrowser()
  await (await first.clickToolbar(await first.open(`https://${ADDRESS}`))).shows('Undo')
  const popup = await first.popupAsPage()
  await signUp(popup, 'ida@example.org')
  await expect(popup.getByRole('main').getByText('Synced')).toBeVisible()
  await popup.getByRole('button', { name: 'Back' }).click()
  await openJob(popup)
  const panel = await openJob(await first.panelAsPage())
  const dashboard = await first.dashboard('#/table')
  await expect(inTable(dashboard)).toContainText('Saved')

  const second = await stage.newBrowser()
  const far = await second.popupAsPage()
  await signIn(far, 'ida@example.org')
  await far.getByRole('button', { name: 'Back' }).click()
  await openJob(far)
  // Nothing below is reloaded, focused or pressed but the control that makes the edit.
  for (const [label, value, from] of [
    ['Applied', 'applied', popup],
    ['Interviewing', 'interviewing', panel],
    ['Offered', 'offered', far],
  ] as const) {
    const began = performance.now()
    await stageIn(from).selectOption(value)
    const times = await shownAfter(began, {
      popup: expect(stageIn(popup)).toHaveValue(value),
      panel: expect(stageIn(panel)).toHaveValue(value),
      dashboard: expect(inTable(dashboard)).toContainText(label),
      'the other browser': expect(stageIn(far)).toHaveValue(value),
    })
    console.log(`${label}: ${times.join(', ')}`)
  }
})
