import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import type { Bytes } from '../../exchange/bytes.ts'
import { lineOps, linksOf } from './draw.ts'
import type { Canvas, LinkBox } from './draw.ts'
import { EmbeddedFont } from './embed.ts'
import type { FaceId } from './faces.ts'
import type { LaidOut } from './fit.ts'
import { MARGIN_AT_LEAST } from './lines.ts'
import type { Placed, Setting } from './lines.ts'
import type { PlacedLine } from './pages.ts'

export interface About {
  title: string
  author: string
  language: string
}

class Fonts {
  readonly #pdf: PDFDocument
  readonly #setting: Setting
  readonly #used = new Map<FaceId, EmbeddedFont>()

  constructor(pdf: PDFDocument, setting: Setting) {
    this.#pdf = pdf
    this.#setting = setting
  }

  font(face: FaceId): EmbeddedFont {
    const known = this.#used.get(face)
    if (known) return known
    const { context } = this.#pdf
    const font = new EmbeddedFont(this.#setting.shaper.font(face), context.nextRef(), `F${this.#used.size + 1}`)
    this.#used.set(face, font)
    return font
  }

  resources(): { Font: Record<string, PDFRef> } {
    return { Font: Object.fromEntries([...this.#used.values()].map(({ name, ref }) => [name, ref])) }
  }

  write(): void {
    for (const font of this.#used.values()) font.write(this.#pdf.context)
  }
}

/** The mark of a point, in front of its first line. */
function markOf(line: PlacedLine, { template, shaper, width, toLeft }: Setting): Placed | null {
  if (line.kind !== 'bullet' || !line.first) return null
  const text = template.mark
  const shaped = shaper.shape(text, false)
  const own = (shaped.width * line.size) / 1000
  const look = { bold: false, direction: 'none', spaced: false, href: undefined } as const
  return { ...look, text, shaped, x: toLeft ? width - own - 2 : 2, width: own }
}

function canvasOf({ setting, paper, pairs }: LaidOut, fonts: Fonts): Canvas {
  const { template, width, density, shaper } = setting
  const single = new Set(pairs.flatMap(({ regular, bold }) => (regular === bold ? [regular] : [])))
  return {
    left: (paper[0] - width) / 2,
    top: paper[1] - template.margin.top * Math.max(MARGIN_AT_LEAST, density.room),
    width,
    font: (face) => fonts.font(face),
    thickened: (face, bold) => bold && single.has(face),
    space: (bold) => shaper.shape(' ', bold).pieces[0] ?? { face: template.faces.regular, glyphs: [], width: 0 },
  }
}

const address = (href: string): string => (URL.canParse(href) ? new URL(href).href : encodeURI(href))

const linkMark = (pdf: PDFDocument, { href, box }: LinkBox): PDFRef =>
  pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: box.map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(address(href).replace(/[()\\]/g, String.raw`\$&`)) },
    }),
  )

/** Says what the document is. Without a date of its own, the same résumé gives the same bytes. */
function describe(pdf: PDFDocument, { title, author, language }: About): void {
  if (title !== '') pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') pdf.setAuthor(author)
  pdf.setLanguage(language)
}

/** Pages of placed lines as a file. */
export async function writePdf(out: LaidOut, about: About): Promise<Bytes> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const fonts = new Fonts(pdf, out.setting)
  const canvas = canvasOf(out, fonts)
  for (const lines of out.pages) {
    const page = pdf.addPage([...out.paper])
    const content = lines.flatMap((line) => lineOps(line, canvas, markOf(line, out.setting))).join('\n')
    const links = lines.flatMap((line) => linksOf(line, canvas)).map((link) => linkMark(pdf, link))
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)))
    page.node.set(PDFName.of('Resources'), pdf.context.obj(fonts.resources()))
    if (links.length > 0) page.node.set(PDFName.of('Annots'), pdf.context.obj(links))
  }
  fonts.write()
  describe(pdf, about)
  return new Uint8Array(
    await pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
  )
}
