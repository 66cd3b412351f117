import type { Bytes } from './bytes.ts'
import { ExchangeError } from './failures.ts'

const decode = (bytes: Bytes, label: string, fatal: boolean): string =>
  new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)

function tryUtf8(bytes: Bytes): string | null {
  try {
    return decode(bytes, 'utf-8', true)
  } catch {
    return null
  }
}

/** Spreadsheets save "Unicode text" as UTF-16, most with a mark; without one, every other byte of plain text is zero. */
function utf16Of(bytes: Bytes): 'utf-16le' | 'utf-16be' | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a > 0 && b === 0 && c > 0 && d === 0) return 'utf-16le'
  return a === 0 && b > 0 && c === 0 && d > 0 ? 'utf-16be' : null
}

const isBinary = (text: string): boolean => text.includes('\0') || text.startsWith('%PDF-')

/**
 * The text of a file. UTF-8 that holds together is UTF-8; what is not, comes from an older Windows program.
 * The mark at the start stays for the reader of the text, which takes off exactly one.
 */
export function textOfBytes(bytes: Bytes): string {
  const utf16 = utf16Of(bytes)
  const text = utf16 ? decode(bytes, utf16, false) : (tryUtf8(bytes) ?? decode(bytes, 'windows-1252', false))
  if (isBinary(text.slice(0, 4_096))) throw new ExchangeError('not-text')
  return text
}
