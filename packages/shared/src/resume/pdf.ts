import type { Bytes } from '../exchange/bytes.ts'
import type { ResumeLine } from './lines.ts'
import { ResumeError } from './failures.ts'
import { guardPdf } from './pdf-guard.ts'
import type { PdfLimits } from './pdf-guard.ts'
import { withMargins } from './margins.ts'
import { linesOfPage } from './pdf-lines.ts'
import { withLetterSpaces } from './pdf-letters.ts'
import type * as unpdfModule from 'unpdf'
import type { Glyphs } from './pdf-segments.ts'

export type Unpdf = typeof unpdfModule
export type PdfDocument = Awaited<ReturnType<Unpdf['getDocumentProxy']>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

export interface PdfText {
  lines: ResumeLine[]
  /** Addresses behind words: "LinkedIn" that leads to a profile. */
  links: string[]
  pages: number
}

/** More runs than this on a page come from no résumé. */
const MOST_RUNS = 20_000

type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number]

/** Reads piece by piece, so that a page of endless text is left before it is all in memory. */
async function itemsOf(page: PdfPage): Promise<Item[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: Item[] }>).getReader()
  const items: Item[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    items.push(...piece.value.items)
    if (items.length > MOST_RUNS) {
      await reader.cancel(new Error('Too much text.')).catch(() => undefined)
      throw new ResumeError('resume_too_much_text')
    }
  }
  return items
}

const letters = (runs: readonly Glyphs[], pattern: RegExp): number =>
  runs.reduce((sum, { str }) => sum + (str.match(pattern)?.length ?? 0), 0)

/** A page written from right to left is read as its mirror image: there, what comes first stands to the left. */
export function mirroredWhereNeeded(runs: Glyphs[], width: number): Glyphs[] {
  const toLeft = letters(runs, /[\p{Script=Hebrew}\p{Script=Arabic}]/gu)
  if (toLeft * 2 <= letters(runs, /\p{L}/gu)) return runs
  return runs.map((run) => ({ ...run, x: width - run.x - run.width }))
}

/** Drawn letters of a page; upright text alone, for what stands sideways is a stamp or a mark. */
async function runsOf(page: PdfPage): Promise<Glyphs[]> {
  const { height, width } = page.getViewport({ scale: 1 })
  const [, bottom = 0] = page.view
  const runs = (await itemsOf(page)).flatMap((item) => {
    if (!('str' in item)) return []
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = item.transform as number[]
    if (Math.abs(b) > Math.abs(a)) return []
    const size = item.height || Math.abs(d)
    return [{ str: item.str, x, y: height - (y - bottom), width: item.width, size, font: item.fontName }]
  })
  return mirroredWhereNeeded(runs, width)
}

async function linksOf(page: PdfPage): Promise<string[]> {
  const marks: { url?: unknown }[] = await page.getAnnotations().catch(() => [])
  return marks.flatMap(({ url }) => (typeof url === 'string' && url.length <= 2_000 ? [url] : []))
}

async function open(unpdf: Unpdf, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: the reader takes the bytes for itself.
    return await unpdf.getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new ResumeError('resume_encrypted')
    throw new ResumeError(isCutOff(bytes) ? 'resume_truncated' : 'resume_broken')
  }
}

/** A PDF ends by saying so. */
export const isCutOff = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-2_048)).includes('%%EOF')

async function readPages(unpdf: Unpdf, document: PdfDocument, limits: PdfLimits): Promise<PdfText> {
  const pages = document.numPages
  if (pages > limits.pages) throw new ResumeError('resume_too_many_pages', { limit: limits.pages })
  const found: PdfText = { lines: [], links: [], pages }
  for (let number = 1; number <= pages; number++) {
    const page = await document.getPage(number)
    const runs = await withLetterSpaces(unpdf, page, await runsOf(page))
    found.lines.push(...linesOfPage(runs, number))
    found.links.push(...(await linksOf(page)))
    page.cleanup()
  }
  return { ...found, lines: withMargins(found.lines) }
}

/** Loads the reader before it is needed, so that the first file does not wait for it. */
export async function warmUpPdf(): Promise<void> {
  const { getResolvedPDFJS } = await import('unpdf')
  await getResolvedPDFJS()
}

/** The lines of a PDF in the order of reading. The reader itself is half a megabyte, so it is brought in when needed. */
export async function readPdf(bytes: Bytes, limits: PdfLimits): Promise<PdfText> {
  await guardPdf(bytes, limits)
  const unpdf = await import('unpdf')
  const document = await open(unpdf, bytes)
  try {
    return await readPages(unpdf, document, limits)
  } catch (error) {
    if (error instanceof ResumeError) throw error
    throw new ResumeError(isCutOff(bytes) ? 'resume_truncated' : 'resume_broken')
  } finally {
    await document.loadingTask.destroy().catch(() => undefined)
  }
}
