import { MAX_FILE_BYTES } from '../domain/file-type.ts'
import type { Resume } from '../domain/resume.ts'
import type { Bytes } from '../exchange/bytes.ts'
import { readDocx } from './docx.ts'
import { ResumeError } from './failures.ts'
import type { ResumeErrorCode } from './failures.ts'
import { resumeOfJson } from './json-resume.ts'
import type { ResumeFormat, ResumeLine } from './lines.ts'
import { parseResume } from './parse.ts'
import type { ResumeWarning } from './parse.ts'
import { readPdf } from './pdf.ts'
import { PDF_LIMITS } from './pdf-guard.ts'
import type { PdfLimits } from './pdf-guard.ts'
import { linesOfText } from './plain-lines.ts'
import { formatOf, plainText } from './resume-format.ts'

export type ResumeReading =
  | {
      ok: true
      resume: Resume
      /** All that the file says, line by line, in the order of reading. */
      text: string
      lines: ResumeLine[]
      format: ResumeFormat
      pages: number
      warnings: ResumeWarning[]
    }
  | { ok: false; code: ResumeErrorCode; message: string }

export interface ReadLimits {
  pdf: PdfLimits
  /** Letters in all; a résumé of ten full pages has 40,000. */
  letters: number
}
/** What one device may take. Where no thread can be stopped, a host passes narrower ones. */
export const READ_LIMITS: ReadLimits = { pdf: PDF_LIMITS, letters: 300_000 }

interface Read {
  lines: ResumeLine[]
  links: string[]
  pages: number
}

async function readLines(format: Exclude<ResumeFormat, 'json'>, bytes: Bytes, limits: ReadLimits): Promise<Read> {
  if (format === 'pdf') return readPdf(bytes, limits.pdf)
  if (format === 'docx') return { ...(await readDocx(bytes)), pages: 1 }
  const text = plainText(bytes)
  if (text.length > limits.letters) throw new ResumeError('resume_too_much_text')
  return { ...linesOfText(text, format === 'md'), pages: 1 }
}

const FEW_LETTERS = 20

/** A scan has a page and no letters on it. */
function checkLines({ lines }: Read, format: ResumeFormat, limits: ReadLimits): string {
  const text = lines.map((line) => line.text).join('\n')
  if (text.length > limits.letters) throw new ResumeError('resume_too_much_text')
  if (text.replace(/\P{L}/gu, '').length >= FEW_LETTERS) return text
  throw new ResumeError(format === 'pdf' || format === 'docx' ? 'resume_image_only' : 'resume_no_text')
}

async function read(bytes: Bytes, name: string, limits: ReadLimits): Promise<ResumeReading> {
  if (bytes.length === 0) throw new ResumeError('resume_empty')
  if (bytes.length > MAX_FILE_BYTES) throw new ResumeError('resume_too_large')
  const format = formatOf(bytes, name)
  if (format === 'json') {
    const text = plainText(bytes)
    const { lines } = linesOfText(text, false)
    return { ok: true, resume: resumeOfJson(text), text, lines, format, pages: 1, warnings: [] }
  }
  const found = await readLines(format, bytes, limits)
  const text = checkLines(found, format, limits)
  return { ok: true, ...parseResume(found.lines, found.links), text, lines: found.lines, format, pages: found.pages }
}

/**
 * Reads a résumé out of a file. It never throws for a bad file: each kind of bad file has its own code and sentence.
 * It may take all the time its limits allow, so a host that can runs it in a thread it can stop.
 */
export async function readResume(bytes: Bytes, name = '', limits: ReadLimits = READ_LIMITS): Promise<ResumeReading> {
  try {
    return await read(bytes, name, limits)
  } catch (error) {
    const { code, message } = error instanceof ResumeError ? error : new ResumeError('resume_broken')
    return { ok: false, code, message }
  }
}
