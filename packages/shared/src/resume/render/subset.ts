import type { Bytes } from '../../exchange/bytes.ts'
import { joinBytes } from '../../exchange/bytes.ts'

// The writer of the font library sets glyphs of odd length where a reader finds them shifted; this one does not.

/** What a PDF needs of a TrueType font, in the order of the alphabet. */
const COPIED = ['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep']

const COMPOSITE = { words: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 }

interface Tables {
  view: DataView
  bytes: Uint8Array
  at: ReadonlyMap<string, { offset: number; length: number }>
}

function tablesOf(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(4)
  const entries = Array.from({ length: count }, (_, at) => {
    const from = 12 + at * 16
    const tag = String.fromCharCode(...bytes.subarray(from, from + 4))
    return [tag, { offset: view.getUint32(from + 8), length: view.getUint32(from + 12) }] as const
  })
  return { view, bytes, at: new Map(entries) }
}

const offsetOf = ({ at }: Tables, tag: string): number => at.get(tag)?.offset ?? 0

/** The outline of a glyph as the font holds it. */
function outline(tables: Tables, id: number): Uint8Array<ArrayBuffer> {
  const long = tables.view.getInt16(offsetOf(tables, 'head') + 50) === 1
  const loca = offsetOf(tables, 'loca')
  const place = (at: number): number =>
    long ? tables.view.getUint32(loca + at * 4) : tables.view.getUint16(loca + at * 2) * 2
  const glyf = offsetOf(tables, 'glyf')
  return new Uint8Array(tables.bytes.subarray(glyf + place(id), glyf + place(id + 1)))
}

/** Where a glyph names other glyphs that it is put together from. */
function partsOf(glyph: Uint8Array<ArrayBuffer>): number[] {
  const view = new DataView(glyph.buffer)
  if (glyph.length < 10 || view.getInt16(0) >= 0) return []
  const places: number[] = []
  for (let at = 10, more = true; more;) {
    const flags = view.getUint16(at)
    places.push(at + 2)
    const scale = flags & COMPOSITE.scale ? 2 : flags & COMPOSITE.scales ? 4 : flags & COMPOSITE.matrix ? 8 : 0
    at += 4 + (flags & COMPOSITE.words ? 4 : 2) + scale
    more = (flags & COMPOSITE.more) !== 0
  }
  return places
}

const padded = (bytes: Uint8Array<ArrayBuffer>): Bytes => {
  const whole = new Uint8Array((bytes.length + 3) & ~3)
  whole.set(bytes)
  return whole
}

/** The widths of glyphs as hmtx lists them; past the last full entry all are as wide as that one. */
function metrics(tables: Tables, ids: readonly number[]): Bytes {
  const { view } = tables
  const full = view.getUint16(offsetOf(tables, 'hhea') + 34)
  const hmtx = offsetOf(tables, 'hmtx')
  const out = new DataView(new ArrayBuffer(ids.length * 4))
  for (const [at, id] of ids.entries()) {
    const bearing = id < full ? hmtx + id * 4 + 2 : hmtx + full * 4 + (id - full) * 2
    out.setUint16(at * 4, view.getUint16(hmtx + Math.min(id, full - 1) * 4))
    out.setInt16(at * 4 + 2, view.getInt16(bearing))
  }
  return new Uint8Array(out.buffer)
}

function locations(glyphs: readonly Bytes[]): Bytes {
  const out = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  let place = 0
  for (const [at, { length }] of glyphs.entries()) {
    out.setUint32(at * 4, place)
    place += length
  }
  out.setUint32(glyphs.length * 4, place)
  return new Uint8Array(out.buffer)
}

function file(tables: readonly (readonly [tag: string, bytes: Bytes])[]): Bytes {
  const head = new DataView(new ArrayBuffer(12 + tables.length * 16))
  const power = Math.floor(Math.log2(tables.length))
  head.setUint32(0, 0x10000)
  head.setUint16(4, tables.length)
  head.setUint16(6, 16 * 2 ** power)
  head.setUint16(8, power)
  head.setUint16(10, tables.length * 16 - 16 * 2 ** power)
  let offset = head.byteLength
  for (const [at, [tag, { length }]] of tables.entries()) {
    for (let i = 0; i < 4; i++) head.setUint8(12 + at * 16 + i, tag.charCodeAt(i))
    head.setUint32(12 + at * 16 + 8, offset)
    head.setUint32(12 + at * 16 + 12, length)
    offset += (length + 3) & ~3
  }
  return joinBytes([new Uint8Array(head.buffer), ...tables.map(([, bytes]) => padded(bytes))])
}

/** These glyphs of a TrueType font, in this order, and those they are put together from behind them. */
export function trueTypeSubset(font: Uint8Array, wanted: readonly number[]): Bytes {
  const tables = tablesOf(font)
  const ids = [...wanted]
  const glyphs: Bytes[] = []
  for (let at = 0; at < ids.length; at++) {
    const glyph = outline(tables, ids[at] ?? 0)
    const view = new DataView(glyph.buffer)
    for (const place of partsOf(glyph)) {
      const part = view.getUint16(place)
      if (!ids.includes(part)) ids.push(part)
      view.setUint16(place, ids.indexOf(part))
    }
    glyphs.push(padded(glyph))
  }
  const copied = COPIED.flatMap((tag) => {
    const place = tables.at.get(tag)
    return place ? [[tag, new Uint8Array(font.slice(place.offset, place.offset + place.length))] as const] : []
  })
  for (const [tag, bytes] of copied) {
    const view = new DataView(bytes.buffer)
    if (tag === 'head') view.setInt16(50, 1)
    if (tag === 'hhea') view.setUint16(34, ids.length)
    if (tag === 'maxp') view.setUint16(4, ids.length)
  }
  const own = [
    ['glyf', joinBytes(glyphs)],
    ['hmtx', metrics(tables, ids)],
    ['loca', locations(glyphs)],
  ] as const
  return file([...copied, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
