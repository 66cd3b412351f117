import { typedSnapshot } from '@rolecall/shared/domain/typed-snapshot.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PATIENCE_MS } from '../../support/patience.ts'
import { Device } from './device.ts'
import type { GetHost } from './host.ts'
import { refusal, signUp } from './people.ts'
import type { Person } from './people.ts'

const PATH = '/api/v1/applications'
const Application = z.object({ id: z.uuid(), rev: z.number(), values: z.record(z.string(), z.unknown()) })
const Page = z.object({ items: z.array(Application), next: z.string().nullable() })
type Page = z.infer<typeof Page>

async function list(person: Person, query = ''): Promise<Page> {
  const answer = await person.ask(`${PATH}?values=true${query}`)
  expect(answer.status).toBe(200)
  return Page.parse(await answer.json())
}

/** Ids as devices make them: those made later sort later. */
const idAt = (place: number): string => `0193${place.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`

export function applications(host: GetHost): void {
  async function personWith(count: number): Promise<[Person, Device]> {
    const person = await signUp(host())
    const device = new Device(person)
    const edits = Array.from({ length: count }, (_, i) => device.edit({ notes: `Note ${i}` }, { id: idAt(i) }))
    await device.sync(...edits)
    return [person, device]
  }

  describe('applications', () => {
    it('are listed as they stand now, newest first, page by page', async () => {
      const [person] = await personWith(7)
      const pages: Page[] = [await list(person, '&limit=3')]
      for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
        pages.push(await list(person, `&limit=3&cursor=${next}`))
      expect(pages.map(({ items }) => items.length)).toEqual([3, 3, 1])
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
      expect(ids).toEqual(Array.from({ length: 7 }, (_, i) => idAt(6 - i)))
    })

    it('leave the list with the trash, and come back when asked for', async () => {
      const [person, device] = await personWith(2)
      await device.sync(device.edit({ deletedAt: '2026-11-20T10:00:00.000Z' }, { id: idAt(0) }))
      expect((await list(person)).items.map(({ id }) => id)).toEqual([idAt(1)])
      expect((await list(person, '&trash=true')).items).toHaveLength(2)
      await device.sync(device.edit({ deletedAt: null }, { id: idAt(0) }))
      expect((await list(person)).items).toHaveLength(2)
    })

    it('are read one by one, and only by the person they belong to', async () => {
      const [mine, device] = await personWith(0)
      const op = device.edit({ notes: 'For my eyes', status: 'saved' })
      await device.sync(op)
      const own = await mine.ask(`${PATH}/${op.id}`)
      expect(Application.parse(await own.json())).toEqual({ id: op.id, rev: 1, values: op.fields })
      const stranger = await signUp(host())
      const foreign = await refusal(await stranger.ask(`${PATH}/${op.id}`), 404)
      const missing = await refusal(await stranger.ask(`${PATH}/${crypto.randomUUID()}`), 404)
      expect({ ...foreign, requestId: '' }).toEqual({ ...missing, requestId: '' })
      expect((await list(stranger)).items).toEqual([])
    })

    it('are one where a vacancy is saved from an address that a device had saved, or twice at once', async () => {
      const [person, device] = await personWith(0)
      const url = 'https://careers.larkfield.example/jobs/447'
      const known = { title: 'Signal engineer', company: 'Larkfield Signals', url }
      const snapshot = { ...typedSnapshot(known, Date.parse('2026-03-01T09:00:00Z')), origins: {} }
      const op = device.edit({ snapshot, savedAt: '2026-03-01T09:00:00.000Z', notes: 'Ask Ann' })
      await device.sync(op)
      const again = await person.ask(PATH, { ...known, url: `${url}/?utm_source=mail`, location: 'Larkfield' })
      expect(again.status).toBe(200)
      expect(await again.json()).toMatchObject({ id: op.id, values: { notes: 'Ask Ann', 'own.location': 'Larkfield' } })

      const elsewhere = { ...known, url: 'https://board.example/9' }
      const made = await Promise.all([elsewhere, elsewhere].map((body) => person.ask(PATH, body)))
      const reason = { id: op.id, reason: 'company-and-title' }
      for (const answer of made) expect((await answer.json()) as object).toMatchObject({ likely: [reason] })
      const open = async () => (await list(person)).items.map(({ id }) => id)
      // The two at once are joined after their answers went out; the one that is only likely the same stays.
      await expect.poll(open, { timeout: PATIENCE_MS }).toHaveLength(2)
      expect(await open()).toContain(op.id)
    })

    it('are not listed for a query that makes no sense', async () => {
      const [person] = await personWith(0)
      for (const query of ['?limit=0', '?limit=101', '?limit=many', '?cursor=there', '?trash=perhaps']) {
        const { code, details } = await refusal(await person.ask(PATH + query), 400)
        expect(code).toBe('invalid-input')
        expect(details).toHaveLength(1)
      }
    })
  })
}
