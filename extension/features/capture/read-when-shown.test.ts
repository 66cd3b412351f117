import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readWhenShown } from './read-when-shown.ts'

let page: Document
let reads: number

beforeEach(() => {
  const { window } = new JSDOM('<main></main>')
  page = window.document
  reads = 0
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const reader = (incomplete = 'half') => ({
  read: () => {
    reads++
    return page.body.textContent ?? ''
  },
  gap: (text: string) => (text.includes('all') ? null : text),
  comes: (gap: string) => gap !== 'locked',
  incomplete: (text: string) => `${incomplete}: ${text}`,
})

/** A change of the page, and the moment in which whoever watches it is told. */
async function draw(text: string): Promise<void> {
  page.body.textContent = text
  await vi.advanceTimersByTimeAsync(0)
}

it('a page that is all there costs one reading and no waiting', () => {
  page.body.textContent = 'all of it'
  expect(readWhenShown(page, reader())).toBe('all of it')
  expect(reads).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
})

it('a page that is still drawn is read again once it rests', async () => {
  const reading = Promise.resolve(readWhenShown(page, reader()))
  for (const text of ['a', 'al', 'all']) {
    await vi.advanceTimersByTimeAsync(50)
    await draw(text)
  }
  await vi.advanceTimersByTimeAsync(79)
  expect(reads).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await reading).toBe('all')
  expect(reads).toBe(2)
  expect(vi.getTimerCount()).toBe(0)
})

it('after a second and a half it takes what there is', async () => {
  let given: string | null = null
  void Promise.resolve(readWhenShown(page, reader())).then((text) => (given = text))
  await vi.advanceTimersByTimeAsync(1_499)
  expect(given).toBeNull()
  await vi.advanceTimersByTimeAsync(1)
  expect(given).toBe('half: ')
})

it('a page that never rests is read a last time at the end', async () => {
  const reading = Promise.resolve(readWhenShown(page, reader()))
  for (let i = 0; i < 38; i++) {
    await vi.advanceTimersByTimeAsync(39)
    await draw(i === 37 ? 'all at last' : `${i}`)
  }
  await vi.advanceTimersByTimeAsync(20)
  expect(await reading).toBe('all at last')
  expect(reads).toBe(2)
})

it('waits for nothing where waiting brings nothing', () => {
  page.body.textContent = 'locked'
  expect(readWhenShown(page, reader())).toBe('half: locked')
  expect(vi.getTimerCount()).toBe(0)
})
