import { expect, it } from 'vitest'
import { loggedCaptures, logCapture } from './capture-log.ts'
import { gunzip, gzip } from './gzip.ts'
import { forgetPage, keepPage, pageState, readKeptPage, sweepPages } from './kept-pages.ts'
import { logEntry } from './log-entry.ts'
import { clearStore } from './owner.ts'
import { saveCapture } from './save.ts'
import { Device, JOB_URL, reading } from './test-support.ts'

const HTML = `<!doctype html><p>${'Łódź – 120 000 zł. '.repeat(2_000)}</p>`
const about = (id: string) => ({ id, url: JOB_URL, capturedAt: '2026-03-02T09:00:00.000Z', captureVersion: 2 })

it('keeps a page packed and gives it back to the letter', async () => {
  const { store } = new Device()
  const { id } = await saveCapture(reading(), store)
  await keepPage(about(id), HTML, store)
  expect(await readKeptPage(id, store)).toEqual({ url: JOB_URL, capturedAt: about(id).capturedAt, html: HTML })
  expect((await pageState(store, id))?.size).toBeLessThan(2_000)
  expect(await gunzip(await gzip(''))).toBe('')
})

it('says that a page was too large, and keeps nothing of it', async () => {
  const { store } = new Device()
  const { id } = await saveCapture(reading(), store)
  await keepPage(about(id), null, store)
  expect(await pageState(store, id)).toMatchObject({ kept: false })
  expect(await readKeptPage(id, store)).toBeNull()
})

it('keeps no page without its application, and none after it is gone', async () => {
  const { store } = new Device()
  await keepPage(about('nobody'), HTML, store)
  expect(await store.pages.count()).toBe(0)
  const { id } = await saveCapture(reading(), store)
  const { id: other } = await saveCapture(reading({ canonicalUrl: `${JOB_URL}2` }), store)
  for (const one of [id, other]) await keepPage(about(one), HTML, store)
  await store.records.delete(['application', id])
  await sweepPages(store)
  expect(await store.pages.toCollection().primaryKeys()).toEqual([other])
  await forgetPage(other, store)
  expect(await store.pages.count()).toBe(0)
})

it('leaves with everything else, and is never sent', async () => {
  const { store } = new Device()
  const { id } = await saveCapture(reading(), store)
  await keepPage(about(id), HTML, store)
  await logCapture(logEntry(reading(), 12), store)
  expect(JSON.stringify(await store.outbox.toArray())).not.toContain('120 000 zł')
  await clearStore(store, true)
  expect([await store.pages.count(), await store.captureLog.count(), await store.history.count()]).toEqual([0, 0, 0])
})

it('notes how the last 200 readings went, without their addresses', async () => {
  const { store } = new Device()
  for (let run = 0; run < 203; run++) await logCapture(logEntry(reading(), run + 0.4), store)
  const log = await loggedCaptures(store)
  expect(log).toHaveLength(200)
  expect(log[0]).toMatchObject({
    host: 'jobs.northwind.example',
    kind: 'posting',
    ms: 202,
    readers: { title: 'json-ld' },
  })
  expect(JSON.stringify(log)).not.toContain('openings')
})
