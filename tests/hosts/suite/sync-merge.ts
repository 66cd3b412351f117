import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import { describe, expect, it } from 'vitest'
import { Device } from './device.ts'
import type { GetHost } from './host.ts'
import { signUp } from './people.ts'

const DAY = 24 * 60 * 60 * 1000

/** What holds after edits met. */
export function syncMerge(host: GetHost): void {
  async function twoDevices(): Promise<[Device, Device]> {
    const person = await signUp(host())
    return [new Device(person), new Device(person)]
  }

  describe('two edits of one record', () => {
    it.each(['earlier first', 'later first'])('leave the later value of each field: %s', async (order) => {
      const [phone, laptop] = await twoDevices()
      const id = crypto.randomUUID()
      const now = Date.now()
      const earlier = phone.edit({ notes: 'earlier', status: 'applied' }, { id, wall: now - 1000 })
      const later = laptop.edit({ notes: 'later', savedAt: '2026-11-20T09:00:00.000Z' }, { id, wall: now })
      if (order === 'earlier first') {
        await phone.sync(earlier)
        await laptop.sync(later)
      } else {
        await laptop.sync(later)
        await phone.sync(earlier)
      }
      const merged = { notes: 'later', status: 'applied', savedAt: '2026-11-20T09:00:00.000Z' }
      for (const device of [phone, laptop]) expect((await device.everything()).get(id)).toEqual(merged)
    })

    it('take a loser too: it is acknowledged, and its sender learns what holds', async () => {
      const [phone, laptop] = await twoDevices()
      const id = crypto.randomUUID()
      await laptop.sync(laptop.edit({ notes: 'newer' }, { id }))
      const { acks, changes } = await phone.sync(phone.edit({ notes: 'older' }, { id, wall: Date.now() - DAY }))
      expect(acks[0]).toMatchObject({ rev: 2, error: null })
      expect(changes.find((change) => change.id === id)?.cells['notes']?.value).toBe('newer')
    })

    it('keep a tombstone as a field like any other', async () => {
      const [phone, laptop] = await twoDevices()
      const id = crypto.randomUUID()
      await phone.sync(phone.edit({ notes: 'Interesting' }, { id }))
      await laptop.sync(laptop.edit({ deletedAt: '2026-11-20T10:00:00.000Z' }, { id }))
      expect((await phone.everything()).get(id)).toEqual({
        notes: 'Interesting',
        deletedAt: '2026-11-20T10:00:00.000Z',
      })
    })
  })

  describe('what a newer version writes', () => {
    it('is kept and passed on: unknown fields, unknown entities', async () => {
      const [newer, older] = await twoDevices()
      const field = newer.edit({ notes: 'Known', mood: { stars: 4, words: ['calm'] } })
      const entity = newer.edit({ anything: [1, null, 'two'] }, { entity: 'postcard' })
      const { acks } = await newer.sync(field, entity)
      expect(acks.map(({ error }) => error)).toEqual([null, null])
      const { changes } = await older.sync()
      expect(changes.map((change) => change.entity)).toEqual(['application', 'postcard'])
      const all = await older.everything()
      expect(all.get(field.id)).toEqual(field.fields)
      expect(all.get(entity.id)).toEqual(entity.fields)
    })
  })

  describe('an edit that cannot be', () => {
    it('is refused alone, with a sentence, and its neighbours are taken', async () => {
      const [device] = await twoDevices()
      const good = device.edit({ status: 'applied' })
      const { acks } = await device.sync(device.edit({ status: 'flying' }), good, device.edit({ notes: 5 }))
      expect(acks.map(({ error }) => error?.code ?? null)).toEqual(['bad-field', null, 'bad-field'])
      expect(acks[0]?.error?.message).toMatch(/^[A-Z].*\.$/)
      expect(await device.everything()).toEqual(new Map([[good.id, good.fields]]))
    })
  })

  describe('a clock that runs ahead', () => {
    it('is set back to the server\u2019s, so that it cannot win for ever', async () => {
      const [wrong, right] = await twoDevices()
      const id = crypto.randomUUID()
      const asked = Date.now()
      const { acks } = await wrong.sync(wrong.edit({ notes: 'from tomorrow' }, { id, wall: Date.now() + DAY }))
      const kept = parseHlc(acks[0]?.hlc ?? '')
      expect([asked <= (kept?.wall ?? 0), (kept?.wall ?? Infinity) <= Date.now()]).toEqual([true, true])
      expect(kept?.device).toBe(wrong.id)
      await right.sync(right.edit({ notes: 'from now' }, { id, wall: Date.now() + 50 }))
      expect((await wrong.everything()).get(id)).toEqual({ notes: 'from now' })
    })

    it('is left as it is within a minute', async () => {
      const [device] = await twoDevices()
      const op = device.edit({ notes: 'a little early' }, { wall: Date.now() + 30_000 })
      expect((await device.sync(op)).acks[0]?.hlc).toBe(op.hlc)
    })
  })
}
