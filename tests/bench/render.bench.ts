import { PDFDocument, StandardFonts } from 'pdf-lib'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { renderDocx } from '@rolecall/shared/resume/render-docx.ts'
import { renderPdf } from '@rolecall/shared/resume/render-pdf.ts'
import { TEMPLATE_IDS } from '@rolecall/shared/resume/templates/all.ts'
import { LONG } from '../fixtures/exports/long.ts'
import { packagedFonts } from '../support/fonts.ts'
import { limitRow, race } from './harness.ts'
import type { Row } from './harness.ts'

const LINES_A_PAGE = 55

/** The floor: the same writer of PDF files, as many pages of bare lines, in a font that needs no embedding. */
async function bareLines(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 0; page < pages; page++) {
    const sheet = pdf.addPage()
    for (let line = 0; line < LINES_A_PAGE; line++)
      sheet.drawText(`Line ${line} of page ${page}: kept the laboratory safe for two years and taught ten`, {
        x: 50,
        y: 800 - line * 13,
        size: 10,
        font,
      })
  }
  return pdf.save()
}

export async function bench(): Promise<Row[]> {
  const fonts = packagedFonts()
  const resume = Resume.parse(LONG.resume)
  const options = (template: (typeof TEMPLATE_IDS)[number]) =>
    ({ template, language: 'en', paper: 'a4', fonts }) as const
  const { pages } = await renderPdf(resume, options('plain'))
  const figures = await race([
    { name: 'bare lines', run: () => bareLines(pages) },
    ...TEMPLATE_IDS.map((id) => ({ name: `PDF, ${id}`, run: () => renderPdf(resume, options(id)) })),
    { name: 'one page asked', run: () => renderPdf(resume, { ...options('plain'), onePage: true }) },
    { name: 'DOCX', run: () => renderDocx(resume, options('plain')) },
  ])
  const [floor] = figures
  const against = `bare lines ${(floor?.median ?? 0).toFixed(0)} ms`
  return figures.slice(1).map(({ name, median }) => limitRow(`${name}, ${pages} pages`, median, 300, 'ms', against))
}
