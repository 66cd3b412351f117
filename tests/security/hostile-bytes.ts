import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'

export const ascii85 = (bytes: Uint8Array): string => {
  let out = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
    let value = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    const signs = [0, 0, 0, 0, 0].map(() => {
      const sign = String.fromCharCode(33 + (value % 85))
      value = Math.floor(value / 85)
      return sign
    })
    out += signs.toReversed().join('')
  }
  return `${out}~>`
}

/** The old container of Office with one name in its directory. */
export function ole(name: string): Bytes {
  const bytes = new Uint8Array(2_048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, code] of utf8(name).entries()) bytes[1_024 + at * 2] = code
  return bytes
}

/** Writes other letters over a name, in the list of files too, where no program that packs would put them. */
export function renamed(bytes: Bytes, from: string, to: string): Bytes {
  const [old, fresh] = [utf8(from), utf8(to)]
  for (let at = 0; at + old.length <= bytes.length; at++)
    if (old.every((byte, i) => bytes[at + i] === byte)) bytes.set(fresh, at)
  return bytes
}

/** Sets the flag that says that a part is locked, in the part's own record and in the list. */
export function locked(bytes: Bytes): Bytes {
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 < bytes.length; at++) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true)
    if (mark === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  return bytes
}
