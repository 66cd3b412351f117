import { expect, test } from 'vitest'
import { eventsOf } from './event-stream.ts'
import type { ServerEvent } from './event-stream.ts'

function streamOf(pieces: readonly string[]): ReadableStream<Uint8Array> {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece))
  return new ReadableStream({
    start(controller) {
      for (const piece of bytes) controller.enqueue(piece)
      controller.close()
    },
  })
}

async function read(pieces: readonly string[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = []
  for await (const event of eventsOf(streamOf(pieces))) events.push(event)
  return events
}

test('events come out one by one, however the bytes were cut', async () => {
  const text = 'event: edit\ndata: {"id":"a"}\n\n: still here\n\nevent: done\r\ndata: {}\r\n\r\n'
  const wanted = [
    { event: 'edit', data: '{"id":"a"}' },
    { event: 'done', data: '{}' },
  ]
  for (let cut = 1; cut < text.length; cut += 1)
    expect(await read([text.slice(0, cut), text.slice(cut)]), `cut at ${cut}`).toEqual(wanted)
})

test('lines of data belong together, and an event without a name is a message', async () => {
  expect(await read(['data: one\ndata:two\n\n'])).toEqual([{ event: 'message', data: 'one\ntwo' }])
})

test('what was cut in the middle is left out', async () => {
  expect(await read(['data: whole\n\nevent: edit\ndata: {"hal'])).toEqual([{ event: 'message', data: 'whole' }])
})
