import type { Writer } from '../../records/store.ts'
import { writeAs } from '../../records/store.ts'
import type { RecordWrite } from '../sync/store.ts'

const MOST_AT_ONCE = 500
const MOST_BYTES = 2_000_000

/** Cuts a long list into parts that one transaction takes with ease. */
function* partsOf(writes: readonly RecordWrite[]): Generator<RecordWrite[]> {
  let [part, bytes]: [RecordWrite[], number] = [[], 0]
  for (const write of writes) {
    const size = JSON.stringify(write.fields).length
    if (part.length > 0 && (part.length >= MOST_AT_ONCE || bytes + size > MOST_BYTES)) {
      yield part
      part = []
      bytes = 0
    }
    part.push(write)
    bytes += size
  }
  if (part.length > 0) yield part
}

/** Cut off between two parts, the same import done again adds what is missing and nothing twice. */
export async function writeAll(writer: Writer, writes: readonly RecordWrite[]): Promise<void> {
  for (const part of partsOf(writes)) await writeAs(writer, part, { quiet: true })
}
