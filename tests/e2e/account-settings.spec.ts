import { expect, test } from '@playwright/test'
import { AccountStage, BUILT_IN, button, look, PASSWORD, signOut, signUp, typeSignIn } from './support/account-stage.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const ACCOUNT = '#/settings/account'

let stage: AccountStage

test.beforeAll(async () => {
  stage = await AccountStage.start({ [JOB]: 'greenhouse' }, BUILT_IN)
})
test.afterEach(() => stage.closeBrowsers())
test.afterAll(() => stage.close())

test('the other browser is signed out at once, and keeps what is on it', async () => {
  const email = 'ben@example.com'
  const here = await stage.newBrowser()
  const page = await here.dashboard(ACCOUNT)
  await signUp(page, email)
  const there = await stage.newBrowser()
  await (await there.clickToolbar(await there.open(`https://${JOB}`))).shows('Undo')
  const other = await there.dashboard(ACCOUNT)
  await typeSignIn(other, email)
  await expect(other.getByText('Signed in as')).toBeVisible()
  await other.goto(other.url().replace(/#.*/, '#/settings/sync'))
  await expect(other.getByRole('main').getByText('Synced')).toBeVisible()

  await page.reload()
  await expect(page.getByText('This device', { exact: true }).first()).toBeVisible()
  await look(page, 'sessions')
  await page
    .getByRole('button', { name: /^Sign out .+/ })
    .filter({ hasText: /^Sign out$/ })
    .first()
    .click()
  await expect(page.getByText(/ is signed out\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toBeHidden()

  await button(other, 'Sync now').click()
  await expect(other.getByRole('main').getByText('Sign in again to sync')).toBeVisible()
  await look(other, 'sync-ended')
  await other.getByRole('link', { name: 'Sign in' }).click()
  await expect(other.getByText('nothing was lost')).toBeVisible()
  await expect(other.getByLabel('E-mail')).toHaveValue(email)
  await other.goto(other.url().replace(/#.*/, '#/table'))
  await expect(other.getByRole('link', { name: 'Signal Engineer' })).toBeVisible()
})

test('a new name, a new password and a new e-mail, each by its own way', async () => {
  const email = 'cleo@example.com'
  const next = 'cleo.newman@example.com'
  const browser = await stage.newBrowser()
  const page = await browser.dashboard(ACCOUNT)
  await signUp(page, email)
  await (await stage.follow(browser, { email, path: '/verify-email' })).getByRole('button').click()
  await page.bringToFront()

  await button(page, 'Change: Name').click()
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('Cleo Newman')
  await name.press('Enter')
  await expect(page.getByText('Your name is changed.')).toBeVisible()
  await expect(page.getByText('Cleo Newman')).toBeVisible()

  await button(page, 'Change: Password').click()
  await page.getByLabel('Current password').fill('not this one')
  await page.getByLabel('New password').fill('seven lamps beside water')
  await button(page, 'Change your password').click()
  await expect(page.getByText('The current password is not right.')).toBeVisible()
  await look(page, 'password')
  await page.getByLabel('Current password').fill(PASSWORD)
  await button(page, 'Change your password').click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  expect((await stage.askSignIn(email, PASSWORD)).status).toBe(401)
  await expect(page.getByText('Signed in as')).toBeVisible()

  await button(page, 'Change: E-mail').click()
  await page.getByLabel('New e-mail').fill(next)
  await page.getByLabel('Your password').fill('seven lamps beside water')
  await button(page, 'Send the links').click()
  await expect(page.getByText(`a link is on its way to ${next}`)).toBeVisible()
  await expect(page.getByText('Waiting for the links')).toBeVisible()
  for (const address of [next, email])
    await (await stage.follow(browser, { email: address, path: '/change-email' })).getByRole('button').click()
  await page.bringToFront()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.getByText(next).first()).toBeVisible()
  await expect(page.getByText('Waiting for the links')).toBeHidden()
  await expect(page.getByText('E-mail changed')).toBeVisible()
  await signOut(page)
  await typeSignIn(page, next, 'seven lamps beside water')
  await expect(page.getByText('Signed in as')).toBeVisible()
})

test('a deleted account is gone from the server, and its jobs stay here for the next one', async () => {
  const email = 'fred@example.com'
  const browser = await stage.newBrowser()
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const page = await browser.dashboard(ACCOUNT)
  await signUp(page, email)
  await expect(page.getByRole('button', { name: 'Synced' })).toBeVisible()
  await button(page, 'Delete account').click()
  const form = page.getByRole('dialog')
  await form.getByRole('link', { name: 'Export everything to a file first' }).click()
  await expect(page).toHaveURL(/#\/settings\/exchange$/)
  await page.goBack()
  await button(page, 'Delete account').click()
  await form.getByLabel('Your password').fill(PASSWORD)
  await button(page, 'Delete account').last().click()
  await expect(page.getByText('Tick the box to go on.')).toBeVisible()
  await look(page, 'delete')
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: 'Delete account' }).click()
  await expect(page.getByText('Your account is deleted.')).toBeVisible()
  expect((await stage.askSignIn(email, PASSWORD)).status).toBe(401)

  await signUp(page, 'fred.again@example.com')
  await expect(page.getByRole('button', { name: 'Synced' })).toBeVisible()
  const { token } = (await (await stage.askSignIn('fred.again@example.com', PASSWORD)).json()) as { token: string }
  const list = await fetch(`${stage.api.url}/api/v1/applications`, { headers: { authorization: `Bearer ${token}` } })
  expect(await list.text()).toContain('Signal Engineer')
})

test('what waits is named, and goes once the server is back', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard(ACCOUNT)
  await signUp(page, 'kim@example.com')
  await stage.api.down('SIGKILL')
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  await page.goto(page.url().replace(/#.*/, '#/settings/sync'))
  const row = page.getByRole('listitem').filter({ hasText: 'Signal Engineer' })
  await expect(row).toContainText('The posting')
  await expect(page.getByRole('main').getByText(/Server not reached|1 change waiting/)).toBeVisible()
  await look(page, 'sync-waiting')
  await stage.api.up()
  await button(page, 'Sync now').click()
  await expect(page.getByText('Nothing waits on this device.')).toBeVisible()
  await expect(page.getByText(/^The server last answered/)).toBeVisible()
  await look(page, 'sync')
})
