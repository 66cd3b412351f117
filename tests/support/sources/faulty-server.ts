import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Ask, Source } from '@rolecall/server/ingest/source.ts'
import type { Stage } from './faults.ts'
import { fixtureAnswer, fixtureDetail } from './fixture.ts'

/** A source as one test meets it. */
export interface World {
  source: Source
  ask: Ask
  /** How its answers are spoilt; null where they come as they should. */
  play: ((response: ServerResponse, stage: Stage) => Promise<void> | void) | null
  /** Changes what it says, and leaves it an answer. */
  change?: (answer: string) => string
  pass: (ms: number) => void
}

export interface Watched {
  requests: number
  /** The most that was sent in one answer. */
  mostBytes: number
}

const KEYS = new Proxy<Record<string, string>>({}, { get: (_, name) => `value-of-${String(name)}` })
export const testKeys = KEYS

/** Stands in for every source at once, each at an address of its own, and none of them behaves. */
export class FaultyServer {
  readonly #server = createServer((request, response) => void this.#handle(request, response))
  readonly #worlds = new Map<string, World & Watched>()
  /** Requests that came where nobody may be led to. */
  inside = 0

  static async start(): Promise<FaultyServer> {
    const server = new FaultyServer()
    await new Promise<void>((go) => void server.#server.listen(0, '127.0.0.1', go))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Gives the address under which this source is reached. */
  add(name: string, world: World): string {
    this.#worlds.set(name, { ...world, requests: 0, mostBytes: 0 })
    return `${this.url}/${name}`
  }

  watched(name: string): Watched {
    return this.#worlds.get(name) ?? { requests: 0, mostBytes: 0 }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((go) => void this.#server.close(go))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, name = '', ...path] = (request.url ?? '').split('/')
    const world = this.#worlds.get(name)
    if (!world) {
      this.inside++
      response.writeHead(404).end()
      return
    }
    world.requests++
    const before = request.socket.bytesWritten
    response.once('close', () => {
      world.mostBytes = Math.max(world.mostBytes, request.socket.bytesWritten - before)
    })
    const { source, play, change = (said: string) => said, pass } = world
    const type = source.format === 'xml' ? 'application/xml' : 'application/json'
    const answer = change(this.#answerOf(world, path.join('/'), await text(request)))
    const stage = { answer, type, xml: source.format === 'xml', pass, inside: `${this.url}/inside` }
    if (play) void play(response, stage)
    else response.writeHead(200, { 'content-type': type }).end(answer)
  }

  #answerOf({ source, ask }: World, path: string, sent: string): string {
    const { url, body } = source.request(KEYS, ask, null)
    const { host, pathname, search } = new URL(url)
    const asked = body === undefined ? '' : JSON.stringify(body)
    const isList = path === `${host}${pathname}${search}` && sent === asked
    return (isList ? null : fixtureDetail(source)) ?? fixtureAnswer(source)
  }
}
