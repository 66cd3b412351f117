import { readZipContents } from './zip-directory.ts'

export const MAX_FILE_BYTES = 5 * 1024 * 1024
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024

/** Every kind of file that can be kept: how it is sent, and how its name ends. */
export const FILE_TYPES = {
  pdf: { mimes: ['application/pdf'], endings: ['pdf'] },
  docx: {
    mimes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    endings: ['docx'],
  },
  txt: { mimes: ['text/plain'], endings: ['txt', 'text'] },
  md: { mimes: ['text/markdown', 'text/x-markdown'], endings: ['md', 'markdown'] },
  png: { mimes: ['image/png'], endings: ['png'] },
  jpeg: { mimes: ['image/jpeg', 'image/jpg'], endings: ['jpg', 'jpeg'] },
  json: { mimes: ['application/json'], endings: ['json'] },
} as const satisfies Record<string, { mimes: string[]; endings: string[] }>
export type FileType = keyof typeof FILE_TYPES

/** Why a file cannot be kept. */
export const FILE_PROBLEMS = {
  'file-empty': 'This file is empty. Choose it again, or another one.',
  'file-too-large':
    'A file may have at most 5 MB. Make it smaller, for example by saving it as a PDF with smaller images.',
  'file-not-taken': 'Files of this kind are not kept. Use PDF, Word (.docx), text, Markdown, PNG, JPEG or JSON.',
  'file-unknown':
    'This file holds nothing that can be recognised. Use PDF, Word (.docx), UTF-8 text, PNG, JPEG or JSON.',
  'file-not-its-type':
    'This file holds something else than it was sent as. Open it to see what it is, then choose it again.',
  'file-not-its-name': 'This file holds something else than its name says. Open it to see what it is, then rename it.',
  'file-unpacks-too-large': 'This document would unpack to more than 100 MB. Save it again from your word processor.',
} as const
export type FileProblem = keyof typeof FILE_PROBLEMS

const isFileType = (key: string): key is FileType => Object.hasOwn(FILE_TYPES, key)
const types = Object.keys(FILE_TYPES).filter(isFileType)
const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte)

// Tab, line feed, form feed and return are text; every other control character says that this is none.
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f]/

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return NOT_TEXT.test(text) ? null : text
  } catch {
    return null
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function recogniseZip(bytes: Uint8Array): FileType | FileProblem | null {
  const contents = readZipContents(bytes)
  if (!contents?.names.has('[Content_Types].xml') || !contents.names.has('word/document.xml')) return null
  return contents.unpackedBytes > MAX_UNPACKED_BYTES ? 'file-unpacks-too-large' : 'docx'
}

/** What the bytes themselves say, whatever the file is called. Markdown is plain text to them. */
export function recogniseFile(bytes: Uint8Array): FileType | FileProblem {
  if (bytes.length === 0) return 'file-empty'
  if (bytes.length > MAX_FILE_BYTES) return 'file-too-large'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return recogniseZip(bytes) ?? 'file-unknown'
  const text = textOf(bytes)
  if (text === null) return 'file-unknown'
  return isJson(text) ? 'json' : 'txt'
}

const isText = (type: FileType): boolean => type === 'txt' || type === 'md'
/** JSON is text too, so a file of JSON may be called text, but not the other way round. */
const fits = (found: FileType, said: FileType): boolean =>
  found === said || (isText(said) && (found === 'txt' || found === 'json'))

const typeWith = (list: 'mimes' | 'endings', value: string): FileType | null =>
  types.find((type) => FILE_TYPES[type][list].some((each) => each === value)) ?? null

const SAYS_NOTHING = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/** What a claim stands for: a type, nothing at all, or something that is not kept. */
function claimed(list: 'mimes' | 'endings', value: string): FileType | 'nothing' | 'not-taken' {
  return SAYS_NOTHING.has(value) ? 'nothing' : (typeWith(list, value) ?? 'not-taken')
}

const endingOf = (name: string): string => /\.(?<ending>[^./\\]*)$/.exec(name)?.groups?.['ending']?.toLowerCase() ?? ''
const mimeOf = (header: string): string => header.split(';', 1)[0]?.trim().toLowerCase() ?? ''

export interface FileClaim {
  bytes: Uint8Array
  /** What the file is called, where that is known. */
  name?: string | undefined
  /** The kind it was sent as, as in the header Content-Type. */
  mime?: string | undefined
}

/** The type to keep a file as, or why it cannot be kept: its bytes decide, and its name and kind must agree. */
export function judgeFile({ bytes, name = '', mime = '' }: FileClaim): FileType | FileProblem {
  const found = recogniseFile(bytes)
  if (!isFileType(found)) return found
  const byName = claimed('endings', endingOf(name))
  const byMime = claimed('mimes', mimeOf(mime))
  if (byName === 'not-taken' || byMime === 'not-taken') return 'file-not-taken'
  if (byMime !== 'nothing' && !fits(found, byMime)) return 'file-not-its-type'
  if (byName !== 'nothing' && !fits(found, byName)) return 'file-not-its-name'
  if (byName !== 'nothing') return byName
  return byMime === 'nothing' ? found : byMime
}

export const isFileProblem = (verdict: FileType | FileProblem): verdict is FileProblem =>
  Object.hasOwn(FILE_PROBLEMS, verdict)
