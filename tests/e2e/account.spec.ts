import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { readFileSync } from 'node:fs'
import {
  AccountStage,
  button,
  codeOf,
  PASSWORD,
  signInThere,
  signOut,
  signUp,
  typeSignIn,
} from './support/account-stage.ts'
import { lookAtPage } from './support/look.ts'
import type { Theme } from './support/look.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const THEMES: Theme[] = ['light', 'dark']
const WIDTHS = [1280, 360]
const ACCOUNT = '#/settings/account'

let stage: AccountStage

test.beforeAll(async () => {
  stage = await AccountStage.start({ [JOB]: 'greenhouse' })
})
test.afterEach(() => stage.closeBrowsers())
test.afterAll(() => stage.close())

async function look(page: Page, name: string, widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 })
    for (const theme of THEMES)
      expect(await lookAtPage(page, `account-${name}-${width}`, theme), `${name}, ${theme}`).toEqual([])
  }
}

/** What a camera sees of the square. */
async function scan(page: Page): Promise<string> {
  const picture = await page.getByRole('img', { name: 'Square to scan with your app for codes' }).screenshot()
  const { width, height, data } = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, image.width, image.height)
      return { width: image.width, height: image.height, data: Array.from(pixels?.data ?? []) }
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) })
}

/** Opens the page with its form, proves the secret, and gives it with the backup codes. */
async function turnOnTwoFactor(page: Page): Promise<{ secret: string; codes: string[] }> {
  await button(page, 'Turn on: Two-factor sign-in').click()
  await page.getByLabel('Your password').fill(PASSWORD)
  await button(page, 'Go on').click()
  const secret = (await page.locator('[data-secret]').innerText()).replaceAll(' ', '')
  const scanned = new URL(await scan(page))
  expect(scanned.protocol).toBe('otpauth:')
  expect(scanned.searchParams.get('secret')).toBe(secret)
  await page.getByLabel('Code that the app shows').fill('000000')
  await button(page, 'Turn it on').click()
  await expect(page.getByText('This code is not right')).toBeVisible()
  await look(page, 'two-factor')
  await page.getByLabel('Code that the app shows').fill(await codeOf(secret))
  await button(page, 'Turn it on').click()
  const list = page.getByRole('list', { name: 'Your backup codes' }).getByRole('listitem')
  await expect(list).toHaveCount(10)
  return { secret, codes: await list.allInnerTexts() }
}

test('sign up, confirm, two-factor on, and in again with a code and with a backup code', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard(ACCOUNT)
  const email = 'ann@example.com'
  await page.getByLabel('Name').fill('Ann Miller')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('sunshine1')
  await expect(page.getByText('Easy to guess.')).toBeVisible()
  await button(page, 'Create account').click()
  await expect(page.getByText('This password is too easy to guess.')).toBeVisible()
  await look(page, 'sign-up')
  await signUp(page, email)
  await expect(page.getByText('Confirm your e-mail')).toBeVisible()
  await button(page, 'Send it again').click()
  await expect(page.getByText(`A new mail is on its way to ${email}.`)).toBeVisible()
  await look(page, 'unconfirmed')

  const mail = await stage.follow(browser, { email, path: '/verify-email', nth: 2 })
  await mail.getByRole('button').click()
  await expect(mail.getByText('Your e-mail is confirmed').first()).toBeVisible()
  await mail.close()
  await page.bringToFront()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  await expect(page.getByText('Confirm your e-mail')).toBeHidden()

  const { secret, codes } = await turnOnTwoFactor(page)
  await look(page, 'backup-codes')
  const download = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = readFileSync(await (await download).path(), 'utf8')
  for (const code of codes) expect(file).toContain(code)
  await button(page, 'I have kept them').click()
  await expect(page.getByText('On. 10 backup codes left.')).toBeVisible()
  await look(page, 'settings')

  await signOut(page)
  await typeSignIn(page, email)
  await expect(page.getByText('Enter your code')).toBeVisible()
  await look(page, 'code')
  await page.getByLabel('Code').fill('123123')
  await button(page, 'Go on').click()
  await expect(page.getByText('This code is not right')).toBeVisible()
  // The code that turned it on counts once, so this is the one of the half minute after.
  await page.getByLabel('Code').fill(await codeOf(secret, 1))
  await button(page, 'Go on').click()
  await expect(page.getByText('Signed in as')).toBeVisible()

  await signOut(page)
  await typeSignIn(page, email)
  await page.getByLabel('Code').fill(codes[0]?.toLowerCase() ?? '')
  await button(page, 'Go on').click()
  await expect(page.getByText('On. 9 backup codes left.')).toBeVisible()
  await expect(page.getByText('Backup code used')).toBeVisible()

  await button(page, 'Turn off: Two-factor sign-in').click()
  await page.getByLabel('Your password').fill(PASSWORD)
  await page.getByLabel('Code of your app, or a backup code').fill(codes[1] ?? '')
  await button(page, 'Turn off').click()
  await expect(page.getByText('Two-factor sign-in is off.')).toBeVisible()
})

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
  await expect(other.getByText('Signal Engineer')).toBeVisible()
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

