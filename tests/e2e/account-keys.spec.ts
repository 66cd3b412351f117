import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { AccountStage, BUILT_IN, button, codeOf, PASSWORD, signUp } from './support/account-stage.ts'
import { refuseWhatWaits, rowsOf } from './support/stored.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'

let stage: AccountStage

test.beforeAll(async () => {
  stage = await AccountStage.start({ [JOB]: 'greenhouse' }, BUILT_IN)
})
test.afterEach(() => stage.closeBrowsers())
test.afterAll(() => stage.close())

/** What has the focus, as a screen reader names it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    if (!at || at === document.body) return 'nothing'
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.innerText) : []
    return (at.getAttribute('aria-label') ?? (labels.join(' ') || at.textContent)).trim()
  })

/** Every stop of the Tab key from here to the one that is named. */
async function walkTo(page: Page, last: string): Promise<string[]> {
  const stops: string[] = []
  while (stops.at(-1) !== last && stops.length < 60) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page))
  }
  return stops
}

const pressKey = async (control: Locator, key: string): Promise<void> => {
  await control.focus()
  await control.press(key)
}

test('the account is walked and changed by keyboard alone, and nobody is ever thrown back to the top', async () => {
  const email = 'pia@example.com'
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/settings/account')
  await signUp(page, email)
  await stage.askSignIn(email, PASSWORD)
  await page.reload()
  const another = page.getByRole('button', { name: /^Sign out (?!everywhere).+/ })
  await expect(another).toHaveCount(1)
  const more = page.getByRole('button', { name: /^More about/ })
  await expect(more).toHaveCount(1)

  await page.getByRole('link', { name: 'Account' }).focus()
  const stops = await walkTo(page, 'Delete account')
  expect(stops.slice(stops.indexOf('Sign out'))).toEqual([
    'Sign out',
    'Change it under General',
    'Send it again',
    'Change: Name',
    'Change: E-mail',
    'Change: Password',
    'Turn on: Two-factor sign-in',
    await another.getAttribute('aria-label'),
    'Sign out everywhere else',
    'Sign out everywhere',
    await more.getAttribute('aria-label'),
    'Delete account',
  ])

  await pressKey(button(page, 'Change: Name'), 'Enter')
  await page.getByRole('dialog').getByLabel('Name').press('Escape')
  await expect(button(page, 'Change: Name')).toBeFocused()
  await pressKey(button(page, 'Change: Name'), 'Enter')
  await page.getByRole('dialog').getByLabel('Name').fill('Pia Moe')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your name is changed.')).toBeVisible()
  await expect(button(page, 'Change: Name')).toBeFocused()

  await pressKey(another, 'Enter')
  await expect(page.getByText(/ is signed out\.$/)).toBeVisible()
  await expect(another).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(button(page, 'Sign out everywhere')).toBeFocused()

  await pressKey(more, 'Enter')
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter')
  await page.getByLabel('Name of the device').fill('Desk by the window')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The device has a new name.')).toBeVisible()
  await expect(button(page, 'More about Desk by the window')).toBeFocused()

  await (await stage.follow(browser, { email, path: '/verify-email' })).getByRole('button').click()
  await page.bringToFront()
  await pressKey(button(page, 'Turn on: Two-factor sign-in'), 'Enter')
  await page.getByLabel('Your password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  const secret = (await page.locator('[data-secret]').innerText()).replaceAll(' ', '')
  await page.getByLabel('Code that the app shows').fill(await codeOf(secret))
  await page.keyboard.press('Enter')
  await pressKey(button(page, 'I have kept them'), 'Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button(page, 'Turn off: Two-factor sign-in')).toBeFocused()

  await pressKey(button(page, 'Sign out everywhere'), 'Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).press('Enter')
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await expect.poll(() => focused(page)).toBe('Settings')
})

test('a refused edit says why, is sent again, or stays here alone, all by keyboard', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/settings/account')
  await signUp(page, 'quin@example.com')
  await stage.api.kill()
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  await page.goto(page.url().replace(/#.*/, '#/settings/sync'))
  await expect(page.getByRole('listitem').filter({ hasText: 'Signal Engineer' })).toBeVisible()
  await refuseWhatWaits(page, { status: 'daydreaming' })
  await stage.api.up()
  await button(page, 'Sync now').click()
  const refused = page.getByRole('region', { name: 'Refused by the server' })
  await expect(refused.getByText('a value it cannot have')).toBeVisible()
  const again = refused.getByRole('button', { name: 'Send again: Signal Engineer' })
  const drop = refused.getByRole('button', { name: 'Keep it here only: Signal Engineer' })

  await pressKey(again, 'Enter')
  await expect(again).toBeVisible()

  await pressKey(drop, ' ')
  await expect(refused).toHaveCount(0)
  await expect.poll(() => focused(page)).not.toBe('nothing')
  await expect(page.getByText('It stays on this device and is not sent again.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(drop).toBeVisible()

  await refuseWhatWaits(page, { status: 'saved' })
  await pressKey(again, 'Enter')
  await expect(refused).toHaveCount(0)
  await expect.poll(() => rowsOf(page, 'outbox')).toEqual([])
})
