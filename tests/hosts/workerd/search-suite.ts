import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { env } from 'cloudflare:workers'
import { afterAll, vi } from 'vitest'
import type { ApiHost } from '../suite/host.ts'
import { searching } from '../suite/searching.ts'

const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked))

/** What every host has to find, over a catalogue that is a network away: each request to it is counted. */
export function searchSuite(host: ApiHost): void {
  const catalogue = openHttpDb(env['CATALOGUE_URL'] ?? '', env['CATALOGUE_TOKEN'])
  const asked = vi.spyOn(globalThis, 'fetch')
  const trips = () => asked.mock.calls.filter(([to]) => addressOf(to).startsWith(env['CATALOGUE_URL'] ?? '')).length
  afterAll(async () => {
    asked.mockRestore()
    await catalogue.close()
  })
  searching(() => ({ ...host, catalogue, trips }))
}
