import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { OtherDevice, signUp } from './support/account.ts'
import { PASSWORD } from './support/account.ts'
import { Firefox } from './support/firefox.ts'
import { Stage } from './support/stage.ts'

const ADDRESS = 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002'
const EMAIL = 'noor@example.org'
const FIRST_NOTES = 'Pay: ask\nStart: ask\nTeam: ask'

const stage = new Stage({ [ADDRESS]: 'greenhouse' }, { withApi: true })
let firefox: Firefox
test.beforeAll(async () => {
  firefox = await Firefox.start([])
})
test.afterAll(() => firefox.close())

async function signInFirefox(): Promise<void> {
  await firefox.openOwn('popup.html')
  await firefox.shows('Saved on this device')
  await firefox.press('Settings')
  await firefox.shows('Server address')
  await firefox.type('input[type=url]', stage.api.url.replace('127.0.0.1', 'localhost'))
  await firefox.press('Set server address')
  await firefox.shows('Server address set.')
  await firefox.press('Back')
  await firefox.press('Account')
  await firefox.shows('Create account')
  await firefox.press('Have an account? Sign in')
  await firefox.type('input[type=email]', EMAIL)
  await firefox.type('input[type=password]', PASSWORD)
  await firefox.press('Sign in')
  await firefox.shows('Synced')
  await firefox.press('Back')
  await firefox.shows('Signal Engineer')
}

/** The values of the fields in sight, by what a person sets them with. */
const FIELDS = `
  const [stage] = [...document.querySelectorAll('select')].filter((one) => one.checkVisibility())
  const [notes] = [...document.querySelectorAll('textarea')].filter((one) => one.checkVisibility())
  return { stage: stage ? stage.value : null, notes: notes ? notes.value : null }`
/** As React sees a person set them: the value, then the event. */
const SET_STAGE = `
  const [stage] = [...document.querySelectorAll('select')].filter((one) => one.checkVisibility())
  stage.value = arguments[0]
  stage.dispatchEvent(new Event('change', { bubbles: true }))`

/** All at once: key by key, a slow machine would keep what stands between the old text and the new one as well. */
const SET_NOTES = `
  const [notes] = [...document.querySelectorAll('textarea')].filter((one) => one.checkVisibility())
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(notes, arguments[0])
  notes.dispatchEvent(new Event('input', { bubbles: true }))
  notes.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))`

const inFirefox = (): Promise<{ stage: string | null; notes: string | null }> => firefox.run(FIELDS)
const inChromium = async (page: Page): Promise<{ stage: string | null; notes: string | null }> => ({
  stage: await page.getByLabel('Stage').inputValue(),
  notes: await page.getByLabel('Notes').inputValue(),
})

test('Chromium and Firefox edit one application offline and agree once they are back', async () => {
  const browser = await stage.newBrowser()
  await (await browser.clickToolbar(await browser.open(`https://${ADDRESS}`))).shows('Undo')
  const page = await browser.popupAsPage()
  await signUp(page, EMAIL)
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /Signal Engineer/ }).click()
  await page.getByLabel('Notes').fill(FIRST_NOTES)
  await page.getByLabel('Notes').blur()
  const server = await OtherDevice.signIn(stage.api.url, EMAIL)
  const list = async () =>
    (await (await server.ask('GET', '/applications?values=true')).json()) as { items: { id: string }[] }
  await expect.poll(async () => JSON.stringify(await list())).toContain('Team: ask')
  await signInFirefox()
  await firefox.press('Signal Engineer')
  await expect.poll(inFirefox).toEqual({ stage: 'saved', notes: FIRST_NOTES })

  // Both are cut off from a server that goes on hearing of a third device: only then is everything made apart.
  await browser.setOffline(true)
  await firefox.setOffline(true)
  const [{ id } = { id: '' }] = (await list()).items
  for (const name of ['night shift', 'near home']) await server.ask('POST', `/applications/${id}/tags`, { name })
  await page.getByLabel('Stage').selectOption('applied')
  await page.getByLabel('Notes').fill(FIRST_NOTES.replace('Pay: ask', 'Pay: 58,000'))
  await page.getByLabel('Notes').blur()
  await firefox.run(SET_NOTES, [FIRST_NOTES.replace('Team: ask', 'Team: eleven people')])
  await firefox.run(SET_STAGE, ['interviewing'])
  await expect.poll(async () => (await inFirefox()).stage).toBe('interviewing')
  expect((await inChromium(page)).stage).toBe('applied')
  await firefox.shows('Kept')
  await expect(page.getByText('Kept', { exact: true })).toBeVisible()

  await browser.setOffline(false)
  await firefox.setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: /Signal Engineer/ }).click()
  const wanted = { stage: 'interviewing', notes: 'Pay: 58,000\nStart: ask\nTeam: eleven people' }
  await expect.poll(inFirefox).toEqual(wanted)
  await expect.poll(() => inChromium(page)).toEqual(wanted)
  const held = JSON.stringify(await list())
  for (const word of ['interviewing', 'night shift', 'near home', 'Pay: 58,000', 'Team: eleven people'])
    expect(held).toContain(word)
  const status = await (await server.ask('GET', `/applications/${id}/status`)).text()
  for (const passed of ['saved', 'applied', 'interviewing']) expect(status).toContain(passed)
})
