import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askStream, hearTask } from './ask-stream.ts'

const TASK = '/api/v1/tasks/0199b1f2-7c00-7000-8000-000000000007'
const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** A server that tells one event and then goes on for as long as somebody listens. */
async function endlessServer() {
  const heard: string[] = []
  const { promise: ended, resolve: told } = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${String(request.headers['idempotency-key'])}`)
    if (request.method === 'DELETE') {
      told(`${request.method} ${request.url}`)
      return response.writeHead(204).end()
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', location: TASK })
    return response.write('event: edit\ndata: {"id":"a"}\n\n')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => (server.closeAllConnections(), server.close()))
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard, ended }
}

test('who stops it ends the work on the server, so that it costs no more', async () => {
  const { apiUrl, heard, ended } = await endlessServer()
  const stop = new AbortController()
  const events: string[] = []
  const asked = { path: '/ai/resume/generate', body: {}, key: 'k1', signal: stop.signal }
  const listening = (async () => {
    for await (const { event } of askStream({ apiUrl, token: 't', fetch }, asked)) {
      events.push(event)
      stop.abort()
    }
  })()
  await listening.catch(() => undefined)
  expect(await ended).toBe(`DELETE ${TASK}`)
  expect(events).toEqual(['edit'])
  expect(heard[0]).toBe('POST /api/v1/ai/resume/generate k1')
})

test('a refusal is told in the words of the server', async () => {
  const server = createServer((_, response) =>
    response
      .writeHead(429, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { code: 'ai-budget', message: 'Nothing is left of today.' } })),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => server.close())
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const asked = { path: '/ai/resume/generate', body: {}, key: 'k1', signal: new AbortController().signal }
  await expect(askStream({ apiUrl, token: 't', fetch }, asked).next()).rejects.toThrow('Nothing is left of today.')
})

/** A server that tells of a task by pieces: each line breaks off after its events, and the next one goes on behind them. */
async function brokenServer(lines: readonly string[]) {
  const heard: string[] = []
  const rest = [...lines]
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${String(request.headers['last-event-id'])}`)
    response.writeHead(200, { 'content-type': 'text/event-stream', location: TASK })
    response.write(rest.shift() ?? '', () => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => (server.closeAllConnections(), server.close()))
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
}
const told = (id: number, event: string): string => `id: ${id}\nevent: ${event}\ndata: {}\n\n`

test('a line that breaks off is taken up behind what was heard last, until the end', async () => {
  const { apiUrl, heard } = await brokenServer([told(1, 'edit'), told(2, 'edit') + told(3, 'done')])
  const tasks: string[] = []
  const asked = { path: '/ai/answers', body: {}, key: 'k1', signal: new AbortController().signal }
  const events: (string | undefined)[] = []
  const stream = askStream({ apiUrl, token: 't', fetch }, { ...asked, begun: (task) => tasks.push(task) })
  for await (const { id } of stream) events.push(id)
  expect(events).toEqual(['1', '2', '3'])
  expect(tasks).toEqual([TASK])
  expect(heard).toEqual(['POST /api/v1/ai/answers undefined', `GET ${TASK}/events 1`])
})

test('a window that opens later hears what came meanwhile', async () => {
  const { apiUrl, heard } = await brokenServer([told(8, 'edit') + told(9, 'done')])
  const events: string[] = []
  const hearing = { task: TASK, last: '7', signal: new AbortController().signal }
  for await (const { event } of hearTask({ apiUrl, token: 't', fetch }, hearing)) events.push(event)
  expect(events).toEqual(['edit', 'done'])
  expect(heard).toEqual([`GET ${TASK}/events 7`])
})

test('who stops before the server has answered ends the work all the same', async () => {
  const { apiUrl, ended } = await endlessServer()
  const stop = new AbortController()
  const asked = { path: '/ai/answers', body: {}, key: 'k1', signal: stop.signal }
  const stream = askStream({ apiUrl, token: 't', fetch }, asked)
  const first = stream.next()
  stop.abort()
  await first
  expect(await ended).toBe(`DELETE ${TASK}`)
})
