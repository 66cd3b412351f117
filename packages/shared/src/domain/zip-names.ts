/** The table of contents of a ZIP file, read without unpacking anything. */
export interface ZipContents {
  names: Set<string>
  /** What the file says its parts come to once unpacked. */
  unpackedBytes: number
}

const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_MARK) return at
  return null
}

interface Entry {
  name: string
  unpackedBytes: number
  next: number
}

function entryAt(view: DataView, at: number): Entry | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return null
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
  const [nameLength = 0] = lengths
  const next = at + ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  if (next > view.byteLength) return null
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength)
  return { name: String.fromCharCode(...bytes), unpackedBytes: view.getUint32(at + 24, true), next }
}

/** Null where the bytes are not a whole ZIP file. A file of hostile size gives no more than its entries say. */
export function readZipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < END_LENGTH) return null
  const end = endOf(view)
  if (end === null) return null
  const contents: ZipContents = { names: new Set(), unpackedBytes: 0 }
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = entryAt(view, at)
    if (!entry) return null
    contents.names.add(entry.name)
    contents.unpackedBytes += entry.unpackedBytes
    at = entry.next
  }
  return contents
}
