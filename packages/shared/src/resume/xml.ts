import { ResumeError } from './failures.ts'

/** A piece of an XML file: a tag that opens, one that closes, or the text between. */
export type XmlPiece =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The five entities XML knows by itself, and signs by number. There are no others: a document type is refused. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, number, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(number)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

function pieceOf(raw: string): XmlPiece | null {
  if (!raw.startsWith('<')) return { kind: 'text', text: decoded(raw) }
  if (raw.startsWith('<?') || raw.startsWith('<!')) return null
  if (raw.startsWith('</')) return { kind: 'close', name: raw.slice(2, -1).trim() }
  const name = /^<([^\s/>]+)/.exec(raw)?.[1] ?? ''
  return { kind: 'open', name, attributes: raw.slice(name.length + 1, -1), empty: raw.endsWith('/>') }
}

/** Reads the pieces one after another. It knows no entities, no document types and fetches nothing. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  // A document type is where entities that read files or multiply themselves are declared; Word never writes one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ResumeError('resume_unsafe')
  for (const [raw] of xml.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const piece = pieceOf(raw)
    if (piece) yield piece
  }
}

/** The value of `w:val` or any other attribute. */
export function attribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(`${name}=`)
  if (at < 0) return null
  const quote = attributes[at + name.length + 1] ?? ''
  const from = at + name.length + 2
  const to = attributes.indexOf(quote, from)
  return /["']/.test(quote) && to >= 0 ? decoded(attributes.slice(from, to)) : null
}