test('a forgotten password is replaced through a mail', async () => {
  const email = 'dora@example.com'
  const browser = await stage.newBrowser()
  const page = await browser.popupAsPage()
  await page.setViewportSize({ width: 380, height: 600 })
  await page.getByRole('button', { name: 'Account' }).click()
  await look(page, 'popup-sign-up', [380])
  await signUp(page, email)
  await look(page, 'popup-signed-in', [380])
  await signOut(page)
  await button(page, 'Have an account? Sign in').click()
  await look(page, 'popup-sign-in', [380])
  await button(page, 'Forgot it?').click()
  await page.getByLabel('E-mail').fill(email)
  await look(page, 'popup-forgot', [380])
  await button(page, 'Send the link').click()
  await expect(page.getByText('a mail is on its way')).toBeVisible()
  const mail = await stage.follow(browser, { email, path: '/reset-password' })
  await mail.getByLabel(/New password/).fill('nine clouds over bergen')
  await mail.getByRole('button').click()
  await expect(mail.getByText('Your new password is set.')).toBeVisible()
  await page.bringToFront()
  await button(page, 'Sign in').click()
  await typeSignIn(page, email)
  await expect(page.getByText('The e-mail or the password is not right.')).toBeVisible()
  await typeSignIn(page, email, 'nine clouds over bergen')
  await expect(page.getByText('Signed in as')).toBeVisible()
})

test('strangers who guess lock themselves out, and the owner at home gets in', async () => {
  const email = 'emil@example.com'
  const home = await (await stage.newBrowser()).dashboard(ACCOUNT)
  await signUp(home, email)
  await signOut(home)
  for (let guess = 0; guess < 10; guess += 1) await stage.askSignIn(email, `a guess, number ${guess}`)
  const stranger = await (await stage.newBrowser()).dashboard(ACCOUNT)
  await typeSignIn(stranger, email)
  await expect(stranger.getByText(/Too many tries.*try again in \d+ minutes/)).toBeVisible()
  await look(stranger, 'locked-out')
  await typeSignIn(home, email)
  await expect(home.getByText('Signed in as')).toBeVisible()
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

test('Google from the dashboard, and LinkedIn from the window under the toolbar button', async () => {
  const gina = { sub: 'gina-1', email: 'gina@example.com', name: 'Gina Holt' }
  const browser = await stage.newBrowser()
  const { context } = browser
  const page = await browser.dashboard(ACCOUNT)
  const isVisit = (opened: Page) => opened.url().includes('/authorize') || !opened.url().startsWith('chrome-extension:')
  const visits = context.waitForEvent('page', isVisit)
  await button(page, 'Continue with Google').click()
  await signInThere(await visits, gina)
  await expect(page.getByText('Your account opens with Google.')).toBeVisible()
  await expect(page.getByText('None: you sign in elsewhere')).toBeVisible()
  await look(page, 'google')
  await signOut(page)
  await page.close()

  const job = await browser.open(`https://${JOB}`)
  const popup = await browser.clickToolbar(job)
  await popup.shows('Undo')
  await popup.press('Account')
  await popup.shows('Continue with LinkedIn')
  const next = context.waitForEvent('page', isVisit)
  await popup.press('Continue with LinkedIn')
  await signInThere(await next, gina)
  const dashboard = () => context.pages().find((one) => one.url().includes('dashboard.html'))
  await expect.poll(() => dashboard()?.getByText('Your account opens with Google and LinkedIn.').isVisible()).toBe(true)
})

test('a visit to Google that is broken off changes nothing and says nothing', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard(ACCOUNT)
  const visits = browser.context.waitForEvent('page')
  await button(page, 'Continue with Google').click()
  const visit = await visits
  await visit.locator('form input').waitFor()
  await visit.close()
  await expect(button(page, 'Create account')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})
