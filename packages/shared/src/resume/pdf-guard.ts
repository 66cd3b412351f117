import { joinBytes } from '../exchange/bytes.ts'
import type { Bytes } from '../exchange/bytes.ts'
import { ResumeError } from './failures.ts'

export interface PdfLimits {
  /** Of everything in the file once unpacked, and of the pictures in it, which are never unpacked here. */
  unpackedBytes: number
  streams: number
  pages: number
}
export const PDF_LIMITS: PdfLimits = { unpackedBytes: 32_000_000, streams: 8_000, pages: 60 }

/** These pack so well, and are so rare in a résumé, that only small ones are let through. */
const OLD_PACKERS = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/
const OLD_PACKERS_BYTES = 60_000
/** Packed inside packed inside packed is a trap. */
const DEEPEST = 3

const isZlib = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0)) % 31 === 0

/** Unpacks until the data ends, breaks off or goes beyond the limit. */
async function unpack(bytes: Bytes, limit: number): Promise<{ parts: Bytes[]; size: number }> {
  const stream = new DecompressionStream('deflate')
  const writer = stream.writable.getWriter()
  // The reader meets the same failure; what was unpacked before it still counts.
  const written = writer.write(bytes).then(
    () => writer.close(),
    () => undefined,
  )
  written.catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: Bytes[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > limit) throw new ResumeError('resume_unpacks_too_large')
      // A second layer shows at the start; what follows is needed only where there is one.
      if (parts.length === 0 || isZlib(parts[0] ?? new Uint8Array())) parts.push(part.value)
    }
  } catch (error) {
    if (error instanceof ResumeError) throw error
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  return { parts, size }
}

/** The bytes behind "85 signs for 4 bytes", as several programs wrap what they have packed. */
function fromAscii85(text: string): Bytes {
  const out: number[] = []
  let group: number[] = []
  const flush = (): void => {
    const full = group.concat([84, 84, 84, 84]).slice(0, 5)
    const value = full.reduce((sum, digit) => sum * 85 + digit, 0)
    for (let i = 0; i < group.length - 1; i++) out.push(Math.floor(value / 256 ** (3 - i)) % 256)
    group = []
  }
  for (const sign of text) {
    const digit = sign.charCodeAt(0) - 33
    if (sign === 'z' && group.length === 0) out.push(0, 0, 0, 0)
    else if (digit >= 0 && digit < 85) group.push(digit)
    if (group.length === 5) flush()
  }
  if (group.length > 1) flush()
  return new Uint8Array(out)
}

const fromHex = (text: string): Bytes =>
  Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))

/** What the packed bytes are, where they are written in letters. */
function unwrapped(bytes: Bytes, text: string): Bytes {
  if (isZlib(bytes)) return bytes
  const end = /^[^~]*~>/.exec(text)?.[0]
  if (end && /^[\s!-uz]+~>$/.test(end)) return fromAscii85(end.slice(0, -2).replace(/\s/g, ''))
  return /^[\s\da-f]+>/i.test(text) ? fromHex((text.split('>', 1)[0] ?? '').replace(/\s/g, '')) : bytes
}

async function measure(bytes: Bytes, limit: number, depth = 1): Promise<number> {
  if (!isZlib(bytes)) return 0
  if (depth > DEEPEST) throw new ResumeError('resume_unpacks_too_large')
  const { parts, size } = await unpack(bytes, limit)
  return size + (isZlib(parts[0] ?? new Uint8Array()) ? await measure(joinBytes(parts), limit - size, depth + 1) : 0)
}

/** Names may write any of their letters as a number: /Encr#79pt. */
const readable = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function checkWords(text: string): void {
  const words = readable(text)
  if (/\/Encrypt[\s<\d/]/.test(words)) throw new ResumeError('resume_encrypted')
  if (OLD_PACKERS.test(words) && text.length > OLD_PACKERS_BYTES) throw new ResumeError('resume_unpacks_too_large')
}

/**
 * Looks for what would make the reader of PDF files take all memory before it is asked to read: it unpacks whatever a
 * file names, without a limit. Nothing here trusts what the file says of itself: every stream is unpacked and counted.
 */
export async function guardPdf(bytes: Bytes, limits: PdfLimits): Promise<void> {
  const text = new TextDecoder('latin1').decode(bytes)
  checkWords(text)
  let left = limits.unpackedBytes
  let streams = 0
  const START = /stream\r?\n?/g
  for (let match = START.exec(text); match; match = START.exec(text)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue
    streams += 1
    if (streams > limits.streams) throw new ResumeError('resume_unpacks_too_large')
    const from = match.index + match[0].length
    const end = text.indexOf('endstream', from)
    const to = end < 0 ? bytes.length : end
    const data = unwrapped(bytes.subarray(from, to), text.slice(from, to))
    // Packed data says itself where it ends; "endstream" may stand in the middle of it to hide the rest.
    left -= await measure(data.buffer === bytes.buffer ? bytes.subarray(from) : data, left)
  }
}
