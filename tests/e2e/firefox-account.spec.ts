import { expect, test } from '@playwright/test'
import { allowedRedirects } from '@rolecall/server/accounts/providers/redirects.ts'
import { AccountStage, codeOf, PASSWORD } from './support/account-stage.ts'
import { Firefox } from './support/firefox.ts'

const EMAIL = 'flora@example.com'
const ACCOUNT = 'dashboard.html#/settings/account'

let stage: AccountStage
let firefox: Firefox

test.beforeAll(async () => {
  stage = await AccountStage.start({})
})
test.beforeEach(async () => {
  firefox = await Firefox.start([])
})
test.afterEach(() => firefox.close())
test.afterAll(() => stage.close())

const textOf = (css: string): Promise<string> =>
  firefox.run('return document.querySelector(arguments[0])?.innerText ?? ""', [css])

async function openAccount(): Promise<void> {
  await firefox.openOwn('popup.html')
  await firefox.shows('No saved jobs yet.')
  await firefox.press('Settings')
  await firefox.shows('Server address')
  await firefox.type('input[type=url]', stage.api.url.replace('127.0.0.1', 'localhost'))
  await firefox.press('Set server address')
  await firefox.shows('Server address set.')
  await firefox.openOwn(ACCOUNT)
  await firefox.shows('Continue with Google')
}

async function signUp(): Promise<void> {
  await openAccount()
  await firefox.type('input[type=email]', EMAIL)
  await firefox.type('input[type=password]', PASSWORD)
  await firefox.press('Create account')
  await firefox.shows('Signed in as')
}

async function turnOnTwoFactor(): Promise<string> {
  await firefox.press('Turn on: Two-factor sign-in')
  await firefox.shows('You need an app for codes')
  await firefox.type('[role=dialog] input[type=password]', PASSWORD)
  await firefox.press('Go on')
  await firefox.shows('Code that the app shows')
  const secret = (await textOf('[data-secret]')).replaceAll(' ', '')
  await firefox.type('[role=dialog] input', await codeOf(secret))
  await firefox.press('Turn it on')
  await firefox.shows('Your backup codes')
  await firefox.press('I have kept them')
  await firefox.shows('On. 10 backup codes left.')
  return secret
}

test('Firefox: confirm, two-factor on, out, and in again with a code', async () => {
  await signUp()
  await firefox.open(await stage.link({ email: EMAIL, path: '/verify-email' }))
  await firefox.press('Confirm this address')
  await firefox.shows('Your e-mail is confirmed')
  await firefox.openOwn(ACCOUNT)
  await firefox.shows('Off. With it on')
  const secret = await turnOnTwoFactor()
  await firefox.press('Sign out')
  await firefox.shows('Stay signed in')
  await firefox.press('Keep the jobs on this device')
  await firefox.shows('Have an account?')
  await firefox.press('Have an account? Sign in')
  await firefox.shows('Forgot it?')
  await firefox.type('input[type=email]', EMAIL)
  await firefox.type('input[type=password]', PASSWORD)
  await firefox.press('Sign in')
  await firefox.shows('Enter your code')
  // The code that turned it on counts once, so this is the one of the half minute after.
  await firefox.type('input[autocomplete=one-time-code]', await codeOf(secret, 1))
  await firefox.press('Go on')
  await firefox.shows('Signed in as')
})

/** Fills in the provider's page, which opened in a window of its own. */
const SIGN_IN_THERE = `
  const [form] = document.forms
  for (const [name, value] of Object.entries(arguments[0])) {
    const input = document.createElement('input')
    Object.assign(input, { name, value })
    form.append(input)
  }
  form.submit()`

test('Firefox: signs in through Google and comes back', async () => {
  await openAccount()
  const address = await firefox.run<string>('return browser.identity.getRedirectURL("sign-in")')
  expect(await allowedRedirects([])).toEqual([address])
  const [own = ''] = await firefox.tabs()
  await firefox.press('Continue with Google')
  await expect.poll(() => firefox.tabs()).toHaveLength(2)
  await firefox.lookAt((await firefox.tabs()).find((tab) => tab !== own) ?? '')
  await expect.poll(() => firefox.run('return document.forms.length')).toBe(1)
  await firefox.run(SIGN_IN_THERE, [{ sub: 'gus-1', email: 'gus@example.com', name: 'Gus Lind', verified: 'yes' }])
  await firefox.lookAt(own)
  await firefox.shows('Your account opens with Google.')
})
