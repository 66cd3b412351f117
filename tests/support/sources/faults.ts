import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

const MB = 1024 * 1024
const CHUNK = Buffer.alloc(64 * 1024, ' ')
/** A hundred megabytes of spaces in a hundred kilobytes. */
const BOMB = gzipSync(Buffer.alloc(100 * MB, ' '))

/** What a fault has to do with. */
export interface Stage {
  /** What the source would answer. */
  answer: string
  type: string
  xml: boolean
  /** Lets time pass for whoever is waiting. */
  pass: (ms: number) => void
  /** An address in this machine's own network that nobody may be led to. */
  inside: string
}
type Play = (response: ServerResponse, stage: Stage) => Promise<void> | void

const say =
  (status: number, headers: Record<string, string> = {}, body = ''): Play =>
  (response) =>
    void response.writeHead(status, headers).end(body)
const sayInstead =
  (change: (stage: Stage) => string): Play =>
  (response, stage) =>
    void response.writeHead(200, { 'content-type': stage.type }).end(change(stage))

function* spaces(): Generator<Buffer> {
  for (;;) yield CHUNK
}

async function endless(response: ServerResponse, { type }: Stage): Promise<void> {
  response.writeHead(200, { 'content-type': type })
  // It ends when the reader has gone.
  await pipeline(Readable.from(spaces(), { highWaterMark: 1 }), response).catch(() => {})
}

async function drop(response: ServerResponse, { type, answer, pass }: Stage): Promise<void> {
  response.writeHead(200, { 'content-type': type })
  for (let at = 0; !response.destroyed; at++) {
    response.write(answer[at % answer.length] ?? ' ')
    pass(1_000)
    await turn()
  }
}

function cut(response: ServerResponse, { type, answer }: Stage): void {
  response.writeHead(200, { 'content-type': type, 'content-length': String(answer.length * 2) })
  response.write(answer.slice(0, answer.length / 2), () => void response.destroy())
}

const wrongTypes = ({ xml, answer }: Stage): string => (xml ? '<answer/>' : answer.replace(/\[[\s\S]*\]/, '7'))
const tooMuch = ({ answer }: Stage): string => answer + ' '.repeat(10 * MB)
const redirect: Play = (response, { inside }) => void response.writeHead(302, { location: inside }).end()
const bomb: Play = (response, { type }) =>
  void response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(BOMB)

/** What goes wrong with the answers of a source. One row is one fault. */
export const FAULTS: readonly (readonly [name: string, play: Play])[] = [
  ['429 with Retry-After', say(429, { 'retry-after': '3' })],
  ['500', say(500)],
  ['503', say(503, {}, '<html><body>Down for maintenance</body></html>')],
  ['an empty answer', say(200)],
  ['a web page', say(200, { 'content-type': 'text/html' }, '<!doctype html><title>Just a moment</title>')],
  ['values of another kind', sayInstead(wrongTypes)],
  ['half an answer', sayInstead(({ answer }) => answer.slice(0, answer.length / 2))],
  ['a small answer that unpacks to a large one', bomb],
  ['more than ten megabytes', sayInstead(tooMuch)],
  ['an answer without an end', endless],
  ['a byte a second', drop],
  ['a way into the own network', redirect],
  ['a connection that is cut', cut],
]
