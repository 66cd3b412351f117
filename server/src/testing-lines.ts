import { PassThrough, Readable } from 'node:stream'
import type { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** What a command that reads JSON lines answers to these; a text is a line as it stands. */
export async function answersOf(
  command: (input: Readable, output: Writable) => Promise<void>,
  lines: readonly unknown[],
): Promise<unknown[]> {
  const output = new PassThrough()
  const said = text(output)
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  await command(Readable.from(input), output)
  output.end()
  return (await said).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]))
}
