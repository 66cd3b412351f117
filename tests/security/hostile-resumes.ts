import { deflateRawSync } from 'node:zlib'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import type { ResumeErrorCode } from '@rolecall/shared/resume/failures.ts'
import { docxFile, documentXml, paragraph } from '../support/resumes/docx-file.ts'
import { onePage, packed, pages, pdfFile } from '../support/resumes/pdf-file.ts'
import type { PdfObject } from '../support/resumes/pdf-file.ts'
import { ascii85, locked, ole, renamed } from './hostile-bytes.ts'

export interface Hostile {
  name: string
  /** What the person is told; several where the reader of PDF files decides, null where the file is read after all. */
  codes: (ResumeErrorCode | null)[]
  file: () => Bytes | Promise<Bytes>
}

const MB = 1_000_000
const text = (words: string): string => `BT /F1 11 Tf 50 780 Td (${words}) Tj ET`
const RESUME = text('Mira Holt, Backend Engineer at Larkfield Systems, Lisbon, mira.holt@example.com')
const plain: PdfObject = { dict: '', stream: RESUME }
const spaces = (size: number): Uint8Array => new Uint8Array(size).fill(32)
const packedTwice = packed(packed(spaces(100 * MB)).stream ?? '')

/** The word that ends a stream, unpacked in the middle of one that goes on. */
function withFalseEnd(): Uint8Array {
  const word = utf8('\nendstream\n')
  const block = [0x78, 0x01, 0x00, word.length, 0, 0xff - word.length, 0xff]
  return Buffer.concat([Uint8Array.from(block), word, deflateRawSync(spaces(100 * MB), { level: 9 })])
}

/** Cuts a file off after part of its bytes. */
const cut = (bytes: Bytes, share: number): Bytes => bytes.slice(0, Math.floor(bytes.length * share))

const word = (body: string, parts: Record<string, string | Bytes> = {}): Promise<Bytes> =>
  docxFile(documentXml(body), parts)
const goodWord = (): Promise<Bytes> => word(paragraph('Mira Holt, Backend Engineer, mira.holt@example.com').repeat(40))

