import { deflateSync } from 'node:zlib'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'

/** A PDF put together by hand, object by object, so that every byte of a bad one is meant. */
export interface PdfObject {
  dict: string
  stream?: Uint8Array | string
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)

function join(parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Objects are numbered from 1; the first is the catalogue. */
export function pdfFile(objects: PdfObject[], trailer = ''): Bytes {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (part: Uint8Array): void => {
    parts.push(part)
    at += part.length
  }
  for (const [index, { dict, stream }] of objects.entries()) {
    offsets.push(at)
    const data = typeof stream === 'string' ? bytesOf(stream) : stream
    const length = data ? ` /Length ${data.length}` : ''
    add(bytesOf(`${index + 1} 0 obj\n<< ${dict}${length} >>\n`))
    if (data) {
      add(bytesOf('stream\n'))
      add(data)
      add(bytesOf('\nendstream\n'))
    }
    add(bytesOf('endobj\n'))
  }
  const xref = at
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  add(bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`))
  add(bytesOf(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`))
  return join(parts)
}

const FONT = '/Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont'

/** One page that draws `content`, in Helvetica (F1), bold (F2) and oblique (F3). */
export const onePage = (content: PdfObject, more: PdfObject[] = [], trailer = ''): Bytes =>
  pages([content], more, trailer)

export function pages(contents: PdfObject[], more: PdfObject[] = [], trailer = ''): Bytes {
  const first = 6
  const kids = contents.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const each = contents.flatMap((content, at) => [
    {
      dict: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> /XObject << /X ${first + contents.length * 2} 0 R >> >>`,
    },
    content,
  ])
  return pdfFile(
    [
      { dict: '/Type /Catalog /Pages 2 0 R' },
      { dict: `/Type /Pages /Kids [${kids}] /Count ${contents.length}` },
      ...['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].map((name) => ({ dict: `${FONT} /${name}` })),
      ...each,
      ...more,
    ],
    trailer,
  )
}

export const packed = (data: Uint8Array | string): PdfObject => ({
  dict: '/Filter /FlateDecode',
  stream: deflateSync(typeof data === 'string' ? bytesOf(data) : data, { level: 9 }),
})
