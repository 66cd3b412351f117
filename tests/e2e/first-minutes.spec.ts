import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'
import { lookAtPage, settle } from './support/look.ts'
import type { Theme } from './support/look.ts'
import type { Popup } from './support/popup.ts'
import { Stage } from './support/stage.ts'

// The pictures of the guide are taken here, so that they show what is: FILM=docs puts them there.
const FILM = fileURLToPath(
  new URL(process.env['FILM'] === 'docs' ? '../../docs' : '../../test-results', import.meta.url),
)
const THEMES: Theme[] = ['light', 'dark']
const SIZES = { 1280: { width: 1280, height: 900 }, 360: { width: 360, height: 740 } }
const stage = new Stage({}, { withApi: false })

async function look(page: Page, name: string): Promise<void> {
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    for (const theme of THEMES)
      expect(await lookAtPage(page, `${name}-${width}`, theme), `${name}, ${width}, ${theme}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light' })
}

async function frame(page: Page, number: number, name: string): Promise<void> {
  mkdirSync(join(FILM, 'first-minutes'), { recursive: true })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light' })
  await settle(page)
  await page.screenshot({ path: join(FILM, 'first-minutes', `${number}-${name}.png`) })
}

/** The popup is a window of the browser, which a picture of the page does not show: it is hung where it opens. */
async function hangOver(page: Page, popup: string): Promise<void> {
  await page.evaluate(async (data) => {
    const picture = new Image(380, 580)
    picture.src = `data:image/png;base64,${data}`
    await picture.decode()
    Object.assign(picture.style, {
      position: 'fixed',
      top: '6px',
      right: '72px',
      borderRadius: '10px',
      boxShadow: '0 8px 28px rgb(20 30 40 / 0.28), 0 0 0 1px rgb(20 30 40 / 0.12)',
    })
    document.body.append(picture)
  }, popup)
}

async function pictureOf(popup: Popup): Promise<string> {
  await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] })
  const clip = { x: 0, y: 0, width: 380, height: 580, scale: 2 }
  const { data } = await popup.send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip,
  })
  return data
}

test('the first two minutes: welcome, a practice posting, the board, the application, the calendar', async () => {
  const browser = await stage.newcomer()
  const { context } = browser
  const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))
  if (!welcome) throw new Error('The first page did not open')
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible()
  await look(welcome, 'welcome')
  await frame(welcome, 1, 'welcome')

  const opened = context.waitForEvent('page')
  await welcome.getByRole('link', { name: 'Open the practice posting' }).click()
  const practice = await opened
  await expect(practice.getByRole('heading', { name: 'Tide Table Engineer' })).toBeVisible()
  await look(practice, 'practice')
  const popup = await browser.clickToolbar(practice)
  expect(await popup.shows('Undo')).toContain('Harbourlight Instruments')
  await hangOver(practice, await pictureOf(popup))
  await frame(practice, 2, 'save')

  await expect(welcome.getByText('Saved. That is all there is to it.')).toBeVisible()
  await look(welcome, 'welcome-saved')
  await welcome.getByRole('link', { name: 'See it on your board' }).click()
  await expect(welcome.getByText('Tide Table Engineer').first()).toBeVisible()
  await frame(welcome, 3, 'board')
  await welcome
    .getByRole('main')
    .getByRole('link', { name: /Tide Table Engineer/ })
    .first()
    .click()
  await expect(welcome.getByRole('dialog')).toContainText('Harbourlight Instruments')
  await frame(welcome, 4, 'application')
  await welcome.keyboard.press('Escape')
  await welcome.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Calendar' }).click()
  await expect(welcome.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
  await frame(welcome, 5, 'calendar')
})

test('the first page does not come again, and the practice posting is there without it', async () => {
  // A browser that was started before with this profile, and was closed since.
  const browser = await stage.newBrowser(['https://tidewater-pilots.example/*'])
  const page = await browser.open(`chrome-extension://${CHROME_EXTENSION_ID}/practice.html`)
  await (await browser.clickToolbar(page)).shows('£48,000')
  expect(browser.context.pages().filter((one) => one.url().includes('welcome'))).toEqual([])
})

test('the profile is kept, field by field, and every change can be taken back', async () => {
  const browser = await stage.newBrowser()
  const page = await browser.dashboard('#/settings/profile')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ann Marlow')
  await page.getByRole('textbox', { name: 'Headline' }).fill('Signal engineer')
  await page.getByRole('combobox', { name: 'Level' }).selectOption('Senior')
  await page.getByRole('textbox', { name: 'Years of experience' }).fill('ninety')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Type a number from 0 to 70.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Years of experience' }).fill('8,5')
  await page.getByRole('combobox', { name: 'Skills' }).fill('interlocking, relays,')
  await page.getByRole('textbox', { name: 'Links' }).fill('not an address')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Type a web address')).toBeVisible()
  await page.getByRole('textbox', { name: 'Links' }).fill('ann.example.com')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Target roles' }).fill('Signalling lead')
  await page.getByRole('checkbox', { name: 'Hybrid' }).click()
  await expect(page.getByRole('checkbox', { name: 'Hybrid' })).toBeChecked()
  await page.getByRole('textbox', { name: 'Pay floor' }).fill('48000')
  await page.getByRole('button', { name: 'Set pay floor' }).click()
  await expect(page.getByText('Pay floor set.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Norway')
  await page.getByRole('combobox', { name: 'Right to work in Norway' }).selectOption('Permit to work')
  await page.getByText('Yes', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ann Marlow')
  await expect(page.getByRole('textbox', { name: 'Years of experience' })).toHaveValue('8.5')
  await expect(page.getByRole('textbox', { name: 'Pay floor' })).toHaveValue('48000')
  await expect(page.getByRole('combobox', { name: 'Right to work in Norway' })).toHaveValue('permit')
  await expect(page.getByText('interlocking', { exact: true })).toBeVisible()
  await expect(page.getByText('ann.example.com/', { exact: true })).toBeVisible()
  await look(page, 'profile')
  await page.getByRole('button', { name: 'Remove relays' }).click()
  await expect(page.getByText('relays', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('relays', { exact: true })).toBeVisible()
})
