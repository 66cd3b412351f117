import type { Bytes } from './bytes.ts'
import { joinBytes } from './bytes.ts'
import { ExchangeError } from './failures.ts'

/** Sends bytes through the platform's own (de)compressor; stops reading as soon as more than `limit` come out. */
async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Bytes | null> {
  const writer = stream.writable.getWriter()
  // The reader tells of a failure; a second report from the writer would go unhandled.
  const written = writer.write(bytes).then(
    () => writer.close(),
    () => undefined,
  )
  written.catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: Bytes[] = []
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return joinBytes(parts)
    size += value.length
    if (size > limit) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
}

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  return packed ?? bytes
}

/** Unpacks to exactly `size` bytes: what promises one size and gives more is a trap. */
export async function inflate(bytes: Bytes, size: number): Promise<Bytes> {
  const unpacked = await through(bytes, new DecompressionStream('deflate-raw'), size).catch(() => {
    throw new ExchangeError('zip-broken')
  })
  if (!unpacked) throw new ExchangeError('zip-bomb')
  if (unpacked.length !== size) throw new ExchangeError('zip-broken')
  return unpacked
}
