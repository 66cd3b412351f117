import type { Page } from '@playwright/test'

interface Row {
  cells: { snapshot: { value: { captureVersion: number; posting: Record<string, unknown> } } }
  captureVersion: number
  [other: string]: unknown
}

/** All rows of one table, as the browser holds them. Runs in a page of the extension. */
export const rowsOf = (page: Page, table: string): Promise<Row[]> =>
  page.evaluate(
    (name) =>
      new Promise<Row[]>((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const all = database.transaction(name).objectStore(name).getAll()
          all.addEventListener('error', () => fail(all.error))
          all.addEventListener('success', () => {
            done(all.result as Row[])
            database.close()
          })
        })
      }),
    table,
  )

/** Leaves every save as an older version of the readers would have left it: its number, and facts it got wrong. */
export const age = (page: Page, wrong: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (facts) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const change = database.transaction(['records', 'pages'], 'readwrite')
          change.addEventListener('complete', () => {
            database.close()
            done()
          })
          change.addEventListener('error', () => fail(change.error))
          const each = (table: string, edit: (row: Row) => void): void => {
            const walk = change.objectStore(table).openCursor()
            walk.addEventListener('success', () => {
              if (!walk.result) return
              const row = walk.result.value as Row
              edit(row)
              walk.result.update(row)
              walk.result.continue()
            })
          }
          each('pages', (row) => {
            row.captureVersion = 1
          })
          each('records', ({ cells: { snapshot } }) => {
            snapshot.value.captureVersion = 1
            Object.assign(snapshot.value.posting, facts)
          })
        })
      }),
    wrong,
  )

/** Gives every edit that is still to be sent these values, as only a fault could: a real server then judges them. */
export const refuseWhatWaits = (page: Page, fields: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (values) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const change = database.transaction('outbox', 'readwrite')
          change.addEventListener('complete', () => {
            database.close()
            done()
          })
          change.addEventListener('error', () => fail(change.error))
          const walk = change.objectStore('outbox').openCursor()
          walk.addEventListener('success', () => {
            if (!walk.result) return
            const row = walk.result.value as { op: { fields: Record<string, unknown> } }
            Object.assign(row.op.fields, values)
            walk.result.update(row)
            walk.result.continue()
          })
        })
      }),
    fields,
  )
