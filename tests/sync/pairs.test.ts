import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correct } from '../../extension/store/applications.ts'
import type { LocalStore } from '../../extension/store/db.ts'
import { moveApplications } from '../../extension/store/moves.ts'
import { findApplication, listBriefs } from '../../extension/store/queries.ts'
import { editRecords, restoreRecord, trashRecord } from '../../extension/store/records.ts'
import { saveCapture } from '../../extension/store/save.ts'
import { reading, setNotes } from '../../extension/store/test-support.ts'
import { drain } from '../../extension/sync/drain.ts'
import type { Profile } from '../../extension/sync/test-support.ts'
import { World } from './world.ts'

type Who = 'first' | 'second'
const edit = (store: LocalStore, id: string, fields: Record<string, unknown>) =>
  editRecords([{ entity: APPLICATION, id, fields }], store)

/** What one device does to the record; each leaves its own name where it can. */
const DEEDS: Readonly<Record<string, (store: LocalStore, id: string, who: Who) => Promise<unknown>>> = {
  create: (store, _, who) =>
    saveCapture(reading({ title: `Welder ${who}` }, new Date(store.now()).toISOString()), store),
  same: (store, id, who) => correct(id, 'company', who, store),
  other: (store, id, who) => edit(store, id, { heardFrom: who }),
  delete: (store, id) => trashRecord(APPLICATION, id, store),
  restore: (store, id) => restoreRecord(APPLICATION, id, store),
  status: (store, id, who) =>
    moveApplications([{ id, stage: who === 'first' ? 'applied' : 'interviewing' }], { store }),
  tag: (store, id, who) => edit(store, id, { [`tag.${who}`]: who }),
  reorder: (store, id, who) => edit(store, id, { rank: who }),
  note: (store, id, who) => setNotes(id, who === 'first' ? 'first\nAsk Ann' : 'Ask Ann\nsecond', store),
}

const COLUMNS = ['where', 'title', 'company', 'heard', 'stage', 'moves', 'tags', 'rank', 'notes'] as const
type Outcome = Record<(typeof COLUMNS)[number], string>

const shown = (value: unknown): string => (typeof value === 'string' ? value : '-')

async function outcome({ store }: Profile, id: string): Promise<Outcome> {
  const view = await findApplication(store, id)
  const row = await store.records.get([APPLICATION, id])
  const values = valuesOf(row?.cells ?? {})
  const listed = await listBriefs(store)
  const tags = Object.entries(values).filter(([name, value]) => name.startsWith('tag.') && value !== null)
  const where = (await store.records.count()) === 1 ? (listed.length === 1 ? 'list' : 'trash') : `${listed.length} of 2`
  return {
    where,
    title: (view?.posting.title ?? '-').replace('Welder ', ''),
    company: view?.edited.includes('company') ? String(view.posting.company) : '-',
    heard: shown(values['heardFrom']),
    stage: view?.status ?? '-',
    moves: String(Object.keys(values).filter((name) => name.startsWith('event.')).length),
    tags:
      tags
        .map(([name]) => name.slice('tag.'.length))
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join('+') || '-',
    rank: shown(values['rank']),
    notes: view?.notes.replaceAll('\n', '/').replaceAll(' ', '_') || '-',
  }
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

async function sync(...profiles: Profile[]): Promise<void> {
  for (const profile of profiles) await drain(profile.ports, 'now')
}

/** The first device edits, a second later the second one does; then they sync, the one or the other before. */
async function play(first: string, second: string, syncsFirst: Who): Promise<Outcome> {
  const world = new World(app.deps.users, await app.newPerson())
  const [one, two] = [(await world.join(0)).profile, (await world.join(0)).profile]
  let id = ''
  if (first !== 'create' || second !== 'create') {
    id = (await saveCapture(reading({ title: 'Welder' }), one.store)).id
    await setNotes(id, 'Ask Ann', one.store)
    if (first === 'restore' || second === 'restore') await trashRecord(APPLICATION, id, one.store)
    await sync(one, two)
  }
  two.device.time = one.device.time + 1_000
  const done = await DEEDS[first]?.(one.store, id, 'first')
  await DEEDS[second]?.(two.store, id, 'second')
  if (id === '') ({ id } = done as { id: string })
  await sync(...(syncsFirst === 'first' ? [one, two] : [two, one]), one, two, one, two)
  const [here, there] = [await outcome(one, id), await outcome(two, id)]
  expect(there).toEqual(here)
  world.close()
  return here
}

const TABLE = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8')
const [heading, ...rows] = TABLE.trimEnd()
  .split('\n')
  .map((line) => line.split('\t').map((cell) => cell.trim()))

describe('two devices, one edit each on one record', () => {
  it('are told of in a table of every pair in both orders', () => {
    const names = Object.keys(DEEDS)
    const pairs = names.flatMap((one) => names.flatMap((other) => [`${one} ${other} first`, `${one} ${other} second`]))
    expect(heading).toEqual(['first', 'second', 'syncs first', ...COLUMNS])
    expect(rows.map((cells) => cells.slice(0, 3).join(' '))).toEqual(pairs)
    expect(rows).toHaveLength(162)
  })

  it.each(rows)('%s, then %s; the %s syncs first', async (first, second, order, ...cells) => {
    const expected = Object.fromEntries(COLUMNS.map((name, place) => [name, cells[place]]))
    expect(await play(first ?? '', second ?? '', order === 'second' ? 'second' : 'first')).toEqual(expected)
  })
})
