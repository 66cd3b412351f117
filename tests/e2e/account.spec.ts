import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { readFileSync } from 'node:fs'
import {
  AccountStage,
  BUILT_IN,
  button,
  codeOf,
  look,
  PASSWORD,
  signInThere,
  signOut,
  signUp,
  typeSignIn,
} from './support/account-stage.ts'

const JOB = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const ACCOUNT = '#/settings/account'

const isVisit = (opened: Page) => opened.url().includes('/authorize') || !opened.url().startsWith('chrome-extension:')

let stage: AccountStage

test.beforeAll(async () => {
  stage = await AccountStage.start({ [JOB]: 'greenhouse' }, BUILT_IN)
})
test.afterEach(() => stage.closeBrowsers())
test.afterAll(() => stage.close())

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

test('a forgotten password is replaced through a mail', async () => {
  const email = 'dora@example.com'
  const browser = await stage.newBrowser()
  const page = await browser.popupAsPage()
  await page.setViewportSize({ width: 380, height: 600 })
  await page.getByRole('button', { name: 'Account' }).click()
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await look(page, 'popup-sign-up', [380])
  await signUp(page, email)
  await look(page, 'popup-signed-in', [380])
  await signOut(page)
  await button(page, 'Have an account? Sign in').click()
  await expect(button(page, 'Forgot it?')).toBeVisible()
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

test('Google from the dashboard, and LinkedIn from the window under the toolbar button', async () => {
  const gina = { sub: 'gina-1', email: 'gina@example.com', name: 'Gina Holt' }
  const browser = await stage.newBrowser()
  const { context } = browser
  const page = await browser.dashboard(ACCOUNT)
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

test('another person takes over this device only on a plain word', async () => {
  const browser = await stage.newBrowser()
  await (await browser.clickToolbar(await browser.open(`https://${JOB}`))).shows('Undo')
  const page = await browser.dashboard(ACCOUNT)
  await signUp(page, 'hana@example.com')
  await signOut(page)
  await page.getByLabel('E-mail').fill('ivo@example.com')
  await page.getByLabel('Password').fill(PASSWORD)
  await button(page, 'Create account').click()
  await expect(page.getByText('The jobs on this device belong to another account')).toBeVisible()
  await look(page, 'another-person')
  await button(page, 'Remove the jobs here and sign in').click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await page.goto(page.url().replace(/#.*/, '#/table'))
  await expect(page.getByText('No saved jobs yet.')).toBeVisible()
})
