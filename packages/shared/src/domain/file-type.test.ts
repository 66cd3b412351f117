import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { FILE_TYPES, isFileProblem, judgeFile, MAX_FILE_BYTES, recogniseFile } from './file-type.ts'
import { readZipContents } from './zip-directory.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes)
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => Array.from(part)))

const u16 = (n: number): number[] => [n & 255, n >> 8]
const u32 = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]

/** A ZIP of empty parts, each saying that it unpacks to so many bytes. */
function zip(parts: Record<string, number>, comment = ''): Uint8Array {
  const names = Object.keys(parts).map(utf8)
  const locals = names.map((name) =>
    joined(bytesOf(0x50, 0x4b, 3, 4, ...Array(22).fill(0), ...u16(name.length), 0, 0), name),
  )
  const entries = names.map((name, i) => {
    const size = u32(Object.values(parts)[i] ?? 0)
    const head = [0x50, 0x4b, 1, 2, ...Array(20).fill(0), ...size, ...u16(name.length), ...Array(16).fill(0)]
    return joined(bytesOf(...head), name)
  })
  const [before, contents, note] = [joined(...locals), joined(...entries), utf8(comment)]
  const counts = [...u16(names.length), ...u16(names.length), ...u32(contents.length), ...u32(before.length)]
  return joined(before, contents, bytesOf(0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...counts, ...u16(note.length)), note)
}

const WORD = { '[Content_Types].xml': 500, 'word/document.xml': 9_000 }
const PNG = bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)
const JPEG = bytesOf(0xff, 0xd8, 0xff, 0xe0, 0)

test.each([
  ['pdf', utf8('%PDF-1.7\n')],
  ['docx', zip(WORD)],
  ['docx', zip(WORD, 'a note at the end')],
  ['png', PNG],
  ['jpeg', JPEG],
  ['json', utf8(' {"basics":{"name":"Zoë"}}')],
  ['txt', utf8('Zoë Quick\n\tEngineer')],
  ['txt', utf8('\ufeffWith a byte order mark')],
  ['txt', utf8('{not quite JSON')],
  ['file-empty', bytesOf()],
  ['file-too-large', new Uint8Array(MAX_FILE_BYTES + 1)],
  ['file-unknown', bytesOf(0xff, 0xfe, 0x41, 0)],
  ['file-unknown', utf8('text with a \0 in it')],
  ['file-unknown', bytesOf(0x4d, 0x5a, 0x90, 0)],
  ['file-unknown', zip({ 'xl/workbook.xml': 10 })],
  ['file-unknown', zip(WORD).slice(0, -10)],
  ['file-unknown', bytesOf(0x50, 0x4b, 3, 4)],
  ['file-unpacks-too-large', zip({ ...WORD, 'word/media/bomb.bin': 0xfffffff0 })],
])('says %s of the bytes alone (%#)', (type, bytes) => {
  expect(recogniseFile(bytes)).toBe(type)
})

describe('a claim', () => {
  const pdf = utf8('%PDF-1.7\n')
  test.each([
    ['pdf', { bytes: pdf, name: 'CV.PDF', mime: 'application/pdf' }],
    ['pdf', { bytes: pdf }],
    ['pdf', { bytes: pdf, name: 'my cv', mime: 'application/octet-stream' }],
    ['md', { bytes: utf8('# Zoë'), name: 'cv.md', mime: 'text/plain; charset=utf-8' }],
    ['md', { bytes: utf8('# Zoë'), mime: 'text/markdown' }],
    ['txt', { bytes: utf8('{"a":1}'), name: 'notes.txt' }],
    ['file-not-its-name', { bytes: pdf, name: 'cv.docx' }],
    ['file-not-its-name', { bytes: utf8('plain'), name: 'cv.json' }],
    ['file-not-its-name', { bytes: utf8('<html>'), name: 'cv.pdf' }],
    ['file-not-its-type', { bytes: PNG, mime: 'image/jpeg' }],
    ['file-not-taken', { bytes: utf8('<html>'), name: 'cv.html' }],
    ['file-not-taken', { bytes: utf8('<html>'), mime: 'text/html' }],
    ['file-not-taken', { bytes: pdf, name: 'cv.pdf.exe' }],
  ])('becomes %s (%#)', (verdict, file) => {
    expect(judgeFile(file)).toBe(verdict)
  })
})

it('never breaks, whatever the bytes are', () => {
  const zips = fc.uint8Array({ maxLength: 200 }).map((noise) => joined(zip(WORD).slice(0, 60), noise))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), zips), (bytes) => {
      const verdict = judgeFile({ bytes })
      expect(isFileProblem(verdict) || Object.hasOwn(FILE_TYPES, verdict)).toBe(true)
      readZipContents(bytes)
    }),
  )
})
