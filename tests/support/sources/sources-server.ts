import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { PROTOCOLS, SPOKEN_AT } from './protocols.ts'
import type { Spoken, Vacancy } from './protocols.ts'

/** Stands in for the sources: each answers in its own protocol with the vacancies it is given here. */
export class SourcesServer {
  readonly vacancies = new Map<Spoken, Vacancy[]>()
  /** How often each was asked. */
  readonly asked = new Map<Spoken, number>()
  readonly #aPage: number
  readonly #server = createServer((request, response) => void this.#handle(request, response))

  private constructor(aPage: number) {
    this.#aPage = aPage
  }

  /** `aPage`: how many vacancies they give at a time, where a source decides that by itself. */
  static async start(aPage = 20): Promise<SourcesServer> {
    const server = new SourcesServer(aPage)
    await new Promise<void>((go) => void server.#server.listen(0, '127.0.0.1', go))
    return server
  }

  /** What the server under test is to have as SOURCES_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((go) => void this.#server.close(go))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(`https:/${request.url ?? ''}`)
    const id = SPOKEN_AT.find(([host]) => host.test(url.hostname))?.[1]
    const sent = await text(request)
    const body: unknown = sent === '' ? null : JSON.parse(sent)
    if (id) this.asked.set(id, (this.asked.get(id) ?? 0) + 1)
    const answer = id ? PROTOCOLS[id](this.vacancies.get(id) ?? [], { url, body, aPage: this.#aPage }) : null
    if (answer === null) response.writeHead(404).end()
    else if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'application/xml' }).end(answer)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }
}
