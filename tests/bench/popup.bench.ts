import { chromium } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'
import { CHROME_EXTENSION_ID } from '@rolecall/shared/product.ts'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { limitRow, median, milliseconds } from './harness.ts'
import type { Row } from './harness.ts'

const OURS = join(import.meta.dirname, '../../extension/.output/chrome-mv3')
const TRIVIAL = join(import.meta.dirname, 'trivial-popup')
const ROUNDS = 15

/** Without a key Chromium names an unpacked extension after its folder. */
const idOfFolder = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

async function firstPaint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(address)
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    undefined,
    { polling: 10 },
  )
  const time = await paint.jsonValue()
  await page.close()
  return time
}

async function paints(): Promise<{ ours: number[]; trivial: number[] }> {
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
  const ours: number[] = []
  const trivial: number[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const mine = await firstPaint(context, `chrome-extension://${CHROME_EXTENSION_ID}/popup.html`)
    const other = await firstPaint(context, `chrome-extension://${idOfFolder(TRIVIAL)}/popup.html`)
    if (round < 0) continue
    ours.push(mine)
    trivial.push(other)
  }
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  return { ours, trivial }
}

/** The scripts that the popup loads before a person has touched anything: its own, and what they import at once. */
function scriptsOf(html: string): string[] {
  const seen = new Set<string>()
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '')
  for (const path of queue) {
    if (seen.has(path)) continue
    seen.add(path)
    const code = readFileSync(join(OURS, path), 'utf8')
    const imports = code.matchAll(/(?:from|import)\s*["']\.{1,2}\/([^"']+\.js)["']/g)
    queue.push(...[...imports].map(([, name]) => (name?.startsWith('chunks/') ? name : `chunks/${name}`)))
  }
  return [...seen]
}

export async function bench(): Promise<Row[]> {
  if (!existsSync(OURS)) throw new Error('Build the extension first: pnpm -C extension build')
  const bytes = scriptsOf(readFileSync(join(OURS, 'popup.html'), 'utf8'))
    .map((path) => gzipSync(readFileSync(join(OURS, path))).length)
    .reduce((sum, size) => sum + size, 0)
  const { ours, trivial } = await paints()
  const ratio = median(ours) / median(trivial)
  return [
    {
      what: `popup, first paint, ${ROUNDS} rounds`,
      measured: `${milliseconds(median(ours))} (${milliseconds(Math.min(...ours))}–${milliseconds(Math.max(...ours))})`,
      against: `trivial popup ${milliseconds(median(trivial))} (${milliseconds(Math.min(...trivial))}–${milliseconds(Math.max(...trivial))})`,
      ratio: `${ratio.toFixed(2)} ×`,
      bar: '≤ 1.4 × its time',
      ok: ratio <= 1.4,
    },
    limitRow('popup JavaScript before the first touch, gzip', bytes / 1000, 120, 'kB'),
  ]
}
