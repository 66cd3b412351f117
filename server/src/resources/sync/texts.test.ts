import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import type { UserId } from '../../session.ts'
import { syncPerson, writeRecord } from './store.ts'

const NOW = 1_800_000_000_000
const HOUR = 3_600_000
const id = '0195a0f0-0000-7000-8000-000000000001'

let app: TestApp
let me: UserId
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  me = await app.newPerson()
})

/** One device that only pushes; it remembers nothing but its numbers. */
class Writer {
  readonly device = crypto.randomUUID()
  seq = 0

  op(notes: string, base: string | null | undefined, wall = NOW + this.seq): Op {
    const hlc = formatHlc({ wall, counter: 0, device: this.device })
    const op = { device: this.device, seq: ++this.seq, hlc, entity: 'application', id, fields: { notes } }
    return base === undefined ? op : { ...op, bases: { notes: base } }
  }

  async push(...ops: Op[]) {
    const { acks } = await syncPerson(app.deps.users, me, { device: this.device, cursor: 0, ops }, NOW)
    expect(acks.map(({ error }) => error)).toEqual(ops.map(() => null))
    return acks.map(({ texts }) => texts?.map(({ base, theirs }) => [base, theirs]) ?? null)
  }
}

const writers = () => [new Writer(), new Writer(), new Writer()] as const

describe('a text that two devices wrote into', () => {
  test('is told to the second of them, with what both were made from', async () => {
    const [one, two] = writers()
    const first = one.op('Ask Ann', null)
    await one.push(first)
    expect(await one.push(one.op('Ask Ann\nCall', first.hlc))).toEqual([null])
    const late = two.op('Ask Ann about pay', first.hlc)
    expect(await two.push(late)).toEqual([[['Ask Ann', 'Ask Ann\nCall']]])
    expect(await two.push(late)).toEqual([[['Ask Ann', 'Ask Ann\nCall']]])
  })

  test('was empty where both began it', async () => {
    const [one, two] = writers()
    await one.push(one.op('Call Ann', null))
    expect(await two.push(two.op('Mail Bob', null))).toEqual([[['', 'Call Ann']]])
  })

  test('is not spoken of where the later edit had seen the earlier one', async () => {
    const [one, two] = writers()
    const first = one.op('Ask Ann', null)
    await one.push(first)
    const second = two.op('Ask Ann today', first.hlc)
    const third = two.op('Ask Ann tomorrow', second.hlc)
    expect(await two.push(second, third)).toEqual([null, null])
    expect(await one.push(one.op('Ask Ann now', third.hlc))).toEqual([null])
  })

  test('is told for every edit of the line that began too early, in one push or in several', async () => {
    const [one, two] = writers()
    await one.push(one.op('One', null))
    const [a, b] = [two.op('Two', null), two.op('Two more', null)]
    expect(await two.push(a, { ...b, bases: { notes: a.hlc } })).toEqual([[['', 'One']], [['', 'One']]])
    expect(await two.push(two.op('Two and more', b.hlc))).toEqual([[['', 'One']]])
  })

  test('goes on in one line once it was put together, and only that counts for the others', async () => {
    const [one, two, three] = writers()
    const first = one.op('One', null)
    await one.push(first)
    expect(await two.push(two.op('Two', null))).toEqual([[['', 'One']]])
    // What met another text stands beside the line until it was put together with it.
    expect(await three.push(three.op('Three', null))).toEqual([[['', 'One']]])
    const both = two.op('One\nTwo', first.hlc)
    expect(await two.push(both)).toEqual([null])
    expect(await three.push(three.op('One\nThree', first.hlc))).toEqual([[['One', 'One\nTwo']]])
    expect(await three.push(three.op('One\nTwo\nThree', both.hlc))).toEqual([null])
    expect(await one.push(one.op('One!', first.hlc))).toEqual([[['One', 'One\nTwo\nThree']]])
  })

  test('is told by the line of edits also where the clock of a device was set back', async () => {
    const [one, two] = writers()
    const ahead = one.op('Mine', null, NOW + HOUR)
    await one.push(ahead)
    expect(await one.push(one.op('Mine too', ahead.hlc, NOW + HOUR + 1))).toEqual([null])
    await two.push(two.op('Two', null))
    expect(await one.push(one.op('Mine as well', ahead.hlc, NOW + HOUR + 2))).toEqual([null])
  })

  test('says that it does not know what the edit was made from', async () => {
    const [one, two] = writers()
    await one.push(one.op('One', null))
    const lost = formatHlc({ wall: NOW - HOUR, counter: 0, device: crypto.randomUUID() })
    expect(await two.push(two.op('Two', lost))).toEqual([[[null, 'One']]])
  })

  test('is told to its own writer where another text took its place before both were one', async () => {
    const [one, two] = writers()
    const first = one.op('One', null)
    await one.push(first)
    const second = two.op('Two', null)
    expect(await two.push(second)).toEqual([[['', 'One']]])
    // The first device took over what stands beside the line, and went on writing there.
    const third = one.op('Two\nThree', second.hlc)
    expect(await one.push(third)).toEqual([[['', 'One']]])
    const whole = one.op('Two\nThree\nOne', first.hlc)
    expect(await one.push(whole)).toEqual([null])
    // Both put the first two together: what they have in common is both of these.
    const late = two.op('Two\nOne', first.hlc)
    expect(await two.push(late)).toEqual([[['Two\nOne', 'Two\nThree\nOne']]])
    expect(await two.push(two.op('Two\nThree\nOne', whole.hlc))).toEqual([null])
  })

  test('counts what came from the API or from a client that names no base', async () => {
    const [one, two] = writers()
    const first = one.op('One', null)
    await one.push(first)
    await writeRecord(app.deps.users, me, { entity: 'application', id, fields: { notes: 'From the API' } }, NOW)
    expect(await one.push(one.op('One more', first.hlc))).toEqual([[['One', 'From the API']]])
    expect(await two.push(two.op('Plain', undefined))).toEqual([null])
    expect(await one.push(one.op('One again', first.hlc))).toEqual([[['One', 'Plain']]])
  })
})

describe('an edit of a device whose clock is far ahead', () => {
  test('still wins over what the device had seen when it made it', async () => {
    const [one, two] = writers()
    await one.push(one.op('Fifty seconds ahead', undefined, NOW + 50_000))
    const request = { device: two.device, cursor: 1, ops: [two.op('After it', undefined, NOW + HOUR)] }
    const { changes, acks } = await syncPerson(app.deps.users, me, request, NOW)
    expect(changes.map(({ cells }) => cells['notes'])).toEqual([{ value: 'After it', hlc: acks[0]?.hlc }])
    const again = await syncPerson(
      app.deps.users,
      me,
      { ...request, cursor: 2, ops: [two.op('And again', undefined, NOW + HOUR)] },
      NOW,
    )
    expect(again.changes[0]?.cells['notes']?.value).toBe('And again')
  })

  test('does not win over what it had not seen', async () => {
    const [one, two] = writers()
    await one.push(one.op('Fifty seconds ahead', undefined, NOW + 50_000))
    const { changes } = await syncPerson(
      app.deps.users,
      me,
      { device: two.device, cursor: 0, ops: [two.op('Unseen', undefined, NOW + HOUR)] },
      NOW,
    )
    expect(changes.map(({ cells }) => cells['notes']?.value)).toEqual(['Fifty seconds ahead'])
  })
})