const catalog = { dict: '/Type /Catalog /Pages 2 0 R' }
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`

export const HOSTILE: Hostile[] = [
  { name: 'nothing at all', codes: ['resume_empty'], file: () => new Uint8Array() },
  { name: 'more than 5 MB', codes: ['resume_too_large'], file: () => new Uint8Array(5 * 1024 * 1024 + 1) },
  {
    name: 'a program',
    codes: ['resume_not_taken'],
    file: () => Uint8Array.from({ length: 900 }, (_, at) => (at * 37) % 256),
  },
  {
    name: 'a picture',
    codes: ['resume_image_only'],
    file: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  },
  {
    name: 'a web page',
    codes: ['resume_not_taken'],
    file: () => utf8('<!doctype html><html><script>alert(1)</script></html>'),
  },
  { name: 'an old Word file', codes: ['resume_old_word'], file: () => ole('WordDocument') },
  { name: 'an old spreadsheet', codes: ['resume_not_taken'], file: () => ole('Workbook') },
  { name: 'a locked Word file', codes: ['resume_encrypted'], file: () => ole('EncryptedPackage') },
  { name: 'a Word file with locked parts', codes: ['resume_encrypted'], file: async () => locked(await goodWord()) },
  {
    name: 'a Word file with macros',
    codes: ['resume_macros'],
    file: () => word(paragraph('Mira Holt'), { 'word/vbaProject.bin': 'x' }),
  },
  {
    name: 'a Word file cut off',
    codes: ['resume_truncated', 'resume_broken'],
    file: async () => cut(await goodWord(), 0.6),
  },
  {
    name: 'a Word file of pictures',
    codes: ['resume_image_only'],
    file: () => word('<w:p><w:r><w:drawing/></w:r></w:p>'),
  },
  {
    name: 'a Word file that reads other files',
    codes: ['resume_unsafe'],
    file: () =>
      docxFile(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}`,
      ),
  },
  {
    name: 'a Word file of a billion laughs',
    codes: ['resume_unsafe'],
    file: () => docxFile(`${LAUGHS}${documentXml('<w:p><w:r><w:t>&c;</w:t></w:r></w:p>')}`),
  },
  {
    name: 'a Word file with names that climb out',
    codes: ['resume_unsafe'],
    file: async () =>
      renamed(await word(paragraph('Mira Holt'), { 'aa/aa/aa/x.txt': 'x' }), 'aa/aa/aa/x.txt', '../../../x.txt'),
  },
  {
    name: 'a Word file that unpacks to a hundred times its size',
    codes: ['resume_unpacks_too_large', 'resume_broken'],
    file: async () => {
      const rows = Array.from({ length: 8_000 }, (_, at) => `${' '.repeat(4_000)}${Math.sin(at)}${Math.cos(at)}`)
      return word(paragraph(rows.join('')))
    },
  },
  {
    name: 'a Word file nested ten thousand deep',
    codes: [null, 'resume_image_only', 'resume_broken'],
    file: () =>
      word(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${paragraph('Mira Holt, mira.holt@example.com, Backend Engineer')}`),
  },
  {
    name: 'a Word file of open brackets',
    codes: ['resume_image_only', 'resume_too_much_text'],
    file: () => word('<'.repeat(2 * MB)),
  },
  {
    name: 'a locked PDF',
    codes: ['resume_encrypted'],
    file: () => onePage(plain, [], '/Encrypt << /Filter /Standard /V 2 /R 3 >>'),
  },
  {
    name: 'a PDF locked in other letters',
    codes: ['resume_encrypted'],
    file: () => onePage(plain, [], '/Encr#79pt << /Filter /Standard >>'),
  },
  {
    name: 'a PDF of pictures',
    codes: ['resume_image_only'],
    file: () =>
      onePage({ dict: '', stream: 'q 595 0 0 842 0 0 cm /X Do Q' }, [
        {
          ...packed(new Uint8Array(3_000)),
          dict: '/Type /XObject /Subtype /Image /Width 10 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
        },
      ]),
  },
  { name: 'a PDF with nothing on it', codes: ['resume_image_only'], file: () => onePage({ dict: '', stream: '' }) },
  {
    name: 'a PDF cut off in the middle',
    codes: ['resume_truncated', 'resume_image_only'],
    file: () => cut(onePage(packed(RESUME.repeat(200))), 0.5),
  },
  { name: 'a PDF of which only the start is there', codes: ['resume_truncated'], file: () => cut(onePage(plain), 0.1) },
  {
    name: 'a PDF that unpacks to 300 MB',
    codes: ['resume_unpacks_too_large'],
    file: () => onePage(packed(spaces(300 * MB))),
  },
  {
    name: 'a PDF that hides where a stream ends',
    codes: ['resume_unpacks_too_large'],
    file: () => onePage({ dict: '/Filter /FlateDecode', stream: withFalseEnd() }),
  },
  {
    name: 'a PDF packed twice',
    codes: ['resume_unpacks_too_large'],
    file: () => onePage({ dict: '/Filter [/FlateDecode /FlateDecode]', stream: packedTwice.stream ?? '' }),
  },
  {
    name: 'a PDF packed and written in letters',
    codes: ['resume_unpacks_too_large'],
    file: () =>
      onePage({
        dict: '/Filter [/ASCII85Decode /FlateDecode]',
        stream: ascii85((packed(spaces(100 * MB)).stream as Uint8Array) ?? new Uint8Array()),
      }),
  },
  {
    name: 'a PDF packed the old way',
    codes: ['resume_unpacks_too_large'],
    file: () => onePage({ dict: '/Filter /LZWDecode', stream: spaces(MB) }),
  },
  {
    name: 'a PDF of 5,000 pages',
    codes: ['resume_too_many_pages'],
    file: () => pages(Array.from({ length: 5_000 }, () => plain)),
  },
  {
    name: 'a PDF that says it has a billion pages',
    codes: ['resume_too_many_pages', 'resume_broken', 'resume_image_only'],
    file: () =>
      pdfFile([
        catalog,
        { dict: '/Type /Pages /Kids [3 0 R] /Count 999999999' },
        { dict: '/Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]' },
      ]),
  },
  {
    name: 'a PDF whose pages hold themselves',
    codes: ['resume_broken', 'resume_too_slow', 'resume_image_only'],
    file: () =>
      pdfFile([
        catalog,
        { dict: '/Type /Pages /Kids [3 0 R] /Count 1' },
        { dict: '/Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1' },
      ]),
  },
  {
    name: 'a PDF whose catalogue is a page of itself',
    codes: ['resume_broken', 'resume_too_slow', 'resume_image_only'],
    file: () => pdfFile([{ dict: '/Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 3' }]),
  },
  {
    name: 'a PDF whose tables point at themselves',
    codes: [null, 'resume_broken'],
    file: () => {
      const bytes = onePage(plain)
      const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('xref\n0')
      return onePage(plain, [], `/Prev ${at}`)
    },
  },
  {
    name: 'a PDF with a drawing that draws itself',
    codes: [null, 'resume_image_only'],
    file: () =>
      onePage({ dict: '', stream: `${RESUME} /X Do` }, [
        {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 8 0 R >> >>',
          stream: '/X Do /X Do',
        },
      ]),
  },
  {
    name: 'a PDF with a drawing in a drawing in a drawing, two each',
    codes: [null, 'resume_image_only', 'resume_too_slow', 'resume_too_much_text'],
    file: () => onePage({ dict: '', stream: `${RESUME} /X Do` }, nested(30)),
  },
  {
    name: 'a PDF of a million words',
    codes: ['resume_too_much_text', 'resume_too_slow'],
    file: () => onePage(packed(`${text('word and word')}\n`.repeat(400_000))),
  },
  {
    name: 'a text of a million words',
    codes: ['resume_too_much_text'],
    file: () => utf8('word and word\n'.repeat(300_000)),
  },
  {
    name: 'a text of one line',
    codes: [null, 'resume_too_much_text'],
    file: () => utf8(`Mira Holt ${'a.b@c-1 (2) '.repeat(20_000)}`),
  },
  { name: 'a JSON file of something else', codes: ['resume_not_json_resume'], file: () => utf8('{"price": 3}') },
  {
    name: 'a JSON file nested without end',
    codes: ['resume_not_json_resume', 'resume_broken'],
    file: () => utf8(`{"basics":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
  },
  {
    name: 'a JSON file that is none',
    codes: [null, 'resume_broken', 'resume_no_text'],
    file: () => utf8('{"basics": {'),
  },
]

/** Forms that each draw the next one twice: little to write, endless to follow. */
function nested(depth: number): PdfObject[] {
  const first = 8
  return Array.from({ length: depth }, (_, at) => ({
    dict: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${first + Math.min(at + 1, depth - 1)} 0 R >> >>`,
    stream: at === depth - 1 ? 'BT ET' : '/X Do /X Do',
  }))
}
