import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import { writeZip } from '@rolecall/shared/exchange/zip-write.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const documentXml = (body: string, kind = 'document'): string =>
  kind === 'document'
    ? `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`
    : `${HEAD}<w:${kind} ${W}>${body}</w:${kind}>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export interface Look {
  style?: string
  bold?: boolean
  bullet?: boolean
}

/** A paragraph; a tab in the text becomes a tab. */
export function paragraph(text: string, { style, bold, bullet }: Look = {}): string {
  const looks = (style ? `<w:pStyle w:val="${style}"/>` : '') + (bullet ? '<w:numPr><w:ilvl w:val="0"/></w:numPr>' : '')
  const runs = text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`)
    .join('<w:tab/>')
  return `<w:p><w:pPr>${looks}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${runs}</w:r></w:p>`
}

/** A Word file of these parts; `document` is the whole of word/document.xml. */
export function docxFile(document: string, parts: Record<string, string | Bytes> = {}): Promise<Bytes> {
  const files: Record<string, string | Bytes> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    ...parts,
  }
  return writeZip(
    Object.entries(files).map(([name, data]) => ({ name, bytes: typeof data === 'string' ? utf8(data) : data })),
  )
}
