import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { page as opening, CONTEXTS, PAYLOADS } from '../security/xss-payloads.ts'
import { timesAsLong } from '../support/pace.ts'
import { Browser } from './support/chromium.ts'
import { offered, ran, Watch } from './support/hostile.ts'

const SITE = 'careers.larkfield.example'
/** Reading may cost as much as so many walks through the page. Who compares each part with each takes far more. */
const MOST_WALKS = 60
/** So many payloads share a page where a page has room for many; names have room for one. */
const PER_PAGE = 26

const browsers: Browser[] = []
test.afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.close()
})

async function newBrowser(pages: Record<string, string>): Promise<{ browser: Browser; watch: Watch }> {
  // No server at all: port 9 answers nobody, so that whatever is asked for shows up as a request.
  const browser = await Browser.start({ web: 9, api: 9 })
  browsers.push(browser)
  return { browser, watch: await Watch.on(browser.context, SITE, pages) }
}

/** Every payload once in the text and once in the data; the first of each page also in every name. */
function payloadPages(): Record<string, string> {
  const pages: Record<string, string> = {}
  for (let at = 0; at < PAYLOADS.length; at += PER_PAGE) {
    const some = PAYLOADS.slice(at, at + PER_PAGE).map(({ html }) => html)
    const all = some.map((html) => `<div>${html}</div>`).join('\n')
    // A page that sends itself away is gone before anybody can click.
    const staying = all.replace(/http-equiv=refresh/gi, 'http-equiv=none')
    pages[`/jobs/text-${at + 10_000}`] = CONTEXTS['the text']?.(staying) ?? ''
    pages[`/jobs/data-${at + 10_000}`] = CONTEXTS['data, as markup']?.(all) ?? ''
    pages[`/jobs/names-${at + 10_000}`] = CONTEXTS['data, as names']?.(some[0] ?? '') ?? ''
  }
  return pages
}

async function expectQuiet(page: Page): Promise<void> {
  expect(await ran(page)).not.toContain(true)
  const { schemes, active } = await offered(page)
  for (const scheme of schemes) expect(['https:', 'http:', 'mailto:', 'chrome-extension:']).toContain(scheme)
  expect(active).toEqual([])
}

test('three hundred payloads reach the list, the card, the details and the panel, and nothing happens', async () => {
  const pages = payloadPages()
  const { browser, watch } = await newBrowser(pages)
  for (const path of Object.keys(pages)) {
    const page = await browser.open(`https://${SITE}${path}`)
    const popup = await browser.clickToolbar(page)
    await popup.shows(/Undo|Save anyway|list of jobs/)
    expect(await popup.evaluate('"rolecallCanary" in globalThis')).toBe(false)
    await page.close()
  }
  const list = await browser.popupAsPage()
  const rows = list.locator('[data-row]')
  await expect.poll(() => rows.count()).toBeGreaterThan(Object.keys(pages).length * 0.6)
  await expectQuiet(list)
  const panel = await browser.panelAsPage()
  const many = await panel.locator('[data-row]').count()
  for (let at = 0; at < many; at++) {
    await panel.locator('[data-row]').nth(at).click()
    for (const part of ['More', 'Posting', 'People', 'Timeline']) {
      await panel.getByRole('tab', { name: part }).click()
      await expect(panel.getByRole('tabpanel').locator(':scope > div > *').first()).toBeAttached()
      await expectQuiet(panel)
    }
    await panel.getByRole('button', { name: 'Back to the list' }).click()
  }
  expect(watch.dialogs).toEqual([])
  expect(watch.requests).toEqual([])
})

const CLOBBERED = `<form name="body"><input name="querySelector"><input name="children"><input name="textContent">
  <input name="firstChild"><input name="nextSibling"><input name="localName"><input name="getAttribute">
  <input name="parentNode"><input name="attributes"><input name="getAttributeNames"><input name="closest"></form>
  <img name="querySelector"><img name="querySelectorAll"><img name="documentElement"><img name="getElementsByTagName">
  <img name="cloneNode"><img name="title"><embed name="head"><a id="closest"></a>`

test('a page whose names hide the methods of the document is read all the same', async () => {
  const { browser } = await newBrowser({ '/jobs/signal-44721': opening('Signal Engineer', '', CLOBBERED) })
  const page = await browser.open(`https://${SITE}/jobs/signal-44721`)
  expect(await page.evaluate(() => typeof document.querySelector)).not.toBe('function')
  const text = await (await browser.clickToolbar(page)).shows('Undo')
  expect(text).toContain('Signal Engineer')
  expect(text).toContain('Larkfield Rail')
})

/** The built reader once more on the same page, timed by the page's own clock: nothing but the reading counts. */
const readAgain = (browser: Browser): Promise<number> =>
  browser.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://careers.larkfield.example/*' })
    const target = { tabId: tab?.id ?? -1 }
    const clock = async (): Promise<number> => {
      const [frame] = await chrome.scripting.executeScript({ target, func: () => performance.now() })
      return frame?.result ?? Number.NaN
    }
    const began = await clock()
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/capture.js'] })
    const kind = (frame?.result as { kind: string } | null | undefined)?.kind
    if (kind === undefined) throw new Error('The page was not read')
    return (await clock()) - began
  })

/** Goes through all of the page and looks at every word of it, as any reader has to; five times, as readers do. */
const walk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const began = performance.now()
    let words = 0
    for (let round = 0; round < 5; round++) {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
      for (let at: Node | null = walker.root; at; at = walker.nextNode()) {
        if (at instanceof Text) words += at.data.match(/\S+/g)?.length ?? 0
      }
    }
    return words > 0 ? performance.now() - began : Number.NaN
  })

/** Built in the page itself: a parser would stop at 512 levels. */
const GROW: Readonly<Record<string, (count: number) => void>> = {
  '100,000 links': (count) => {
    const make = Document.prototype.createElement.bind(document)
    const box = make('div')
    for (let i = 0; i < count; i++) {
      const link = make('a')
      link.setAttribute('href', `/jobs/${i + 10_000}`)
      link.append(`Engineer ${i}`)
      box.append(link, make('br'))
    }
    document.querySelector('main')?.append(box)
  },
  '50,000 deep': (count) => {
    // Shown, so deep a tree fells the browser itself before anybody reads it.
    const top = document.createElement('section')
    top.style.display = 'none'
    document.querySelector('main')?.append(top)
    let at: Element = top
    for (let i = 0; i < count / 2; i++) {
      const inner = document.createElement('section')
      at.append(inner)
      at = inner
    }
    at.append('The bottom of the page')
  },
  '10 MB of words': (count) => {
    const words = document.createElement('p')
    words.append('You will mend the signals of the valley. '.repeat(count * 2.5))
    document.querySelector('main')?.append(words)
  },
}

for (const [name, grow] of Object.entries(GROW)) {
  test(`a page with ${name} is answered, and read no longer than its size asks for`, async () => {
    const { browser } = await newBrowser({ '/jobs/signal-44721': opening('Signal Engineer') })
    const page = await browser.open(`https://${SITE}/jobs/signal-44721`)
    await page.evaluate(grow, 100_000)
    const popup = await browser.clickToolbar(page)
    await popup.shows(/Undo|Save anyway|list of jobs/)
    const floor = () => walk(page)
    expect(await timesAsLong(() => readAgain(browser), floor, MOST_WALKS)).toBeLessThan(MOST_WALKS)
  })
}
