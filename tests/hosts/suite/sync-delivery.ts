import { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { describe, expect, it } from 'vitest'
import { Device } from './device.ts'
import type { GetHost } from './host.ts'
import { refusal, signIn, signUp } from './people.ts'

const pushFive = (device: Device): Promise<SyncAnswer> =>
  device.sync(...Array.from({ length: 5 }, () => device.edit({ notes: 'One of five' })))

/** That every edit arrives, once, and at nobody else's. */
export function syncDelivery(host: GetHost): void {
  const newDevice = async (): Promise<Device> => new Device(await signUp(host()))

  describe('the way of an edit', () => {
    it('leads from one device to another of the same person', async () => {
      const person = await signUp(host())
      const phone = new Device(person)
      const op = phone.edit({ status: 'saved', notes: 'Call them on Monday' })
      const pushed = await phone.sync(op)
      expect(pushed.acks).toEqual([{ seq: op.seq, rev: 1, hlc: op.hlc, error: null }])
      const laptop = new Device(await signIn(host(), person.email))
      const pulled = await laptop.sync()
      const cells = { status: { value: 'saved', hlc: op.hlc }, notes: { value: 'Call them on Monday', hlc: op.hlc } }
      expect(pulled.changes).toEqual([{ entity: 'application', id: op.id, rev: 1, cells }])
      expect((await laptop.sync()).changes).toEqual([])
    })

    it('does not lead to another person', async () => {
      const [mine, theirs] = [await newDevice(), await newDevice()]
      await mine.sync(mine.edit({ notes: 'For my eyes' }))
      expect((await theirs.everything()).size).toBe(0)
    })

    it('is closed to whoever uses the device of another person', async () => {
      const mine = await newDevice()
      await mine.sync(mine.edit({ notes: 'For my eyes' }))
      const thief = await signUp(host())
      const answer = await thief.ask('/api/v1/sync', { device: mine.id, cursor: 0, ops: [] })
      expect(await answer.clone().text()).not.toContain('For my eyes')
      await refusal(answer, 403)
    })

    it('refuses an edit that names another device, and takes its neighbours', async () => {
      const [mine, other] = [await newDevice(), await newDevice()]
      const own = mine.edit({ notes: 'Mine' })
      const foreign = { ...other.edit({ notes: 'Not mine' }), seq: 7 }
      const { acks } = await mine.sync(foreign, own)
      expect(acks.map(({ error }) => error?.code ?? null)).toEqual(['wrong-device', null])
    })
  })

  describe('the same push sent again', () => {
    it.each([1, 2, 5])('has one effect and the same answer, sent %i times', async (times) => {
      const device = await newDevice()
      const ops = [device.edit({ status: 'saved' }), device.edit({ notes: 'Once' })]
      const answers: unknown[] = []
      for (let i = 0; i < times; i++) answers.push(await (await device.post(ops, 0)).json())
      for (const answer of answers) expect(answer).toEqual(answers[0])
      expect(SyncAnswer.parse(answers[0]).acks.map(({ rev }) => rev)).toEqual([1, 2])
      expect((await device.sync(device.edit({ notes: 'Next' }))).acks[0]?.rev).toBe(3)
    })

    it('has one effect and the same answer, sent 10 times at once', async () => {
      const device = await newDevice()
      await device.sync(device.edit({ notes: 'Before' }))
      const ops = Array.from({ length: 20 }, (_, i) => device.edit({ notes: `Edit ${i}` }))
      const responses = await Promise.all(Array.from({ length: 10 }, () => device.post(ops, 0)))
      const answers = await Promise.all(responses.map((response) => response.json()))
      for (const answer of answers) expect(answer).toEqual(answers[0])
      const revs = SyncAnswer.parse(answers[0]).acks.map(({ rev }) => rev)
      expect(revs).toEqual(Array.from({ length: 20 }, (_, i) => i + 2))
      expect((await device.everything()).size).toBe(21)
    })

    it('is refused when the number now stands for another edit', async () => {
      const device = await newDevice()
      const op = device.edit({ notes: 'First' })
      await device.sync(op)
      const { acks } = await device.sync({ ...op, fields: { notes: 'Second' } }, device.edit({ status: 'saved' }))
      expect(acks.map(({ error }) => error?.code ?? null)).toEqual(['op-reused', null])
      expect((await device.everything()).get(op.id)).toEqual({ notes: 'First' })
    })
  })

  describe('much at once', () => {
    it('takes 500 edits in one push, and no more', async () => {
      const device = await newDevice()
      const ops = Array.from({ length: 500 }, (_, i) => device.edit({ notes: `Number ${i}`, status: 'saved' }))
      const answer = await device.sync(...ops)
      expect(answer.acks.map(({ rev }) => rev)).toEqual(ops.map((_, i) => i + 1))
      const tooMany = await device.post([...ops, device.edit({ notes: 'One too many' })])
      expect((await refusal(tooMany, 400)).code).toBe('invalid-input')
    })

    it('gives a new device everything, page by page, in an order without gaps or repeats', async () => {
      const person = await signUp(host())
      const phone = new Device(person)
      for (let push = 0; push < 3; push++)
        await phone.sync(...Array.from({ length: 400 }, (_, i) => phone.edit({ notes: `Push ${push}, number ${i}` })))
      const tablet = new Device(person)
      const pages: SyncAnswer[] = []
      do pages.push(await tablet.sync())
      while (pages.at(-1)?.more)
      expect(pages.length).toBeGreaterThan(1)
      const revs = pages.flatMap(({ changes }) => changes.map(({ rev }) => rev))
      expect(revs).toEqual(Array.from({ length: 1200 }, (_, i) => i + 1))
    })

    it('numbers the edits of devices that push at the same time without gaps', async () => {
      const person = await signUp(host())
      const devices = Array.from({ length: 8 }, () => new Device(person))
      const answers = await Promise.all(devices.map(pushFive))
      const revs = answers.flatMap(({ acks }) => acks.map(({ rev }) => rev ?? 0))
      expect(revs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
      expect((await new Device(person).everything()).size).toBe(40)
    })
  })
}
