import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { signUp } from './support/account.ts'
import { Stage } from './support/stage.ts'
import { rowsOf } from './support/stored.ts'

const ADDRESS = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const NO_ROOM = 'This device has no room left, so nothing new could be saved. Your saved jobs are safe.'

const stage = new Stage({ [ADDRESS]: 'greenhouse' }, { withApi: true })

/** The browser gives the extension no more room; it does again when the function given back is called. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page)
  const origin = await page.evaluate(() => location.origin)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // The browser forgets what was said to it when this line to it ends.
  return () => cdp.detach()
}

const everything = async (page: Page): Promise<unknown> => ({
  records: await rowsOf(page, 'records'),
  outbox: await rowsOf(page, 'outbox'),
})

test('a full disk is said, takes nothing away, and once there is room again all is synced', async () => {
  const browser = await stage.newBrowserWithout('unlimitedStorage')
  await (await browser.clickToolbar(await browser.open(`https://${ADDRESS}`))).shows('Undo')
  const page = await browser.popupAsPage()
  await signUp(page, 'rosa@example.org')
  await expect(page.getByRole('main').getByText('Synced')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /Signal Engineer/ }).click()
  await browser.setOffline(true)
  await page.getByLabel('Stage').selectOption('applied')
  await expect(page.getByText('Stage: Applied.')).toBeVisible()

  const makeRoom = await fillDisk(page)
  const refused = page.getByText(NO_ROOM).first()
  // The browser lends each database some room beforehand and asks for more half a minute later.
  await expect
    .poll(
      async () => {
        if (await refused.isVisible()) return true
        await page.getByLabel('Notes').fill(`Ask for the night shift. ${'Please. '.repeat(5_000)} ${Date.now()}`)
        return false
      },
      { intervals: [1_500] },
    )
    .toBe(true)
  const before = await everything(page)
  const waiting = (await rowsOf(page, 'outbox')).length
  expect(waiting).toBeGreaterThan(0)
  await page.getByLabel('Stage').selectOption('offered')
  await expect(page.getByLabel('Stage')).toHaveValue('applied')
  await expect(refused).toBeVisible()
  expect(await everything(page)).toEqual(before)

  await makeRoom()
  await page.getByLabel('Notes').fill('Ask for the night shift.')
  await expect.poll(() => rowsOf(page, 'outbox')).toHaveLength(waiting + 1)
  await browser.setOffline(false)
  await page.reload()
  await expect(page.getByRole('contentinfo').getByText('Synced')).toBeVisible()
  expect(await rowsOf(page, 'outbox')).toEqual([])
})
