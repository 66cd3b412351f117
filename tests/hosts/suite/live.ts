import { DEFAULT_LIMITS } from '@rolecall/server/limits.ts'
import { describe, expect, it } from 'vitest'
import { Device } from './device.ts'
import { EventReader } from './event-reader.ts'
import type { GetHost } from './host.ts'
import { refusal, signIn, signUp } from './people.ts'
import type { Person } from './people.ts'

const LIVE = '/api/v1/sync/live'
const REV = '/api/v1/sync/rev'
/** People are promised two seconds; a machine that is busy with other things may take longer over everything. */
const SOON_MS = 10_000

const soon = <T>(waited: Promise<T>): Promise<T | 'too late'> =>
  Promise.race([waited, new Promise<'too late'>((resolve) => setTimeout(resolve, SOON_MS, 'too late'))])

async function listen(person: Person): Promise<EventReader> {
  const answer = await person.ask(LIVE)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  return new EventReader(answer)
}

export function live(host: GetHost): void {
  describe('what other windows and devices hear', () => {
    it('is the revision at once, and each time that somebody else of the same person moved it', async () => {
      const phone = await signUp(host())
      const device = new Device(phone)
      const laptop = await listen(await signIn(host(), phone.email))
      expect(await soon(laptop.rev())).toBe(0)
      await device.sync(device.edit({ notes: 'One' }))
      const began = performance.now()
      expect(await soon(laptop.rev())).toBe(1)
      console.log(`Heard ${Math.round(performance.now() - began)} ms after the answer to the push`)
      await device.sync(device.edit({ notes: 'Two' }), device.edit({ notes: 'Three' }))
      expect(await soon(laptop.rev())).toBe(3)
      await laptop.close()
    })

    it('is heard by every window, and by nobody else', async () => {
      const [mine, stranger] = [await signUp(host()), await signUp(host())]
      const [first, second, foreign] = [await listen(mine), await listen(mine), await listen(stranger)]
      for (const window of [first, second, foreign]) expect(await soon(window.rev())).toBe(0)
      const [device, theirs] = [new Device(mine), new Device(stranger)]
      await device.sync(device.edit({ notes: 'For my eyes' }), device.edit({ notes: 'This too' }))
      for (const window of [first, second]) expect(await soon(window.rev())).toBe(2)
      await theirs.sync(theirs.edit({ notes: 'For theirs' }))
      // The first that a stranger hears is what they did themselves.
      expect(await soon(foreign.rev())).toBe(1)
      await Promise.all([first, second, foreign].map((window) => window.close()))
    })

    it('is nothing more once the session is over', async () => {
      const phone = await signUp(host())
      const laptop = await signIn(host(), phone.email)
      const window = await listen(laptop)
      expect(await soon(window.rev())).toBe(0)
      expect((await laptop.ask('/api/v1/auth/sign-out', {})).status).toBe(200)
      const device = new Device(phone)
      await device.sync(device.edit({ notes: 'After they left' }))
      expect(await soon(window.rev())).toBeNull()
      await refusal(await laptop.ask(LIVE), 401)
    })

    it('ends by itself when the session is revoked from another device', async () => {
      const phone = await signUp(host())
      const window = await listen(await signIn(host(), phone.email))
      expect(await soon(window.rev())).toBe(0)
      expect((await phone.ask('/api/v1/auth/revoke-other-sessions', {})).status).toBe(200)
      // No beat comes as soon as this, so it is the revoking itself that was heard.
      expect(await soon(window.rev())).toBeNull()
    })

    it('has an end of listeners, and room again once one has left', async () => {
      const person = await signUp(host())
      const windows: EventReader[] = []
      for (let i = 0; i < DEFAULT_LIMITS.listeners; i++) windows.push(await listen(person))
      for (const window of windows) expect(await soon(window.rev())).toBe(0)
      expect((await refusal(await person.ask(LIVE), 429)).code).toBe('too-many-listeners')
      await windows.pop()?.close()
      let status = 429
      for (const end = performance.now() + SOON_MS; status === 429 && performance.now() < end;) {
        const answer = await person.ask(LIVE)
        status = answer.status
        if (answer.ok) windows.push(new EventReader(answer))
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(status).toBe(200)
      await Promise.all(windows.map((window) => window.close()))
    })
  })

  describe('the revision', () => {
    it('can be asked for, by its own person alone', async () => {
      const person = await signUp(host())
      const device = new Device(person)
      expect(await (await person.ask(REV)).json()).toEqual({ rev: 0, unseen: 0 })
      await device.sync(device.edit({ notes: 'One' }), device.edit({ notes: 'Two' }))
      expect(await (await person.ask(REV)).json()).toEqual({ rev: 2, unseen: 0 })
      expect(await (await (await signUp(host())).ask(REV)).json()).toEqual({ rev: 0, unseen: 0 })
      expect((await refusal(await host().fetch(REV), 401)).code).toBe('signed-out')
    })
  })
}
