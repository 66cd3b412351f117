import { END, END_SIZE, zipEnd, zipEntry } from '../domain/zip-directory.ts'
import type { ZipEntry } from '../domain/zip-directory.ts'
import type { Bytes } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { inflate } from './deflate.ts'
import { ExchangeError } from './failures.ts'
import type { ExchangeCode } from './failures.ts'
import {
  DEFLATED,
  ENCRYPTED_FLAG,
  isSafeName,
  LOCAL,
  LOCAL_SIZE,
  packsTooWell,
  STORED,
  UTF8_FLAG,
  ZIP64_16,
  ZIP64_32,
} from './zip-layout.ts'

export interface ZipLimits {
  entries: number
  entryBytes: number
  /** Of everything that is unpacked, not of everything that is listed. */
  totalBytes: number
}
/** Wide enough for one's own export on one's own machine; a server sets narrower ones. */
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, entryBytes: 400_000_000, totalBytes: 1_500_000_000 }

/** One file of a ZIP, unpacked only when it is read. */
export interface ZipItem {
  name: string
  size: number
  read: () => Promise<Bytes>
}

interface Listed extends Omit<ZipEntry, 'name' | 'next'> {
  name: string
  nameLength: number
}

const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function need(holds: boolean, code: ExchangeCode): void {
  if (!holds) throw new ExchangeError(code)
}

export const isZip = (bytes: Bytes): boolean =>
  bytes.length >= END_SIZE && [LOCAL, END].includes(viewOf(bytes).getUint32(0, true))

/** Names say themselves that they are UTF-8; old programs write it without saying so, or one byte a sign. */
function nameOf(bytes: Bytes, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    need((flags & UTF8_FLAG) === 0, 'zip-broken')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function listing(bytes: Bytes, limits: ZipLimits): Listed[] {
  const closing = zipEnd(bytes)
  if (!closing) throw new ExchangeError('zip-truncated')
  const { at: end, disk, count, size, start } = closing
  need(disk === 0 && count !== ZIP64_16 && size !== ZIP64_32 && start !== ZIP64_32, 'zip-unsupported')
  need(start + size <= end, 'zip-truncated')
  need(count <= limits.entries, 'zip-bomb')
  const found: Listed[] = []
  for (let at = start; found.length < count;) {
    const entry = zipEntry(bytes, at, end)
    if (typeof entry === 'string') throw new ExchangeError(`zip-${entry}`)
    const { next, name, ...rest } = entry
    found.push({ ...rest, name: nameOf(name, rest.flags).replaceAll('\\', '/'), nameLength: name.length })
    at = next
  }
  checkPlaces(found, start)
  return found
}

/** Files that lie over each other are how a small ZIP unpacks to a huge one. */
function checkPlaces(found: Listed[], end: number): void {
  const places = found.toSorted((a, b) => a.offset - b.offset)
  for (const [index, { offset, packed, nameLength }] of places.entries()) {
    const next = places[index + 1]?.offset ?? end
    need(offset + LOCAL_SIZE + nameLength + packed <= next, next === end ? 'zip-truncated' : 'zip-bomb')
  }
}

function check(entry: Listed, limits: ZipLimits): void {
  need(isSafeName(entry.name), 'zip-unsafe')
  need((entry.flags & ENCRYPTED_FLAG) === 0, 'zip-encrypted')
  need(entry.method === STORED || entry.method === DEFLATED, 'zip-unsupported')
  need(![entry.size, entry.packed, entry.offset].includes(ZIP64_32), 'zip-unsupported')
  need(entry.size <= limits.entryBytes && !packsTooWell(entry.packed, entry.size), 'zip-bomb')
}

async function unpack(bytes: Bytes, entry: Listed): Promise<Bytes> {
  const view = viewOf(bytes)
  need(view.getUint32(entry.offset, true) === LOCAL, 'zip-broken')
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const from = entry.offset + LOCAL_SIZE + lengths
  need(from + entry.packed <= bytes.length, 'zip-truncated')
  const data = bytes.slice(from, from + entry.packed)
  need(entry.method === DEFLATED || entry.packed === entry.size, 'zip-broken')
  const unpacked = entry.method === DEFLATED ? await inflate(data, entry.size) : data
  need(crc32(unpacked) === entry.crc, 'zip-broken')
  return unpacked
}

/** The files of a ZIP, each checked before the first byte is unpacked. Folders are left out. */
export function openZip(bytes: Bytes, limits: ZipLimits = ZIP_LIMITS): ZipItem[] {
  const found = listing(bytes, limits)
  for (const entry of found) check(entry, limits)
  need(new Set(found.map(({ name }) => name)).size === found.length, 'zip-unsafe')
  let unpacked = 0
  const read = (entry: Listed) => async (): Promise<Bytes> => {
    unpacked += entry.size
    need(unpacked <= limits.totalBytes, 'zip-bomb')
    return unpack(bytes, entry)
  }
  return found
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => ({ name: entry.name, size: entry.size, read: read(entry) }))
}
