import { OWN_FIELDS, shownPosting } from '@rolecall/shared/domain/application.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { cellsOf, mergeCells, valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { rankOfTime } from '@rolecall/shared/sync/rank.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syncPerson } from '../resources/sync/store.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { createTestApp } from '../testing.ts'
import type { TestApp } from '../testing.ts'
import { fillStatements } from '../testing-migrations.ts'

const NOW = Date.parse('2026-03-01T09:00:00Z')
const COLUMNS =
  'rev, updated_at, saved_at, applied_at, status, title, company, location, work_model, url, deadline, excitement, place, deleted_at, merged_into'
let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const text = fc.constantFrom('Baker', 'Älg & Co', 'C++', '', "it's")
const when = fc.integer({ min: NOW - 100_000, max: NOW }).map((time) => new Date(time).toISOString())
const key = fc.constantFrom('a1', 'b2', 'c3')
const event = fc.record({
  stage: fc.constantFrom(...STAGES),
  at: when,
  basis: fc.constant('me'),
  note: fc.constant(null),
  undoes: fc.option(key, { freq: 4 }),
})
const posting = fc
  .record({
    title: text,
    company: fc.option(text),
    location: fc.option(text),
    deadline: fc.constantFrom('2026-03-09', null),
  })
  .map((known) => Object.assign(emptyPosting('https://jobs.example.com/1'), known))
const snapshot = posting.map((read) => ({
  captureVersion: 2,
  capturedAt: new Date(NOW).toISOString(),
  posting: read,
  origins: {},
  warnings: [],
}))
const own = fc.tuple(fc.constantFrom('own.title', 'own.company', 'own.url'), fc.option(text.filter(Boolean)))
const field: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  own.map(([name, value]) => [name, name === 'own.title' ? (value ?? 'Title') : value] as const),
  fc.tuple(fc.constant('own.workModel'), fc.constantFrom('remote', null)),
  fc.tuple(fc.constant('snapshot'), snapshot),
  fc.tuple(fc.constant('status'), fc.constantFrom(...STAGES)),
  fc.tuple(fc.constant('savedAt'), when),
  fc.tuple(fc.constant('excitement'), fc.constantFrom(1, 5, null)),
  fc.tuple(fc.constant('rank'), fc.constantFrom('V', 'aV', null)),
  fc.tuple(fc.constantFrom('deletedAt'), fc.option(when)),
  fc.tuple(fc.constant('notes'), text),
  fc.tuple(fc.constant('mergedInto'), fc.option(fc.uuid())),
  fc.tuple(
    key.map((name) => `event.${name}`),
    event,
  ),
)
const edit = fc.record({
  record: fc.nat({ max: 1 }),
  wall: fc.integer({ min: NOW - 3, max: NOW }),
  fields: fc.array(field, { minLength: 1, maxLength: 5 }),
})
const pushes = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

const or = (value: unknown) => value ?? null
const bare = (row: object) => Object.assign({}, row, { no: 0 })

/** The row as the clients' own functions say it should be. */
function expectedRow(cells: Cells): unknown[] {
  const values = valuesOf(cells)
  const typed = Object.fromEntries(OWN_FIELDS.map((name) => [name, values[`own.${name}`] ?? null]))
  const shown: Readonly<Record<string, unknown>> = shownPosting(values) ?? typed
  const clocks = Object.values(cells).map(({ hlc }) => Number(hlc.slice(0, 15)))
  const saved = typeof values['savedAt'] === 'string' ? Date.parse(values['savedAt']) : null
  const applied = statusChanges(values)
    .filter(({ value }) => value.stage === 'applied')
    .map(({ value }) => Date.parse(value.at))
  return [
    Math.max(...clocks),
    saved,
    applied.length > 0 ? Math.min(...applied) : null,
    values['status'] ?? 'saved',
    ...['title', 'company', 'location', 'workModel', 'url', 'deadline'].map((name) => or(shown[name])),
    or(values['excitement']),
    values['rank'] ?? rankOfTime(saved ?? 0),
    or(values['deletedAt']),
    or(values['mergedInto']),
  ]
}

async function rowsOf(me: UserId): Promise<Map<string, unknown[]>> {
  const { rows } = await app.deps.users.read({
    sql: `SELECT id, ${COLUMNS} FROM application_row WHERE user_id = ?`,
    args: [me],
  })
  return new Map(
    rows.map((row) => [
      textOf(row['id']),
      COLUMNS.split(', ')
        .slice(1)
        .map((name) => row[name]),
    ]),
  )
}

test('a row always says what the fields say, whatever came in which order', async () => {
  await fc.assert(
    fc.asyncProperty(pushes, async (batches) => {
      const me = await app.newPerson()
      const device = crypto.randomUUID()
      const ids = [crypto.randomUUID(), crypto.randomUUID()]
      const held = new Map<string, Cells>()
      let seq = 0
      for (const batch of batches) {
        const ops = batch.map(({ record, wall, fields }) => {
          const sent = JSON.parse(JSON.stringify(Object.fromEntries(fields))) as Record<string, Json>
          const hlc = formatHlc({ wall, counter: 0, device })
          const id = ids[record] ?? ''
          held.set(id, mergeCells(held.get(id) ?? {}, cellsOf(sent, hlc)))
          return { device, seq: ++seq, hlc, entity: 'application', id, fields: sent }
        })
        const { acks } = await syncPerson(app.deps.users, me, { device, cursor: 0, ops }, NOW)
        expect(acks.filter(({ error }) => error !== null)).toEqual([])
      }
      const rows = await rowsOf(me)
      expect(rows.size).toBe(held.size)
      for (const [id, cells] of held) expect(rows.get(id)).toEqual(expectedRow(cells))
    }),
    { numRuns: 150 },
  )
})

test('the rows that a migration makes of what was there are those that edits make', async () => {
  const all = 'SELECT * FROM application_row ORDER BY user_id, id'
  const words = `SELECT row.id FROM application_text JOIN application_row row ON row.no = application_text.rowid
    WHERE application_text MATCH '"bak" *' ORDER BY row.id`
  const [rows, found] = [await app.deps.users.read(all), await app.deps.users.read(words)]
  expect(rows.rows.length).toBeGreaterThan(50)
  expect(found.rows.length).toBeGreaterThan(10)
  await app.deps.users.write(['DELETE FROM application_row'])
  expect((await app.deps.users.read(words)).rows).toEqual([])
  await app.deps.users.write(await fillStatements('application-rows'))
  expect((await app.deps.users.read(all)).rows.map(bare)).toEqual(rows.rows.map(bare))
  expect((await app.deps.users.read(words)).rows).toEqual(found.rows)
})

test('a row goes with its last field, and everything with its person', async () => {
  const [row] = (await app.deps.users.read('SELECT user_id, id FROM application_row LIMIT 1')).rows
  const args = [row?.['user_id'] ?? '', row?.['id'] ?? '']
  await app.deps.users.write([
    { sql: "DELETE FROM field WHERE user_id = ? AND entity = 'application' AND record = ?", args },
  ])
  const count = async (sql: string) => Number((await app.deps.users.read(sql)).rows[0]?.[0])
  expect(
    (await app.deps.users.read({ sql: 'SELECT 1 FROM application_row WHERE user_id = ? AND id = ?', args })).rows,
  ).toEqual([])
  await app.deps.users.write(['DELETE FROM user'])
  expect(await count('SELECT count(*) FROM application_row')).toBe(0)
  expect(await count(`SELECT count(*) FROM application_text WHERE application_text MATCH '"bak" *'`)).toBe(0)
})
