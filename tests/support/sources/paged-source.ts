import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { postingFrom } from '@rolecall/server/ingest/posting-from.ts'
import { defineSource } from '@rolecall/server/ingest/source.ts'
import type { Limits, Source } from '@rolecall/server/ingest/source.ts'
import { z } from 'zod'

const Answer = z.object({
  ids: z.array(z.number()),
  next: z.string().nullable(),
  cost: z.number().optional(),
  open: z.array(z.string()).optional(),
})
type Answer = z.infer<typeof Answer>

interface Made {
  id?: string
  kind?: Source['kind']
  limits?: Limits
  lists?: 'everything' | 'newest'
}

const posting = (id: number) =>
  postingFrom('paged', { url: `https://paged.example.com/jobs/${id}`, id, title: `Basket Weaver ${id}` })

/** A source that gives numbers, page by page, and some only by themselves. */
export const pagedSource = ({
  id = 'paged',
  kind = 'api',
  limits = { pages: 100 },
  lists = 'newest',
}: Made = {}): Source =>
  defineSource({
    id,
    name: 'Paged',
    kind,
    lists,
    needs: ['REED_KEY'],
    terms: { credit: null, linkBack: false, page: 'https://paged.example.com/terms' },
    limits,
    request: (keys, ask, from) => ({
      url: `https://paged.example.com/${ask.board ?? ask.country ?? 'all'}?page=${from ?? '1'}&key=${keys['REED_KEY']}`,
    }),
    answer: Answer,
    read: ({ ids, next, cost, open }) => ({
      postings: ids.map(posting),
      next,
      ...(cost === undefined ? {} : { credits: cost }),
      ...(open ? { open: open.map((opening) => ({ id: opening })) } : {}),
    }),
    detail: {
      request: (_, __, opening) => ({ url: `https://paged.example.com/opening/${opening}` }),
      answer: z.object({ id: z.number() }),
      read: (answer) => posting(answer.id),
    },
  })

type Reply = Answer | { id: number } | { status: number; headers?: Record<string, string> } | 'cut'

/** Answers as it is told to, and remembers what it was asked. */
export class PagedServer {
  readonly asked: string[] = []
  reply: (path: string, page: number) => Reply | Promise<Reply> = () => ({ ids: [], next: null })
  readonly #server = createServer((request, response) => void this.#handle(request, response))

  static async start(): Promise<PagedServer> {
    const server = new PagedServer()
    await new Promise<void>((go) => void server.#server.listen(0, '127.0.0.1', go))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Page by page, so many on each. */
  gives(pages: number, each: number): void {
    this.reply = (_, page) => ({
      ids: Array.from({ length: each }, (__, at) => (page - 1) * each + at),
      next: page < pages ? String(page + 1) : null,
    })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((go) => void this.#server.close(go))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost')
    const path = url.pathname.replace('/paged.example.com/', '')
    const page = Number(url.searchParams.get('page') ?? 0)
    this.asked.push(page ? `${path} ${page}` : path)
    const reply = await this.reply(path, page)
    if (reply === 'cut') response.destroy()
    else if ('status' in reply) response.writeHead(reply.status, reply.headers).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
  }
}
