import type { Facts } from './fingerprint.ts'
import { SKETCH_SIZE } from './sketch.ts'

type Plain = Pick<Facts, 'address' | 'requisition' | 'company' | 'titleKey' | 'places' | 'day' | 'pay'>

const HEAD = 2
const HEAD_BYTES = (HEAD + SKETCH_SIZE) * 4

/** The facts of an advert in bytes: numbers first, then the rest as JSON. */
export function packFacts({
  sketch,
  rows,
  text,
  address,
  requisition,
  company,
  titleKey,
  places,
  day,
  pay,
}: Facts): Uint8Array {
  const plain: Plain = { address, requisition, company, titleKey, places, day, pay }
  const rest = new TextEncoder().encode(JSON.stringify(plain))
  const packed = new Uint8Array(HEAD_BYTES + rest.length)
  const view = new DataView(packed.buffer)
  for (const [at, number] of [rows, text, ...sketch].entries()) view.setUint32(at * 4, number, true)
  packed.set(rest, HEAD_BYTES)
  return packed
}

export function unpackFacts(id: string, source: string, packed: Uint8Array): Facts {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const plain = JSON.parse(new TextDecoder().decode(packed.subarray(HEAD_BYTES))) as Plain
  return {
    ...plain,
    id,
    source,
    title: new Set(plain.titleKey.split(' ').filter(Boolean)),
    rows: view.getUint32(0, true),
    text: view.getUint32(4, true),
    sketch: Uint32Array.from({ length: SKETCH_SIZE }, (_, at) => view.getUint32((HEAD + at) * 4, true)),
  }
}
