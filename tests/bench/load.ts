import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

export interface Served {
  port: number
  child: ChildProcess
}

/** A server in a process of its own, so that it does not share its thread with whoever asks. */
export async function serveApart(program: string, port: number, path: string, env: object = {}): Promise<Served> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', GATHER: 'off', ...env },
    stdio: 'ignore',
  })
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    if (answer?.ok) return { port, child }
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`${program} did not answer on port ${port}`)
}

export async function stop({ child }: Served): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}

/** Where the first whole answer in the buffer ends, or -1. */
function endOfAnswer(buffer: Buffer): number {
  const head = buffer.indexOf('\r\n\r\n')
  if (head < 0) return -1
  if (!buffer.subarray(0, 13).toString('latin1').startsWith('HTTP/1.1 200')) throw new Error('an answer was not 200')
  const length = /content-length: (\d+)/i.exec(buffer.subarray(0, head).toString('latin1'))?.[1]
  if (length === undefined) throw new Error('an answer without a length cannot be counted')
  const end = head + 4 + Number(length)
  return buffer.length >= end ? end : -1
}

function client(port: number, request: string, answered: () => boolean): Promise<void> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(request))
    let buffer: Buffer = Buffer.alloc(0)
    socket.on('error', fail)
    socket.on('data', (chunk: Buffer) => {
      buffer = buffer.length > 0 ? Buffer.concat([buffer, chunk]) : chunk
      for (let end = endOfAnswer(buffer); end > 0; end = endOfAnswer(buffer)) {
        buffer = buffer.subarray(end)
        if (answered()) socket.write(request)
        else socket.end(done)
      }
    })
  })
}

/** Sends `count` requests over kept connections as fast as they are answered. A plain socket costs the asker least. */
export async function ask(port: number, path: string, count: number, headers = '', connections = 16): Promise<void> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`
  let left = count - connections
  await Promise.all(Array.from({ length: connections }, () => client(port, request, () => left-- > 0)))
}
