import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { Browser } from './support/chromium.ts'
import { fill, many } from './support/fill.ts'
import type { Invented } from './support/fill.ts'
import { lookAtPage } from './support/look.ts'

const SOME: Invented[] = [
  { title: 'Harbour pilot', company: 'Tidewater Pilots', saved: 1, tags: ['sea', 'shifts'], excitement: 5 },
  { title: 'Bookbinder', company: 'Moss & Quill', saved: 2, posting: { deadline: '2031-05-04' } },
  { title: 'Night baker', company: 'Copper Kettle', saved: 3, posting: { closed: true } },
  { title: 'Rail dispatcher', company: 'Larkfield Rail', stage: 'applied', saved: 20, moved: 12 },
  { title: 'Ferry engineer', company: 'Northwind Yards', stage: 'interviewing', saved: 30, moved: 2, excitement: 3 },
]

let browser: Browser
let page: Page

test.beforeAll(async () => {
  // Nothing here goes over the network: neither the web nor the API is there.
  browser = await Browser.start({ web: 9, api: 9 })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.dashboard('#/board')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible()
  await fill(page, SOME)
  await expect(card('Harbour pilot')).toBeVisible()
})
test.afterEach(() => page.close())

const column = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}, \\d+$`) })
const card = (title: string): Locator => page.getByRole('main').getByRole('link', { name: title })
const titles = (name: string): Promise<string[]> => column(name).locator('[data-row] > .font-medium').allInnerTexts()
const stands = (name: string, ...expected: string[]): Promise<void> =>
  expect.poll(() => titles(name), { message: name }).toEqual(expected)
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** So long as the browser needs to draw this often. */
const frames = (count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) await new Promise(requestAnimationFrame)
  }, count)

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox()
  if (!box) throw new Error('It is not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function dragTo(from: Locator, to: Locator, where = 0): Promise<void> {
  const [start, end] = [await middle(from), await middle(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 10, start.y + 10)
  await page.mouse.move(end.x, end.y + where, { steps: 5 })
  // A frame in which the board sees where the pointer is.
  await expect(page.locator('[data-ghost]')).toBeVisible()
  await frames(2)
  await page.mouse.up()
}

test('by mouse a card goes to another stage and to a place among others, and back', async () => {
  await dragTo(card('Bookbinder'), card('Rail dispatcher'), 40)
  await stands('Applied', 'Rail dispatcher', 'Bookbinder')
  await stands('Saved', 'Harbour pilot', 'Night baker')
  await expect(page.getByText('Moved “Bookbinder” to Applied.')).toBeVisible()
  await expect(page).toHaveURL(/#\/board$/)
  await dragTo(card('Night baker'), card('Harbour pilot'), -40)
  await stands('Saved', 'Night baker', 'Harbour pilot')
  await page.reload()
  await stands('Saved', 'Night baker', 'Harbour pilot')
  await stands('Applied', 'Rail dispatcher', 'Bookbinder')
})

test('what was moved is taken back by the message and by the key', async () => {
  await dragTo(card('Night baker'), card('Harbour pilot'), -40)
  await stands('Saved', 'Night baker', 'Harbour pilot', 'Bookbinder')
  await dragTo(card('Bookbinder'), column('Offered'))
  await stands('Offered', 'Bookbinder')
  await press('Control+z')
  await stands('Offered')
  await stands('Saved', 'Night baker', 'Harbour pilot', 'Bookbinder')
  await page.getByRole('button', { name: 'Undo' }).click()
  await stands('Saved', 'Harbour pilot', 'Bookbinder', 'Night baker')
})

test('Escape, and a drop beside the board, leave a card where it was', async () => {
  const start = await middle(card('Bookbinder'))
  for (const leave of [
    () => press('Escape'),
    async () => {
      await page.mouse.move(600, 20, { steps: 3 })
      await frames(2)
    },
  ]) {
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 300, start.y, { steps: 4 })
    await expect(page.locator('[data-ghost]')).toBeVisible()
    await leave()
    await page.mouse.up()
    await expect(page.locator('[data-ghost]')).toBeHidden()
    await stands('Saved', 'Harbour pilot', 'Bookbinder', 'Night baker')
    await expect(page).toHaveURL(/#\/board$/)
  }
})

test('a finger that stays carries a card, one that moves scrolls', async () => {
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const board = page.locator('[data-board]')
  const scrolled = () => board.evaluate(({ scrollLeft }) => scrollLeft)
  const start = await middle(column('Interviewing'))
  await touch('touchStart', [start])
  for (const by of [40, 90, 150, 220]) await touch('touchMove', [{ x: start.x - by, y: start.y }])
  await touch('touchEnd', [])
  await expect.poll(scrolled).toBeGreaterThan(50)
  await stands('Interviewing', 'Ferry engineer')
  // The board goes on moving for a while after the finger has left it.
  await expect(async () => {
    await board.evaluate((element) => element.scrollTo(0, 0))
    await frames(20)
    expect(await scrolled()).toBe(0)
  }).toPass()
  const [from, to] = [await middle(card('Bookbinder')), await middle(column('Interviewing'))]
  const way = [0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }))
  await touch('touchStart', [from])
  await expect(page.locator('[data-ghost]')).toBeVisible()
  for (const point of way) await touch('touchMove', [point])
  await frames(2)
  await touch('touchEnd', [])
  await stands('Interviewing', 'Ferry engineer', 'Bookbinder')
  await expect(page).toHaveURL(/#\/board$/)
})

test('by keyboard alone a card is found, carried, given a stage, opened and thrown away', async () => {
  await card('Harbour pilot').focus()
  await press('ArrowDown')
  await expect(card('Bookbinder')).toBeFocused()
  await press('ArrowRight', 'ArrowRight')
  await expect(card('Ferry engineer')).toBeFocused()
  await press('ArrowLeft', 'ArrowLeft')
  await expect(page.locator('[data-column=saved] :focus')).toHaveCount(1)
  await card('Bookbinder').focus()
  await press('Space')
  const said = page.locator('output[aria-live=assertive]')
  await expect(said).toContainText('Picked up Bookbinder.')
  await press('ArrowRight')
  await expect(said).toHaveText('Applied, place 2 of 2.')
  await press('ArrowUp')
  await expect(said).toHaveText('Applied, place 1 of 2.')
  await press('Enter')
  await stands('Applied', 'Bookbinder', 'Rail dispatcher')
  await expect(card('Bookbinder')).toBeFocused()
  await press('Space', 'ArrowRight', 'Escape')
  await expect(said).toHaveText('Left where it was.')
  await stands('Applied', 'Bookbinder', 'Rail dispatcher')
  await press('4')
  await stands('Offered', 'Bookbinder')
  await expect(card('Bookbinder')).toBeFocused()
  await expect(page.getByText('Moved “Bookbinder” to Offered.')).toBeVisible()
  await press('Control+z')
  await stands('Applied', 'Bookbinder', 'Rail dispatcher')
  await card('Bookbinder').focus()
  await press('m')
  await expect(page.getByRole('menu')).toBeFocused()
  await press('i', 'Enter')
  await stands('Interviewing', 'Bookbinder', 'Ferry engineer')
  await expect(card('Bookbinder')).toBeFocused()
  await press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Bookbinder')
  await press('Escape')
  await expect(card('Bookbinder')).toBeFocused()
  await press('Delete')
  await stands('Interviewing', 'Ferry engineer')
  await press('Control+z')
  await stands('Interviewing', 'Bookbinder', 'Ferry engineer')
})

test('tags are changed from the card', async () => {
  await card('Bookbinder').focus()
  await press('m')
  await page.getByRole('menuitem', { name: 'Edit tags' }).click()
  await page.getByRole('combobox', { name: 'Tags' }).fill('quiet,')
  await press('Enter')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(card('Bookbinder')).toContainText('quiet')
  await press('Control+z')
  await expect(card('Bookbinder')).not.toContainText('quiet')
})

const stageMenu = (name: string) => page.getByRole('button', { name: `What to do with the stage ${name}` })

test('a stage of one’s own is added, named anew, moved, hidden and deleted; its cards go to what it counts as', async () => {
  await stageMenu('Interviewing').click()
  await page.getByRole('menuitem', { name: 'Add a stage' }).click()
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByText('Give the stage a name')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name' }).fill('Trial day')
  await press('Enter')
  await expect(column('Trial day')).toBeVisible()
  await dragTo(card('Ferry engineer'), column('Trial day'))
  await stands('Trial day', 'Ferry engineer')
  await stageMenu('Trial day').click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Trial week')
  await press('Enter')
  await stands('Trial week', 'Ferry engineer')
  const order = () => page.locator('section[data-column] h2').allInnerTexts()
  expect((await order()).slice(2, 4)).toEqual(['Interviewing', 'Trial week'])
  await stageMenu('Trial week').click()
  await page.getByRole('menuitem', { name: 'Move to the left' }).click()
  await expect.poll(async () => (await order()).slice(2, 4)).toEqual(['Trial week', 'Interviewing'])
  await stageMenu('Trial week').click()
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await page.getByRole('button', { name: 'Show Trial week, 1' }).click()
  await stands('Trial week', 'Ferry engineer')
  await stageMenu('Trial week').click()
  await page.getByRole('menuitem', { name: 'Delete this stage' }).click()
  await stands('Interviewing', 'Ferry engineer')
  await expect(column('Trial week')).toBeHidden()
  await expect(page.getByText('Deleted the stage Trial week.')).toBeVisible()
  await press('Control+z')
  await stands('Trial week', 'Ferry engineer')
  await page.goto(page.url().replace(/#.*/, '#/settings/stages'))
  const shown = page.getByRole('checkbox', { name: 'Show Trial week on the board' })
  await shown.click()
  await expect(shown).toBeChecked()
  await page.getByRole('button', { name: 'Move Trial week up' }).click()
  await page.getByRole('button', { name: 'What to do with the stage Applied' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Sent')
  await press('Enter')
  await page.goto(page.url().replace(/#.*/, '#/board'))
  await expect.poll(async () => (await order()).slice(0, 4)).toEqual(['Saved', 'Trial week', 'Sent', 'Interviewing'])
})

test('what was thrown away lies in the trash, is put back or deleted for good', async () => {
  await card('Night baker').focus()
  await press('Delete', 'ArrowDown')
  await stands('Saved', 'Harbour pilot', 'Bookbinder')
  await card('Bookbinder').focus()
  await press('Delete')
  await page.goto(page.url().replace(/#.*/, '#/settings/trash'))
  await expect(page.getByText('deleted for good after 30 days')).toBeVisible()
  await page.getByRole('button', { name: 'Put back Bookbinder' }).click()
  await page.getByRole('button', { name: 'Delete Night baker for good' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.goto(page.url().replace(/#.*/, '#/board'))
  await stands('Saved', 'Harbour pilot', 'Bookbinder')
})

for (const width of [360, 800, 1280]) {
  test(`how it looks ${width} px wide`, async () => {
    await fill(page, many(60))
    await page.setViewportSize({ width, height: 800 })
    await expect(page.locator('[data-card]').first()).toBeVisible()
    for (const theme of ['light', 'dark'] as const) {
      expect(await lookAtPage(page, `board-${width}`, theme)).toEqual([])
    }
    await page.locator('[data-column=saved] [data-menu]').nth(1).click()
    await expect(page.getByRole('menu')).toBeVisible()
    for (const theme of ['light', 'dark'] as const) {
      expect(await lookAtPage(page, `board-menu-${width}`, theme)).toEqual([])
    }
    await press('Escape')
    for (const part of ['stages', 'trash']) {
      await page.goto(page.url().replace(/#.*/, `#/settings/${part}`))
      await expect(page.getByRole('link', { name: part, exact: false }).first()).toBeVisible()
      for (const theme of ['light', 'dark'] as const) {
        expect(await lookAtPage(page, `${part}-${width}`, theme)).toEqual([])
      }
    }
  })
}
