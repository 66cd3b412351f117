import { recogniseFile } from '../domain/file-type.ts'
import type { Bytes } from '../exchange/bytes.ts'
import { textOfBytes } from '../exchange/text-of-bytes.ts'
import { ResumeError } from './failures.ts'
import type { ResumeFormat } from './lines.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Names inside the old container of Office are written two bytes a letter. */
function holdsName(bytes: Bytes, name: string): boolean {
  const wide = name.replace(/./g, '$&\0')
  return new TextDecoder('latin1').decode(bytes).includes(wide)
}

/** The container of Word up to 2003, in which newer Word also locks a protected document. */
function refuseOle(bytes: Bytes): never {
  if (holdsName(bytes, 'EncryptedPackage')) throw new ResumeError('resume_encrypted')
  throw new ResumeError(holdsName(bytes, 'WordDocument') ? 'resume_old_word' : 'resume_not_taken')
}

const PICTURES = new Set(['png', 'jpeg'])

/** A ZIP is told by what is in it; one that cannot be listed may still be a Word file that was cut off. */
function formatOfZip(bytes: Bytes, name: string): ResumeFormat {
  const found = recogniseFile(bytes)
  if (found === 'docx') return 'docx'
  if (found === 'file-unpacks-too-large') throw new ResumeError('resume_unpacks_too_large')
  const head = new TextDecoder('latin1').decode(bytes)
  if (/\[Content_Types\]\.xml|word\//.test(head.slice(0, 4_096)) || /\.docx$/i.test(name)) return 'docx'
  if (/\.docm$/i.test(name)) throw new ResumeError('resume_macros')
  throw new ResumeError('resume_not_taken')
}

/** The bytes say what a file is; its name only tells Markdown from other text. */
export function formatOf(bytes: Bytes, name: string): ResumeFormat {
  if (startsWith(bytes, OLE)) return refuseOle(bytes)
  if (startsWith(bytes, ZIP)) return formatOfZip(bytes, name)
  const found = recogniseFile(bytes)
  if (found === 'pdf') return 'pdf'
  if (PICTURES.has(found)) throw new ResumeError('resume_image_only')
  if (found === 'json' || found === 'txt') return found === 'txt' ? formatOfText(bytes, name) : 'json'
  // Some programs put a few bytes before the file proper.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')) return 'pdf'
  if (/\.(?:txt|md|markdown|text)$/i.test(name)) return formatOfText(bytes, name)
  throw new ResumeError('resume_not_taken')
}

const formatOfText = (bytes: Bytes, name: string): ResumeFormat => {
  if (/\.json$/i.test(name)) throw new ResumeError('resume_broken')
  const text = plainText(bytes)
  if (/^(?:<!doctype html|<html|\{\\rtf)/i.test(text.slice(0, 200).trim())) throw new ResumeError('resume_not_taken')
  const marked = /^#{1,3}\s+\S/m.test(text) && /^ {0,8}[-*] \S|\*\*\S/m.test(text)
  return /\.(?:md|markdown)$/i.test(name) || marked ? 'md' : 'txt'
}

/** The text of a file, whatever program wrote it. */
export function plainText(bytes: Bytes): string {
  try {
    return textOfBytes(bytes).replace(/^\ufeff/, '')
  } catch {
    throw new ResumeError('resume_not_taken')
  }
}
