import type { Resume } from '../domain/resume.ts'
import type { Bytes } from '../exchange/bytes.ts'
import { letterDocument, resumeDocument } from './render/document.ts'
import type { Document } from './render/document.ts'
import { laidOut, linesOver, ROOMY, textWidth } from './render/fit.ts'
import type { RenderOptions } from './render/fit.ts'
import type { Letter } from './render/letter.ts'
import { PAPERS } from './render/paper.ts'
import { renderLanguage } from './render/words.ts'
import { writeDocx } from './render/write-docx.ts'
import { TEMPLATES } from './templates/all.ts'

export interface RenderedDocx {
  bytes: Bytes
  /** Lines that one page was asked for and did not hold, as far as this side can tell how Word will set them. */
  over: string[]
}

async function rendered({ blocks, title, author }: Document, options: RenderOptions): Promise<RenderedDocx> {
  // Word sets the lines itself; how tight they must be is measured with fonts about as wide.
  const out = options.onePage ? await laidOut(blocks, options) : null
  const density = out?.setting.density ?? ROOMY
  const look = {
    template: TEMPLATES[options.template],
    density,
    language: renderLanguage(options.language),
    width: textWidth(options, density),
  }
  const bytes = await writeDocx({ blocks, look, paper: PAPERS[options.paper], title, author })
  return { bytes, over: out ? linesOver(out, options) : [] }
}

/** A résumé as a document of Word. The same résumé and options give the same bytes. */
export const renderDocx = (resume: Resume, options: RenderOptions): Promise<RenderedDocx> =>
  rendered(resumeDocument(resume, options), options)

/** A letter that matches the résumé of the same template. */
export const renderLetterDocx = (letter: Letter, options: RenderOptions): Promise<RenderedDocx> =>
  rendered(letterDocument(letter, options), options)
