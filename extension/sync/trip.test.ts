import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { trip } from './trip.ts'

const DEVICE = '01958000-0000-7000-8000-000000000001'
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** Something on the way that answers every request the same: a proxy, a captive portal, a server in trouble. */
async function tripTo(answer: (response: ServerResponse) => void): ReturnType<typeof trip> {
  const server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const ports = { apiUrl: `http://127.0.0.1:${port}`, token: 't', fetch, now: Date.parse('2026-03-02T09:00:00Z') }
  return trip(ports, { device: DEVICE, cursor: 0, ops: [] })
}

const status =
  (code: number, body: unknown = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  }

const refusal = { error: { code: 'body-too-large', message: 'Too much.', requestId: 'r' } }

describe('a trip', () => {
  it('takes an answer of the right shape', async () => {
    const answer = { acks: [], changes: [], cursor: 7, more: false }
    expect(await tripTo(status(200, answer))).toEqual({ kind: 'answered', answer })
  })

  it('takes a refusal only in the words of our server', async () => {
    expect(await tripTo(status(413, refusal))).toEqual({
      kind: 'refused',
      code: 'body-too-large',
      message: 'Too much.',
    })
    expect(await tripTo(status(403, '<h1>Sign in to the hotel network</h1>'))).toMatchObject({ kind: 'unreachable' })
  })

  it('tells an ended session from everything else', async () => {
    expect(await tripTo(status(401, refusal))).toEqual({ kind: 'signed-out' })
  })

  it.each([200, 301, 404, 408, 429, 500, 503])('knows nothing of what arrived after a strange %i', async (code) => {
    expect(await tripTo(status(code, '<html>'))).toEqual({ kind: 'unreachable', retryAfterMs: null })
  })

  it('waits as long as it is told to, in seconds or until a date', async () => {
    expect(await tripTo(status(429, refusal, { 'retry-after': '40' }))).toMatchObject({ retryAfterMs: 40_000 })
    const date = { 'retry-after': 'Mon, 02 Mar 2026 09:02:00 GMT' }
    expect(await tripTo(status(503, refusal, date))).toMatchObject({ retryAfterMs: 120_000 })
    expect(await tripTo(status(503, refusal, { 'retry-after': 'soon' }))).toMatchObject({ retryAfterMs: null })
  })

  it('survives a line that is cut', async () => {
    expect(await tripTo((response) => response.destroy())).toEqual({ kind: 'unreachable', retryAfterMs: null })
  })
})
