import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode } from '@rolecall/server/node.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { saveCapture } from '../store/save.ts'
import { reading } from '../store/test-support.ts'
import { signUpWith } from './account.ts'
import { drain } from './drain.ts'
import { followServer } from './live.ts'
import { Profile } from './test-support.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A server that answers each request as the next of these does; the last one answers all that follow. */
async function serverOf(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(String(request.url).replace('/api/v1/sync/', ''))
    answer?.(request, response)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** Follows until so many revisions were heard, and gives them with the waits between. */
async function follow(apiUrl: string, enough: number, token = 't') {
  const end = new AbortController()
  const revs: number[] = []
  const waits: number[] = []
  const notices: number[] = []
  await followServer({
    apiUrl,
    token,
    fetch,
    signal: end.signal,
    pause: async (ms) => void waits.push(ms),
    noticed: (unseen) => void notices.push(unseen),
    moved: (rev) => {
      revs.push(rev)
      if (revs.length >= enough) end.abort()
    },
  })
  return { revs, waits, notices }
}

const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(code).end()
const events =
  (...chunks: string[]) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const chunk of chunks) response.write(chunk)
    response.end()
  }
const cut = (_: IncomingMessage, response: ServerResponse) => void response.destroy()
const rev = (number: number, unseen?: number) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ rev: number, unseen }))

describe('following the server', () => {
  it('hears every revision, however the stream is cut into pieces, and comes again when it ends', async () => {
    const first = events('event: rev\ndata: 4\n\n: still here\n\nevent: re', 'v\ndata: 5\n\n')
    const { apiUrl, asked } = await serverOf(first, events('event: rev\ndata: 6\n\n'))
    expect((await follow(apiUrl, 3)).revs).toEqual([4, 5, 6])
    expect(asked).toEqual(['live', 'live'])
  })

  it('asks every two seconds where the server cannot tell', async () => {
    const { apiUrl, asked } = await serverOf(status(503), rev(7), rev(8))
    expect(await follow(apiUrl, 2)).toEqual({ revs: [7, 8], waits: [2_000, 2_000], notices: [] })
    expect(asked).toEqual(['live', 'rev', 'rev'])
  })

  it('hears that there are notices, by the stream and by asking', async () => {
    const told = events('event: rev\ndata: 4\n\nevent: notices\ndata: 2\n\n', 'event: rev\ndata: 5\n\n')
    expect((await follow((await serverOf(told)).apiUrl, 2)).notices).toEqual([2])
    const { apiUrl } = await serverOf(status(503), rev(7, 1), rev(8, 1), rev(9, 2), rev(10, 0))
    expect((await follow(apiUrl, 4)).notices).toEqual([1, 2, 0])
  })

  it('waits longer each time that the line is cut, and no longer once it heard something', async () => {
    const { apiUrl } = await serverOf(cut, cut, events('event: rev\ndata: 1\n\n'), events('event: rev\ndata: 2\n\n'))
    expect((await follow(apiUrl, 2)).waits).toEqual([1_000, 2_000, 1_000])
  })

  it('ends with the session', async () => {
    const { apiUrl, asked } = await serverOf(status(401))
    expect(await follow(apiUrl, 1)).toEqual({ revs: [], waits: [], notices: [] })
    expect(asked).toEqual(['live'])
  })

  it('hears of an edit of another device from the real server', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-live-'))
    const server = await startNode({ env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }, log: () => {} })
    const one = new Profile(server.url)
    await signUpWith(one.account, { email: 'reader@example.com', password: 'a long enough password' })
    const heard = follow(server.url, 2, one.session?.token ?? '')
    await saveCapture(reading(), one.store)
    await drain(one.ports, 'now')
    expect((await heard).revs.at(-1)).toBe(1)
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
