import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { UserId } from '../../session.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { emptyTrash, forgetOldValues } from './purge.ts'
import { syncPerson } from './store.ts'

const DAY = 24 * 60 * 60 * 1000
const START = Date.UTC(2026, 0, 1)
const record = '0195a0f0-0000-7000-8000-000000000001'
let app: TestApp
let me: UserId
let today: number
beforeEach(async () => {
  app = await createTestApp()
  me = await app.newPerson()
  onDay(0)
})
afterEach(() => app.close())

function onDay(day: number): void {
  today = START + day * DAY
  app.setTime(today)
}

class Device {
  readonly id = crypto.randomUUID()
  #seq = 0
  cursor = 0

  edit(fields: Record<string, Json>, id = record): Op {
    const seq = ++this.#seq
    const hlc = formatHlc({ wall: today, counter: seq, device: this.id })
    return { device: this.id, seq, hlc, entity: 'application', id, fields }
  }

  async sync(...ops: Op[]) {
    const answer = await syncPerson(app.deps.users, me, { device: this.id, cursor: this.cursor, ops }, today)
    this.cursor = answer.cursor
    return answer
  }

  /** Says to the server up to where it holds everything, which it can only say of what it was given before. */
  async catchUp() {
    await this.sync()
    await this.sync()
  }
}

const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

/** What a device would find that knows nothing yet. */
async function held(id = record): Promise<Record<string, Json>> {
  const fresh = new Device()
  const { changes } = await fresh.sync()
  await fresh.sync()
  const cells = changes.filter((change) => change.id === id).map((change) => change.cells)
  return Object.fromEntries(cells.flatMap((each) => Object.entries(each).map(([name, { value }]) => [name, value])))
}

describe('values that were overwritten', () => {
  it('are kept for 30 days; then a repeat still gets the very same answer, and what holds stays', async () => {
    const phone = new Device()
    const [first, second] = [phone.edit({ notes: 'First' }), phone.edit({ notes: 'Second' })]
    const { acks } = await phone.sync(first, second)
    onDay(29)
    expect(await forgetOldValues(app.deps)).toEqual({ forgotten: 0 })
    onDay(31)
    expect(await forgetOldValues(app.deps)).toEqual({ forgotten: 2 })
    expect(await forgetOldValues(app.deps)).toEqual({ forgotten: 0 })
    expect((await phone.sync(first, second)).acks).toEqual(acks)
    expect((await phone.sync({ ...first, fields: { notes: 'Third' } })).acks[0]?.error?.code).toBe('op-reused')
    expect(await held()).toEqual({ notes: 'Second' })
    expect((await phone.sync(phone.edit({ notes: 'Next' }))).acks[0]?.rev).toBe(3)
  })

  it('are forgotten in many small turns', async () => {
    const phone = new Device()
    for (let push = 0; push < 3; push++)
      await phone.sync(...Array.from({ length: 400 }, () => phone.edit({ notes: 'One of many' })))
    onDay(40)
    expect(await forgetOldValues(app.deps)).toEqual({ forgotten: 1200 })
  })
})

describe('the trash', () => {
  it('is emptied after 30 days, and every device learns of it', async () => {
    const [phone, laptop] = [new Device(), new Device()]
    await phone.sync(phone.edit({ notes: 'Private', status: 'saved' }), phone.edit(trashed))
    await Promise.all([phone.catchUp(), laptop.catchUp()])
    onDay(29)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
    onDay(31)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
    const { changes } = await laptop.sync()
    expect(changes).toMatchObject([
      { id: record, rev: 3, cells: { purgedAt: { value: new Date(today).toISOString() } } },
    ])
    expect(await held()).toEqual({ ...trashed, purgedAt: new Date(today).toISOString() })
    const { rows } = await app.deps.users.read("SELECT count(*) AS n FROM op WHERE fields LIKE '%Private%'")
    expect(rows[0]?.['n']).toBe(0)
  })

  it('waits for a device that does not know yet, but not for ever', async () => {
    const [phone, lost] = [new Device(), new Device()]
    await lost.catchUp()
    await phone.sync(phone.edit({ notes: 'Private' }), phone.edit(trashed))
    await phone.catchUp()
    onDay(89)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
    onDay(91)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
  })

  it('keeps what was taken out again, and counts anew what was put in again', async () => {
    const phone = new Device()
    await phone.sync(phone.edit({ notes: 'Private' }), phone.edit(trashed))
    onDay(10)
    await phone.sync(phone.edit({ deletedAt: null }))
    await phone.catchUp()
    onDay(50)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
    await phone.sync(phone.edit(trashed))
    await phone.catchUp()
    onDay(60)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
    onDay(81)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
  })

  it('does not believe the clock of a device', async () => {
    const phone = new Device()
    onDay(-300)
    const old = phone.edit({ notes: 'Private', ...trashed })
    onDay(0)
    await phone.sync(old)
    await phone.catchUp()
    onDay(20)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
  })

  it('answers edits that were long under way, and empties what they bring back, unless they take the record out', async () => {
    const phone = new Device()
    await phone.sync(phone.edit({ notes: 'Private' }), phone.edit(trashed))
    await phone.catchUp()
    const late = new Device()
    onDay(1)
    const [edit, restore] = [late.edit({ status: 'applied' }), late.edit({ deletedAt: null })]
    onDay(31)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
    expect((await late.sync(edit)).acks[0]?.error).toBeNull()
    expect(await held()).toMatchObject({ status: 'applied', ...trashed })
    await Promise.all([phone.catchUp(), late.catchUp()])
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 1 })
    expect(await held()).not.toHaveProperty('status')
    await late.sync(restore, late.edit({ notes: 'From this device', purgedAt: null }))
    expect(await held()).toEqual({ deletedAt: null, notes: 'From this device', purgedAt: null })
    await late.catchUp()
    onDay(200)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 0 })
  })

  it('is emptied of many records of many people, each with revisions of their own', async () => {
    const people = [me, await app.newPerson(), await app.newPerson()]
    for (const person of people) {
      me = person
      const phone = new Device()
      const ids = Array.from({ length: 250 }, () => crypto.randomUUID())
      await phone.sync(...ids.map((id) => phone.edit({ notes: 'Private', ...trashed }, id)))
      await phone.catchUp()
    }
    onDay(31)
    expect(await emptyTrash(app.deps)).toEqual({ emptied: 750 })
    for (const person of people) {
      me = person
      expect((await new Device().sync()).cursor).toBe(500)
    }
  })
})
