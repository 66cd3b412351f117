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

/** The whole way of a click: the popup opens, the page is read, the record is stored and shown. */
export async function bench(): Promise<Row[]> {
  const api = await Api.start()
  const web = await startWeb(Object.fromEntries(Object.values(PAGES).map(({ address, page }) => [address, page])))
  const browser = await Browser.start({ web: web.port, api: api.port })
  const rows: Row[] = []
  for (const [name, { address, limit }] of Object.entries(PAGES)) {
    await opened(browser, address)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push(await opened(browser, address))
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS * 0.95)] ?? 0
    const against = `p50 ${median(times).toFixed(0)} ms`
    rows.push(limitRow(`click → record shown, page ${name}, p95 of ${ROUNDS}`, p95, limit, 'ms', against))
  }
  await browser.close()
  await web.close()
  await api.close()
  return rows
}
