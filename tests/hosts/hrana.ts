import { WriteLock } from '@rolecall/server/ports/write-lock.ts'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { HranaStream } from './hrana-stream.ts'
import { failureOf, Pipeline } from './hrana-wire.ts'
import type { Failure, Request } from './hrana-wire.ts'

export interface HranaOptions {
  file: string
  token?: string
  port?: number
  /** A stream that its client does not use for so long is undone and closed. */
  idleMs?: number
}

export interface Hrana {
  url: string
  close(): Promise<void>
}

interface Held {
  stream: HranaStream
  expiry: NodeJS.Timeout
}

type Answer = [status: number, body: unknown]
const MAX_POOL = 4
const refuse = (status: number, code: string, message: string): Answer => [status, { code, message }]

/** A libSQL service over HTTP on one file, so that what runs on Turso in production meets the same protocol here. */
export async function startHrana(options: HranaOptions): Promise<Hrana> {
  const streams = new Streams(options.file, options.idleMs ?? 10_000)
  const server = createServer((request, response) => void serve(streams, options.token, request, response))
  // A connection that is closed for being idle just as it is used again looks like a database that went away.
  server.keepAliveTimeout = 0
  await new Promise<void>((ready) => server.listen(options.port ?? 0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      streams.close()
    },
  }
}

async function serve(streams: Streams, token: string | undefined, request: IncomingMessage, response: ServerResponse) {
  const [status, body] = await answer(streams, token, request).catch((error: unknown): Answer => [
    400,
    failureOf(error),
  ])
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function answer(streams: Streams, token: string | undefined, request: IncomingMessage): Promise<Answer> {
  if (token && request.headers.authorization !== `Bearer ${token}`)
    return refuse(401, 'AUTH_TOKEN_INVALID', 'The access token of this database is missing or wrong')
  if (request.method !== 'POST' || request.url !== '/v2/pipeline')
    return refuse(404, 'NOT_FOUND', 'Only POST /v2/pipeline is served')
  return streams.run(Pipeline.parse(JSON.parse(await text(request))))
}

/** The connections that clients hold, by the baton that names each until its next request; and a few spare ones. */
class Streams {
  readonly #file: string
  readonly #idleMs: number
  readonly #lock = new WriteLock()
  readonly #held = new Map<string, Held>()
  readonly #spare: HranaStream[] = []

  constructor(file: string, idleMs: number) {
    this.#file = file
    this.#idleMs = idleMs
  }

  async run({ baton, requests }: Pipeline): Promise<Answer> {
    const stream = this.#take(baton)
    if (!stream) return refuse(400, 'STREAM_EXPIRED', 'This stream has expired')
    const results = []
    for (const request of requests) results.push(await outcome(stream, request))
    const ends = requests.some(({ type }) => type === 'close')
    return [200, { baton: ends ? this.#release(stream) : this.#hold(stream), base_url: null, results }]
  }

  #take(baton: string | null | undefined): HranaStream | null {
    if (!baton) return this.#spare.pop() ?? new HranaStream(this.#file, this.#lock)
    const held = this.#held.get(baton)
    this.#held.delete(baton)
    clearTimeout(held?.expiry)
    return held?.stream ?? null
  }

  #hold(stream: HranaStream): string {
    const baton = randomUUID()
    const expire = () => {
      this.#held.delete(baton)
      this.#release(stream)
    }
    this.#held.set(baton, { stream, expiry: setTimeout(expire, this.#idleMs).unref() })
    return baton
  }

  #release(stream: HranaStream): null {
    stream.reset()
    if (this.#spare.length < MAX_POOL) this.#spare.push(stream)
    else stream.close()
    return null
  }

  close(): void {
    for (const { stream, expiry } of this.#held.values()) {
      clearTimeout(expiry)
      stream.close()
    }
    for (const stream of this.#spare) stream.close()
  }
}

async function outcome(stream: HranaStream, request: Request): Promise<object> {
  try {
    return { type: 'ok', response: { type: request.type, ...(await stream.answer(request)) } }
  } catch (error) {
    const failure: Failure = failureOf(error)
    return { type: 'error', error: failure }
  }
}
