import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { PATIENCE_MS } from '../../support/patience.ts'

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: { value?: unknown } | null]

/** Firefox's own remote control: a socket that carries `length:JSON`. It also reaches the browser's own windows. */
export class Marionette {
  private readonly socket: Socket
  private readonly waiting = new Map<number, (reply: Reply) => void>()
  private buffer = Buffer.alloc(0)
  private next = 1

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk: Buffer) => this.heard(chunk))
  }

  /** Firefox opens the port a while after it starts; until then it is tried again. */
  static async connect(port: number): Promise<Marionette> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const socket = await new Promise<Socket | null>((done) => {
        const trial = connect(port, '127.0.0.1', () => done(trial))
        trial.on('error', () => done(null))
      })
      if (socket) return new Marionette(socket)
      await new Promise((again) => setTimeout(again, 200))
    }
    throw new Error(`Firefox did not open its remote control on port ${port}`)
  }

  private heard(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk])
    for (let colon = this.buffer.indexOf(':'); colon > 0; colon = this.buffer.indexOf(':')) {
      const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString())
      if (this.buffer.length < end) return
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString())
      this.buffer = this.buffer.subarray(end)
      if (!Array.isArray(message)) continue
      const reply = message as Reply
      this.waiting.get(reply[1])?.(reply)
      this.waiting.delete(reply[1])
    }
  }

  send<T>(name: string, params: object = {}): Promise<T> {
    const id = this.next++
    const text = JSON.stringify([0, id, name, params])
    return new Promise((ok, fail) => {
      this.waiting.set(id, ([, , error, result]) =>
        error
          ? fail(new Error(`${name}: ${error.error} ${error.message}`))
          : ok((result && 'value' in result ? result.value : result) as T),
      )
      this.socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }

  close(): void {
    this.socket.destroy()
  }
}
