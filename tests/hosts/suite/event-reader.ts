/** Reads server-sent events from an answer, one at a time. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<string>
  #heard = ''

  constructor(answer: Response) {
    const body = answer.body ?? new ReadableStream<Uint8Array<ArrayBuffer>>()
    this.#reader = body.pipeThrough(new TextDecoderStream()).getReader()
  }

  /** The next revision, or null where the stream ends before one comes. */
  async rev(): Promise<number | null> {
    for (;;) {
      const end = this.#heard.indexOf('\n\n')
      if (end === -1) {
        const { done, value = '' } = await this.#reader.read()
        if (done) return null
        this.#heard += value
        continue
      }
      const event = this.#heard.slice(0, end)
      this.#heard = this.#heard.slice(end + 2)
      const rev = /^event: rev\ndata: (?<rev>\d+)$/.exec(event)?.groups?.['rev']
      if (rev) return Number(rev)
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel()
  }
}
