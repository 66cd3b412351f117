import { capture } from '@rolecall/shared/capture/capture.ts'
import { defineSite } from '@rolecall/shared/capture/site.ts'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { HUGE } from '../security/hostile-pages.ts'
import { besidePlain, MOST_FLOORS, readTimes } from '../security/reading-pace.ts'
import { MOST_SCANS, scansToMatch } from '../security/text-pace.ts'
import { timesAsLong } from './pace.ts'

/** Gives these times one after another; the last one stands for all that follow. */
const times = (...values: number[]) => {
  let at = 0
  return () => values[Math.min(at++, values.length - 1)] ?? 0
}

test('a run that was disturbed is forgiven by one that was not', async () => {
  expect(await timesAsLong(times(900, 20), () => 10, 5)).toBe(2)
})

test('a floor that was disturbed excuses nothing', async () => {
  expect(await timesAsLong(() => 900, times(10, 500, 10), 5)).toBe(90)
})

test('work that is too slow each time stays too slow', async () => {
  expect(await timesAsLong(times(900, 800, 700, 900), () => 10, 5)).toBe(70)
})

test('an expression that tries every split of a text is told from those that do not', async () => {
  const blank = ' '.repeat(20_000)
  expect(await scansToMatch(/\s+$/, `${blank}x`)).toBeGreaterThan(MOST_SCANS)
  expect(await scansToMatch(/\S/, `${blank}x`)).toBeLessThan(MOST_SCANS)
})

test('a reader that compares each element of a page with every other is told from those that do not', async () => {
  const compares = defineSite({
    id: 'quadratic',
    name: 'Quadratic',
    hosts: ['larkfield.example'],
    jobId: () => null,
    read: ({ document }) => {
      const all = [...document.querySelectorAll('p')]
      return all.filter((one) => all.every((other) => other.textContent !== `${one.textContent}!`)).length < 0 ? {} : {}
    },
  })
  const read = (document: Document, url: string, now: number): void =>
    void capture({ document, url, now, sites: [compares] })
  // A fiftieth of the page that the readers are given, where each floor of such a reader stands for fifty: its work grows
  // with the square of the page, the floor no more than the page. The whole of it would take half an hour.
  const share = 0.02
  const pages = besidePlain((text) => parseHTML(text).document, HUGE['100,000 paragraphs']?.(share) ?? '')
  expect(await readTimes(pages)).toBeLessThan(MOST_FLOORS)
  expect((await readTimes(pages, read)) / share).toBeGreaterThan(MOST_FLOORS * 2)
})
