import { capture } from '@rolecall/shared/capture/capture.ts'
import type { Capture as Captured } from '@rolecall/shared/domain/capture.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, test } from 'vitest'
import { HUGE, POISONED } from './hostile-pages.ts'
import { besidePlain, MOST_FLOORS, NOW, readTimes, URL_HERE } from './reading-pace.ts'
import { unsafeIn } from './safe-html.ts'

const DOMS = {
  linkedom: (html: string): Document => parseHTML(html).document,
  jsdom: (html: string): Document => new JSDOM(html, { url: URL_HERE }).window.document,
}
// A page a tenth as large is as much to jsdom as the whole is to a browser.
const SHARE = { linkedom: 1, jsdom: 0.1 }

const natives = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const known = natives.map((one) => Reflect.ownKeys(one).length)
afterEach(() => expect(natives.map((one) => Reflect.ownKeys(one).length)).toEqual(known))

const read = (document: Document): Captured => capture({ document, url: URL_HERE, now: NOW })

function expectSound(result: Captured): void {
  expect(Capture.parse(structuredClone(result))).toEqual(result)
  const text = JSON.stringify(result)
  expect(text).not.toMatch(/\\u0000|\\ud[89a-f]|native code|\u202e|"polluted"/)
  if (result.kind === 'posting') expect(unsafeIn(result.posting.descriptionHtml ?? '')).toEqual([])
}

describe.for(['linkedom', 'jsdom'] as const)('%s', (name) => {
  const dom = DOMS[name]
  const pages = [
    ...Object.entries(HUGE).map(([what, make]) => [`too much: ${what}`, () => make(SHARE[name])] as const),
    ...Object.entries(POISONED).map(([what, make]) => [`poisoned: ${what}`, make] as const),
  ]
  test.for(pages)('%s', async ([, make]) => {
    const both = besidePlain(dom, make())
    expectSound(read(both.document))
    expect(await readTimes(both)).toBeLessThan(MOST_FLOORS)
  })
})

test('a page that would take too long gives what was read in time, and says so', () => {
  let ticks = 0
  const document = parseHTML(POISONED['hidden text']?.() ?? '').document
  const result = capture({ document, url: URL_HERE, now: 0, budgetMs: 0, clock: () => ticks++ })
  expect(Capture.parse(result)).toEqual(result)
  expect(result.warnings.map(({ code }) => code)).toContain('incomplete-page')
})

test('what the page hides is no fact', () => {
  const result = read(parseHTML(POISONED['hidden text']?.() ?? '').document)
  expect(JSON.stringify(result)).not.toMatch(/Chief of Everything|Nobody|999,?999/)
  expect(result.kind === 'posting' && result.posting.company).toBe('Larkfield Rail')
})

test.for(['pay of 1e999', 'pay that is not a number', 'pay below nothing', 'pay in lists and objects'])(
  '%s is no pay',
  (name) => {
    const result = read(parseHTML(POISONED[name]?.() ?? '').document)
    expect(result.kind === 'posting' && result.posting.salary).toBeNull()
  },
)

test.for(['days of the year 275760', 'days beyond all days'])('%s are no days', (name) => {
  const result = read(parseHTML(POISONED[name]?.() ?? '').document)
  if (result.kind !== 'posting') throw new Error('the opening itself must be read')
  const { postedAt, validThrough, deadline } = result.posting
  for (const day of [postedAt, validThrough, deadline]) if (day !== null) expect(day).toMatch(/^(?:19|20)\d\d-/)
})
