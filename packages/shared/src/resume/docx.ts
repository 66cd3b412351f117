import type { Bytes } from '../exchange/bytes.ts'
import { ExchangeError } from '../exchange/failures.ts'
import type { ExchangeCode } from '../exchange/failures.ts'
import { openZip } from '../exchange/zip-read.ts'
import type { ZipItem } from '../exchange/zip-read.ts'
import { blocksOf } from './docx-blocks.ts'
import { linesOfBlocks } from './docx-lines.ts'
import { stylesOf } from './docx-styles.ts'
import type { Styles } from './docx-styles.ts'
import { ResumeError } from './failures.ts'
import type { ResumeErrorCode } from './failures.ts'
import type { ResumeLine } from './lines.ts'
import { attribute, xmlPieces } from './xml.ts'

export interface DocxText {
  lines: ResumeLine[]
  links: string[]
}

/** The text of a résumé takes less than 1 MB; what takes more is no résumé. Pictures are never unpacked. */
const LIMITS = { entries: 2_000, entryBytes: 60_000_000, totalBytes: 24_000_000 }

const CODES: Partial<Record<ExchangeCode, ResumeErrorCode>> = {
  'zip-truncated': 'resume_truncated',
  'zip-encrypted': 'resume_encrypted',
  'zip-bomb': 'resume_unpacks_too_large',
  'zip-unsafe': 'resume_unsafe',
}

const asResumeError = (error: unknown): unknown =>
  error instanceof ExchangeError ? new ResumeError(CODES[error.code] ?? 'resume_broken') : error

class Package {
  private readonly items: Map<string, ZipItem>

  constructor(bytes: Bytes) {
    this.items = new Map(openZip(bytes, LIMITS).map((item) => [item.name, item]))
  }

  names(pattern: RegExp): string[] {
    return [...this.items.keys()].filter((name) => pattern.test(name)).toSorted()
  }

  async text(name: string): Promise<string | null> {
    const bytes = await this.items.get(name)?.read()
    if (!bytes) return null
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
  }
}

const tags = (xml: string | null, name: string): string[] =>
  [...xmlPieces(xml ?? '')].flatMap((piece) => (piece.kind === 'open' && piece.name === name ? [piece.attributes] : []))

/** Most programs call it word/document.xml; the package says what it is called here. */
async function mainPart(files: Package): Promise<string> {
  const main = tags(await files.text('_rels/.rels'), 'Relationship').find((each) =>
    attribute(each, 'Type')?.endsWith('/officeDocument'),
  )
  return (main && attribute(main, 'Target')?.replace(/^\//, '')) || 'word/document.xml'
}

async function checkMacros(files: Package): Promise<void> {
  const types = (await files.text('[Content_Types].xml')) ?? ''
  if (files.names(/(?:^|\/)vba\w*\.(?:bin|xml)$/i).length > 0 || /macroEnabled|vbaProject/i.test(types))
    throw new ResumeError('resume_macros')
}

const linesOf = (xml: string | null, styles: Styles): ResumeLine[] =>
  xml === null ? [] : linesOfBlocks(blocksOf(xmlPieces(xml), styles))

async function linesOfAll(files: Package, names: string[], styles: Styles): Promise<ResumeLine[]> {
  const found: ResumeLine[] = []
  for (const name of names) found.push(...linesOf(await files.text(name), styles))
  return found
}

/** The first page may have a header of its own, so the same words may stand in several. */
const once = (lines: ResumeLine[]): ResumeLine[] =>
  lines.filter(({ text }, at) => lines.findIndex((other) => other.text === text) === at)

async function read(bytes: Bytes): Promise<DocxText> {
  const files = new Package(bytes)
  await checkMacros(files)
  const main = await mainPart(files)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = stylesOf(await files.text(`${folder}styles.xml`))
  const body = await files.text(main)
  if (body === null) throw new ResumeError('resume_broken')
  const around = (kind: RegExp): string[] =>
    files.names(/\.xml$/).filter((name) => name.startsWith(folder) && kind.test(name.slice(folder.length)))
  const header = once(await linesOfAll(files, around(/^header\d{0,3}\.xml$/), styles))
  const footer = once(await linesOfAll(files, around(/^footer\d{0,3}\.xml$/), styles))
  for (const line of footer) line.margin = true
  const rels = tags(await files.text(`${folder}_rels/${main.slice(folder.length)}.rels`), 'Relationship')
  const links = rels.flatMap((each) =>
    attribute(each, 'TargetMode') === 'External' ? (attribute(each, 'Target') ?? []) : [],
  )
  return { lines: numbered([...header, ...linesOf(body, styles), ...footer]), links }
}

/** A document of Word has no pages until it is laid out, so its lines are counted from the top. */
const numbered = (lines: ResumeLine[]): ResumeLine[] => lines.map((line, at) => ({ ...line, y: (at + 1) * 14 }))

export async function readDocx(bytes: Bytes): Promise<DocxText> {
  try {
    return await read(bytes)
  } catch (error) {
    throw asResumeError(error)
  }
}
