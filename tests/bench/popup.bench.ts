import { chromium } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'
import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fill, many } from '../e2e/support/fill.ts'
import { median, milliseconds } from './harness.ts'
import type { Row } from './harness.ts'

const OURS = join(import.meta.dirname, '../../extension/.output/chrome-mv3')
const TRIVIAL = join(import.meta.dirname, 'trivial-popup')
const ROUNDS = 15
const APPLICATIONS = 5_000

/** Without a key Chromium names an unpacked extension after its folder. */
const idOfFolder = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

interface Times {
  /** When something stood on the screen, and when the list did, in milliseconds since the popup was asked for. */
  paint: number
  usable: number
}

async function open(context: BrowserContext, address: string, sign: string): Promise<Times> {
  const page = await context.newPage()
  // Looked for at every frame by the page itself: a question from outside would come late on a busy machine.
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (document.querySelector(wanted)) performance.mark('usable')
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, sign)
  await page.goto(address)
  const times = await page.waitForFunction(
    () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const [usable] = performance.getEntriesByName('usable')
      return paint && usable ? { paint: paint.startTime, usable: usable.startTime } : null
    },
    undefined,
    { polling: 10 },
  )
  const found = await times.jsonValue()
  await page.close()
  return found ?? { paint: Number.NaN, usable: Number.NaN }
}

const TEXT = 'You plan, build and look after what people rely on every day, with a team that reviews its work. '

async function fillStore(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${CHROME_EXTENSION_ID}/dashboard.html#/board`)
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor()
  const applications = many(APPLICATIONS)
  for (const one of applications) one.posting = { ...one.posting, description: TEXT.repeat(40) }
  await fill(page, applications)
  await page.locator('[data-card]').first().waitFor()
  await page.close()
}

async function rounds(): Promise<{ ours: Times[]; trivial: Times[] }> {
  const profile = mkdtempSync(join(tmpdir(), 'rolecall-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      `--load-extension=${OURS},${TRIVIAL}`,
      `--disable-extensions-except=${OURS},${TRIVIAL}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  await fillStore(context)
  const ours: Times[] = []
  const trivial: Times[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const mine = await open(context, `chrome-extension://${CHROME_EXTENSION_ID}/popup.html`, '[data-row]')
    const other = await open(context, `chrome-extension://${idOfFolder(TRIVIAL)}/popup.html`, 'h1')
    if (round < 0) continue
    ours.push(mine)
    trivial.push(other)
  }
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  return { ours, trivial }
}

const told = (times: number[] = []): string =>
  `${milliseconds(median(times))} (${milliseconds(Math.min(...times))}–${milliseconds(Math.max(...times))})`

export async function bench(): Promise<Row[]> {
  if (!existsSync(OURS)) throw new Error('Build the extension first: pnpm -C extension build')
  const { ours, trivial } = await rounds()
  const row = (what: string, key: keyof Times, most: number): Row => {
    const [mine, other] = [ours, trivial].map((times) => times.map((time) => time[key]))
    const ratio = median(mine ?? []) / median(other ?? [])
    return {
      what: `popup with ${APPLICATIONS} applications, ${what}, ${ROUNDS} rounds`,
      measured: told(mine),
      against: `trivial popup ${told(other)}`,
      ratio: `${ratio.toFixed(2)} ×`,
      bar: `≤ ${most} × its time`,
      ok: ratio <= most,
    }
  }
  return [row('first paint', 'paint', 1.4), row('list usable', 'usable', 2)]
}
