import { join } from 'node:path'
import { Api } from '../e2e/support/api.ts'
import { Browser } from '../e2e/support/chromium.ts'
import { startWeb } from '../e2e/support/web.ts'
import { limitRow, median } from './harness.ts'
import type { Row } from './harness.ts'

const ROUNDS = 20
const PAGES = {
  'with structured data': {
    address: 'job-boards.greenhouse.io/larkfieldrail/jobs/4471002',
    page: 'greenhouse',
    limit: 100,
  },
  without: {
    address: 'jobs.lever.co/mossandquill/8f1c2d34-5b6a-4c7d-8e9f-001122334455',
    page: 'lever',
    limit: 300,
  },
}

/** Milliseconds from the popup's own start until the captured record stands in it. */
const SHOWN = `new Promise((done) => {
  const look = () => (document.body?.innerText.includes('We read') ? done(performance.now()) : setTimeout(look, 1))
  look()
})`

async function opened(browser: Browser, address: string): Promise<number> {
  const page = await browser.open(`https://${address}`)
  const time = await (await browser.clickToolbar(page)).evaluate<number>(SHOWN)
  await page.close()
  return time
}

const p95Of = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** The whole way of a click, each time beside a popup that does nothing but run one line in the page and show it. */
export async function bench(): Promise<Row[]> {
  const api = await Api.start()
  const web = await startWeb(Object.fromEntries(Object.values(PAGES).map(({ address, page }) => [address, page])))
  const ports = { web: web.port, api: api.port }
  const browser = await Browser.start(ports)
  const trivial = await Browser.start(ports, { extension: join(import.meta.dirname, 'trivial-click') })
  const rows: Row[] = []
  for (const [name, { address, limit }] of Object.entries(PAGES)) {
    const [ours, floor]: [number[], number[]] = [[], []]
    for (let round = -1; round < ROUNDS; round++) {
      const times = [await opened(browser, address), await opened(trivial, address)] as const
      if (round < 0) continue
      ours.push(times[0])
      floor.push(times[1])
    }
    const against = `p50 ${median(ours).toFixed(0)} ms; trivial popup p50 ${median(floor).toFixed(0)}, p95 ${p95Of(floor).toFixed(0)} ms`
    rows.push(limitRow(`click → record shown, page ${name}, p95 of ${ROUNDS}`, p95Of(ours), limit, 'ms', against))
  }
  for (const one of [browser, trivial, web, api]) await one.close()
  return rows
}
