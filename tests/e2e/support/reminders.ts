import type { Page } from '@playwright/test'
import type { Browser } from './chromium.ts'

interface Row {
  entity: string
  id: string
  cells: Record<string, { value: unknown } | undefined>
}

/** The reminders that a browser holds, as their values. Runs in a page of the extension. */
export const remindersIn = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const all = database.transaction('records').objectStore('records').getAll()
          all.addEventListener('success', () => {
            const rows = (all.result as Row[]).filter(({ entity }) => entity === 'reminder')
            done(
              rows.map(({ cells }) =>
                Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell?.value])),
              ),
            )
            database.close()
          })
        })
      }),
  )

/** Runs in a page of the extension: sets the moment of every reminder, and tells the background of an edit. */
export const bringForward = (ms: number): Promise<void> =>
  new Promise<void>((done, fail) => {
    const opening = indexedDB.open('rolecall')
    opening.addEventListener('error', () => fail(opening.error))
    opening.addEventListener('success', () => {
      const database = opening.result
      const change = database.transaction('records', 'readwrite')
      const walk = change.objectStore('records').openCursor()
      walk.addEventListener('success', () => {
        if (!walk.result) return
        const row = walk.result.value as Row
        const { at } = row.cells
        if (row.entity === 'reminder' && at) {
          // The next whole second, so that several of them are due at once.
          at.value = new Date(Math.ceil((Date.now() + ms) / 1_000) * 1_000).toISOString()
          walk.result.update(row)
        }
        walk.result.continue()
      })
      change.addEventListener('complete', () => {
        database.close()
        done(chrome.runtime.sendMessage({ kind: 'sync', reason: 'edit' }))
      })
    })
  })

/** A person can pick minutes only, which is long to wait: this sets the moment of every reminder to the millisecond. */
export const setMoments = (page: Page, inMs: number): Promise<void> => page.evaluate(bringForward, inMs)

const shownIn = (browser: Browser, mark: string): Promise<string[]> =>
  browser.inWorker(async (start) => {
    const shown = Object.keys(await chrome.notifications.getAll())
    return shown.filter((id) => id.startsWith(`${start}|`)).toSorted()
  }, mark)

/** The notifications of what is due that are on the screen now. */
export const noticesIn = (browser: Browser): Promise<string[]> => shownIn(browser, 'due')

/** Those that say what an answer did, and take it back. */
export const waysBackIn = (browser: Browser): Promise<string[]> => shownIn(browser, 'undo')

/** What a click on a notification does; with a number, one on that button of it. */
export const pressNotice = (browser: Browser, id: string, button?: number): Promise<void> =>
  browser.inWorker(
    ({ id: notice, button: at }) => {
      const events = chrome.notifications as unknown as Record<string, { dispatch: (...told: unknown[]) => void }>
      if (at === undefined) events['onClicked']?.dispatch(notice)
      else events['onButtonClicked']?.dispatch(notice, at)
    },
    { id, button },
  )

/** When the browser would wake the extension for what is due next. */
export const alarmIn = (browser: Browser): Promise<number | null> =>
  browser.inWorker(async () => (await chrome.alarms.get('remind'))?.scheduledTime ?? null)

export interface Told {
  title: string
  message: string
}

/** From now on the worker keeps what it tells by notifications, each as often as it is told. */
export const keepTold = (browser: Browser): Promise<void> =>
  browser.inWorker(() => {
    const told: Told[] = []
    const { notifications } = chrome
    const create = notifications.create.bind(notifications) as unknown as (id: string, options: Told) => Promise<string>
    const kept = (id: string, options: Told): Promise<string> => {
      told.push({ title: options.title, message: options.message })
      return create(id, options)
    }
    Object.assign(notifications, { create: kept })
    Object.assign(globalThis, { told })
  })

export const toldBy = (browser: Browser): Promise<Told[]> =>
  browser.inWorker(() => (globalThis as unknown as { told: Told[] }).told)
