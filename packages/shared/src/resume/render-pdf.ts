import type { Resume } from '../domain/resume.ts'
import type { Bytes } from '../exchange/bytes.ts'
import { letterDocument, resumeDocument } from './render/document.ts'
import type { Document } from './render/document.ts'
import { laidOut, linesOver } from './render/fit.ts'
import type { RenderOptions } from './render/fit.ts'
import type { Letter } from './render/letter.ts'
import { renderLanguage } from './render/words.ts'
import { writePdf } from './render/write-pdf.ts'

export interface RenderedPdf {
  bytes: Bytes
  pages: number
  /** Lines that one page was asked for and did not hold. They stand on the pages behind it. */
  over: string[]
  /** Signs that no font here draws. A box stands for each, and the sign itself can be copied out of the file. */
  undrawn: string[]
}

async function rendered({ blocks, title, author }: Document, options: RenderOptions): Promise<RenderedPdf> {
  const out = await laidOut(blocks, options)
  const bytes = await writePdf(out, { title, author, language: renderLanguage(options.language) })
  return { bytes, pages: out.pages.length, over: linesOver(out, options), undrawn: [...out.setting.shaper.undrawn] }
}

/** A résumé as a PDF file. The same résumé, options and fonts give the same bytes. */
export const renderPdf = (resume: Resume, options: RenderOptions): Promise<RenderedPdf> =>
  rendered(resumeDocument(resume, options), options)

/** A letter that matches the résumé of the same template. */
export const renderLetterPdf = (letter: Letter, options: RenderOptions): Promise<RenderedPdf> =>
  rendered(letterDocument(letter, options), options)
