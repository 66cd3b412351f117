import { CENTRAL, CENTRAL_SIZE, END, END_SIZE } from '../domain/zip-directory.ts'
import type { Bytes } from './bytes.ts'
import { joinBytes, utf8 } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { deflate } from './deflate.ts'
import { ExchangeError } from './failures.ts'
import {
  DEFLATED,
  isSafeName,
  LOCAL,
  LOCAL_SIZE,
  packsTooWell,
  STORED,
  UTF8_FLAG,
  ZIP64_16,
  ZIP64_32,
} from './zip-layout.ts'

export interface ZipFile {
  name: string
  bytes: Bytes
}

interface Packed {
  name: Bytes
  data: Bytes
  method: number
  size: number
  crc: number
}

/** One record of the format: each number with its width in bytes. */
function record(length: number, numbers: [value: number, width: 2 | 4][], tail: Bytes): Bytes {
  const bytes = new Uint8Array(length + tail.length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, width] of numbers) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  bytes.set(tail, length)
  return bytes
}

async function pack({ name, bytes }: ZipFile): Promise<Packed> {
  const packed = await deflate(bytes)
  const worthIt = packed.length < bytes.length && !packsTooWell(packed.length, bytes.length)
  return {
    name: utf8(name),
    data: worthIt ? packed : bytes,
    method: worthIt ? DEFLATED : STORED,
    size: bytes.length,
    crc: crc32(bytes),
  }
}

/** DOS counts years from 1980 and seconds in twos; the format knows no zone, so UTC it is. */
function dosTime(time: number): number {
  const date = new Date(Math.max(time, Date.UTC(1980, 0, 1)))
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return day * 0x10000 + clock
}

/** What the record before a file and the one in the directory say alike. */
const facts = ({ name, data, method, size, crc }: Packed, time: number): [number, 2 | 4][] => [
  [20, 2],
  [UTF8_FLAG, 2],
  [method, 2],
  [time, 4],
  [crc, 4],
  [data.length, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
]

const localRecord = (file: Packed, time: number): Bytes =>
  record(LOCAL_SIZE, [[LOCAL, 4], ...facts(file, time)], file.name)

const centralRecord = (file: Packed, time: number, offset: number): Bytes =>
  record(
    CENTRAL_SIZE,
    [[CENTRAL, 4], [20, 2], ...facts(file, time), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]],
    file.name,
  )

const endRecord = (count: number, size: number, offset: number): Bytes =>
  record(
    END_SIZE,
    [
      [END, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [size, 4],
      [offset, 4],
      [0, 2],
    ],
    new Uint8Array(),
  )

function refuse(names: ReadonlySet<string>, name: string, total: number): void {
  if (names.has(name) || !isSafeName(name)) throw new ExchangeError('zip-unsafe')
  if (names.size + 1 >= ZIP64_16 || total >= ZIP64_32) throw new ExchangeError('file-too-large', { limit: '4 GB' })
}

/**
 * A ZIP file part by part, holding no more than one of its files at a time. The same files and time give the same bytes.
 */
export async function* zipParts(files: AsyncIterable<ZipFile> | Iterable<ZipFile>, modifiedAt = 0) {
  const time = dosTime(modifiedAt)
  const names = new Set<string>()
  const directory: Bytes[] = []
  let offset = 0
  for await (const file of files) {
    refuse(names, file.name, offset + file.bytes.length + 3_000)
    names.add(file.name)
    const packed = await pack(file)
    const head = localRecord(packed, time)
    directory.push(centralRecord(packed, time, offset))
    offset += head.length + packed.data.length
    yield head
    yield packed.data
  }
  const listing = joinBytes(directory)
  yield listing
  yield endRecord(names.size, listing.length, offset)
}

export async function gathered(parts: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = []
  for await (const part of parts) all.push(part)
  return joinBytes(all)
}

/** A whole ZIP file. */
export const writeZip = (files: ZipFile[], modifiedAt = 0): Promise<Bytes> => gathered(zipParts(files, modifiedAt))
