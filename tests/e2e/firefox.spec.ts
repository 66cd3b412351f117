import { expect, test } from '@playwright/test'
import { Api } from './support/api.ts'
import { Firefox } from './support/firefox.ts'
import { bringForward } from './support/reminders.ts'
import { startWeb } from './support/web.ts'
import type { Web } from './support/web.ts'

const HOST = 'job-boards.greenhouse.io'

// Each goes on with what the one before it saved: a second try begins with the first of them.
test.describe.configure({ mode: 'serial' })

let api: Api
let web: Web
let firefox: Firefox

test.beforeAll(async () => {
  api = await Api.start()
  web = await startWeb({ [`${HOST}/larkfieldrail/jobs/4471002`]: 'greenhouse' })
  firefox = await Firefox.start([HOST])
})
test.afterAll(async () => {
  await firefox.close()
  await web.close()
  await api.close()
})

/** What the server holds, asked as any other device of this person would. */
async function savedOnServer(email: string): Promise<string> {
  const { url } = api
  const signIn = await fetch(`${url}/api/v1/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'a quiet long password' }),
  })
  const token = signIn.headers.get('set-auth-token') ?? ''
  const list = await fetch(`${url}/api/v1/applications`, { headers: { authorization: `Bearer ${token}` } })
  return list.text()
}

test('Firefox: the add-on saves on a click and syncs', async () => {
  const email = 'clara@example.org'
  await firefox.open(`https://${HOST}:${web.port}/larkfieldrail/jobs/4471002`)
  await firefox.clickToolbar()
  await firefox.popupShows('Undo')
  await firefox.openOwn('popup.html')
  await firefox.shows('Signal Engineer')

  await firefox.press('Settings')
  await firefox.shows('Server address')
  await firefox.type('input[type=url]', api.url.replace('127.0.0.1', 'localhost'))
  await firefox.press('Set server address')
  await firefox.shows('Server address set.')
  await firefox.press('Back')
  await firefox.press('Account')
  await firefox.shows('Create account')
  await firefox.type('input[type=email]', email)
  await firefox.type('input[type=password]', 'a quiet long password')
  await firefox.press('Create account')
  await firefox.shows('Synced')
  expect(await savedOnServer(email)).toContain('Signal Engineer')
})

test('Firefox: the dashboard opens in a tab of its own, and once', async () => {
  await firefox.openOwn('popup.html')
  await firefox.shows('Dashboard')
  const [popup = ''] = await firefox.tabs()
  await firefox.press('Dashboard')
  await expect.poll(() => firefox.tabs()).toHaveLength(2)
  const dashboard = (await firefox.tabs()).find((tab) => tab !== popup) ?? ''
  await firefox.lookAt(dashboard)
  await firefox.shows('Signal Engineer')
  await firefox.press('Table')
  await firefox.lookAt(popup)
  await firefox.press('Dashboard')
  await firefox.lookAt(dashboard)
  await expect.poll(() => firefox.run('return document.visibilityState')).toBe('visible')
  expect(await firefox.tabs()).toHaveLength(2)
  await firefox.shows('1 application')
})

test('Firefox: a reminder is told of by an alarm', async () => {
  await firefox.openOwn('dashboard.html#/calendar')
  await firefox.shows('Nothing on this day.')
  await firefox.press('Add')
  await firefox.shows('What to do')
  await firefox.type('input[maxlength="500"]', 'Call Anna\uE007')
  await firefox.shows('Added for')
  await firefox.run(`(${String(bringForward)})(1500)`)
  // Without a screen Firefox shows no notification, and so lists none: what it was given to show is written down.
  const told = () =>
    firefox.run<string>('return browser.storage.local.get("told").then(({ told }) => String(told ?? ""))')
  await expect.poll(told).toContain('reminder:')
})

test('Firefox: everything goes out as one file', async () => {
  await firefox.openOwn('dashboard.html#/settings/exchange')
  await firefox.shows('Export everything')
  await firefox.press('Export everything')
  const text = await firefox.shows('is in your downloads')
  const [name = ''] = /rolecall-\d{4}-\d\d-\d\d\.zip/.exec(text) ?? []
  await expect.poll(() => firefox.downloaded(name)?.slice(0, 2)).toBe('PK')
})
