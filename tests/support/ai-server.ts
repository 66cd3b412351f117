import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { chunk, END, errorBody, event, lastChunks, piecesOf, Reply, wholeAnswer } from './ai/replies.ts'
import type { ReplyGiven } from './ai/replies.ts'

const Message = z.object({ role: z.enum(['system', 'user', 'assistant', 'developer']), content: z.string() })
const JsonSchema = z.object({
  type: z.literal('json_schema'),
  json_schema: z.object({
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    schema: z.record(z.string(), z.unknown()),
    strict: z.boolean().optional(),
  }),
})
/** What the protocol lets be asked; whatever else is sent is kept for the test to look at. */
const Body = z.looseObject({
  model: z.string().min(1),
  messages: z.array(Message).min(1),
  stream: z.boolean().default(false),
  stream_options: z.object({ include_usage: z.boolean() }).optional(),
  response_format: z
    .union([JsonSchema, z.object({ type: z.literal('json_object') }), z.object({ type: z.literal('text') })])
    .optional(),
})
export type AskedBody = z.infer<typeof Body>

/** One request as it came. */
export interface Asked {
  key: string
  path: string
  headers: IncomingMessage['headers']
  body: AskedBody
  /** How the connection ended: with the whole answer sent, or because the caller went before. */
  ended: Promise<'sent' | 'left'>
}
export type ReplyTo = ReplyGiven | ((asked: Asked) => ReplyGiven)

const USUAL: ReplyGiven = { do: 'answer', text: '{"ok":true}' }
const Script = z.object({ key: z.string(), replies: z.array(Reply) })

class Provider {
  readonly asked: Asked[] = []
  readonly #scripts = new Map<string, ReplyTo[]>()
  readonly #waiting = new Set<() => void>()
  #usual: ReplyTo = USUAL

  script(key: string, replies: ReplyTo[]): void {
    this.#scripts.set(key, [...(this.#scripts.get(key) ?? []), ...replies])
  }

  always(reply: ReplyTo): void {
    this.#usual = reply
  }

  release(): void {
    for (const go of this.#waiting) go()
    this.#waiting.clear()
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const sent = await text(request)
    if (path === '/script') return this.#keep(sent, response)
    if (path.startsWith('/ended/')) return this.#tellEnd(path.slice('/ended/'.length), response)
    if (!path.endsWith('/chat/completions')) return refuse(response, 404, 'not_found')
    const key = /^Bearer (?<key>.+)$/.exec(request.headers.authorization ?? '')?.groups?.['key']
    if (!key) return refuse(response, 401, 'invalid_api_key')
    const body = Body.safeParse(jsonOf(sent))
    if (!body.success) return refuse(response, 400, 'invalid_request_error', body.error.message)
    const ended = new Promise<'sent' | 'left'>((told) => {
      response.once('close', () => told(response.writableFinished ? 'sent' : 'left'))
    })
    const asked = { key, path, headers: request.headers, body: body.data, ended }
    this.asked.push(asked)
    await this.#reply(asked, response)
  }

  #keep(sent: string, response: ServerResponse): void {
    const { key, replies } = Script.parse(jsonOf(sent))
    this.script(key, replies)
    response.writeHead(204).end()
  }

  /** How the newest request with this key ended, as soon as it has. */
  async #tellEnd(key: string, response: ServerResponse): Promise<void> {
    response.end(await this.asked.findLast((one) => one.key === key)?.ended)
  }

  async #reply(asked: Asked, response: ServerResponse): Promise<void> {
    const next = this.#scripts.get(asked.key)?.shift() ?? this.#usual
    const reply = Reply.parse(typeof next === 'function' ? next(asked) : next)
    if (reply.do === 'hang') return this.#wait(response)
    if (reply.do === 'fail') {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      return void response.end(errorBody(reply.code, reply.message))
    }
    if (reply.do === 'raw') {
      return void response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers }).end(reply.body)
    }
    if (!asked.body.stream && reply.do === 'answer') {
      response.writeHead(200, { 'content-type': 'application/json' })
      return void response.end(wholeAnswer(asked.body.model, reply))
    }
    return this.#stream(asked, reply, response)
  }

  async #stream(
    { body: { model, stream_options } }: Asked,
    reply: Exclude<Reply, { do: 'hang' | 'fail' | 'raw' }>,
    response: ServerResponse,
  ): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
    response.flushHeaders()
    if (reply.do === 'silent') return this.#wait(response)
    response.write(chunk(model, { role: 'assistant', content: '' }))
    const pieces = piecesOf(reply)
    const wait = reply.do === 'answer' ? reply.everyMs : 0
    const first = reply.do === 'answer' ? pieces.length : reply.after
    for (const piece of pieces.slice(0, first)) await write(response, chunk(model, { content: piece }), wait)
    if (reply.do === 'cut') return void response.destroy()
    if (reply.do === 'end-early') return void response.end()
    if (reply.do === 'fail-late') return void response.end(event({ error: { message: reply.message, code: 502 } }))
    if (reply.do === 'hold') {
      await this.#wait(response)
      if (response.destroyed) return
      for (const piece of pieces.slice(first)) await write(response, chunk(model, { content: piece }), 0)
      return void response.end(chunk(model, {}, { finish_reason: 'stop' }) + END)
    }
    response.end(lastChunks(model, reply, stream_options?.include_usage === true))
  }

  /** Until the test lets go, or the caller has gone. */
  #wait(response: ServerResponse): Promise<void> {
    return new Promise((go) => {
      this.#waiting.add(go)
      response.once('close', go)
    })
  }
}

function jsonOf(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, status: number, code: string, message = code): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(errorBody(code, message))
}

/** Waits until it is on its way, as a model waits for its next word, and ends where the caller has gone. */
async function write(response: ServerResponse, bytes: string, wait: number): Promise<void> {
  if (response.destroyed) return
  // The callback comes in either case.
  await new Promise<void>((sent) => response.write(bytes, () => sent()))
  if (wait > 0) await pause(wait)
}

export interface AiServer {
  /** Its base address, as a client takes it: …/v1 */
  url: string
  /** Every request so far that was well formed. */
  asked: readonly Asked[]
  /** What the next requests with this key get, in this order. Each test takes a key of its own. */
  script(key: string, ...replies: ReplyTo[]): void
  /** What all others get. */
  always(reply: ReplyTo): void
  /** Lets all that hang or hold go on. */
  release(): void
  close(): Promise<void>
}

/**
 * A provider of language models on this machine. It speaks the chat completions of OpenAI as all of them do, streamed and
 * whole, and fails in every way they fail in. A key is any that is sent; none is refused.
 */
export async function startAiServer(port = 0): Promise<AiServer> {
  const provider = new Provider()
  const server = createServer((request, response) => {
    provider.serve(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: provider.asked,
    script: (key, ...replies) => provider.script(key, replies),
    always: (reply) => provider.always(reply),
    release: () => provider.release(),
    close: () => {
      provider.release()
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
