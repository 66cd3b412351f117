// The table of contents of a ZIP file (APPNOTE.TXT 6.3), read without unpacking anything: little-endian records.
export const CENTRAL = 0x02014b50
export const END = 0x06054b50
export const CENTRAL_SIZE = 46
export const END_SIZE = 22
const LONGEST_COMMENT = 0xffff

/** The closing record: where the table begins, and how much stands in it. */
export interface ZipEnd {
  at: number
  disk: number
  count: number
  size: number
  start: number
}

export interface ZipEntry {
  name: Uint8Array<ArrayBuffer>
  flags: number
  method: number
  crc: number
  packed: number
  /** What the file says this comes to once unpacked. */
  size: number
  offset: number
  /** Where the next entry begins. */
  next: number
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** It stands at the end, before a comment that must reach exactly to the end; null where it does not. */
export function zipEnd(bytes: Uint8Array): ZipEnd | null {
  const view = viewOf(bytes)
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) !== bytes.length) continue
    const [disk, count] = [view.getUint16(at + 4, true), view.getUint16(at + 10, true)]
    return { at, disk, count, size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) }
  }
  return null
}

/** The entry that begins here, or why there is none before `end`. */
export function zipEntry(bytes: Uint8Array, at: number, end: number): ZipEntry | 'truncated' | 'broken' {
  if (at + CENTRAL_SIZE > end) return 'truncated'
  const view = viewOf(bytes)
  if (view.getUint32(at, true) !== CENTRAL) return 'broken'
  const short = (step: number): number => view.getUint16(at + step, true)
  const long = (step: number): number => view.getUint32(at + step, true)
  const from = at + CENTRAL_SIZE
  const next = from + short(28) + short(30) + short(32)
  if (next > end) return 'truncated'
  return {
    name: new Uint8Array(bytes.slice(from, from + short(28))),
    flags: short(8),
    method: short(10),
    crc: long(16),
    packed: long(20),
    size: long(24),
    offset: long(42),
    next,
  }
}

export interface ZipContents {
  names: Set<string>
  /** What the file says its parts come to once unpacked. */
  unpackedBytes: number
}

/** Null where the bytes are not a whole ZIP file. A file of hostile size gives no more than its entries say. */
export function readZipContents(bytes: Uint8Array): ZipContents | null {
  const end = zipEnd(bytes)
  if (!end) return null
  const contents: ZipContents = { names: new Set(), unpackedBytes: 0 }
  let at = end.start
  for (let left = end.count; left > 0; left--) {
    const entry = zipEntry(bytes, at, end.at)
    if (typeof entry === 'string') return null
    contents.names.add(String.fromCharCode(...entry.name))
    contents.unpackedBytes += entry.size
    at = entry.next
  }
  return contents
}
