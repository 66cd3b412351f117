import { isOn } from './docx-styles.ts'
import type { Styles } from './docx-styles.ts'
import { attribute } from './xml.ts'
import type { XmlPiece } from './xml.ts'

/** A run of letters in one weight; a tab or a line break stands in the text as itself. */
interface Run {
  text: string
  bold: boolean
}
export interface Paragraph {
  kind: 'paragraph'
  runs: Run[]
  heading: boolean
  bullet: boolean
  size: number
  apart: boolean
}
export interface Table {
  kind: 'table'
  rows: Block[][][]
}
export type Block = Paragraph | Table

const BODY_SIZE = 11
/** Word itself allows no deeper nesting of tables and boxes than a person could make. */
const DEEPEST = 40

const newParagraph = (): Paragraph => ({
  kind: 'paragraph',
  runs: [],
  heading: false,
  bullet: false,
  size: 0,
  apart: false,
})

/** Follows the tags of a document and puts its paragraphs and tables together. */
class Reader {
  private readonly styles: Styles
  private readonly lists: Block[][] = [[]]
  private readonly tables: Table[] = []
  private readonly open: { paragraph: Paragraph; bold: boolean; hidden: boolean; styleBold: boolean }[] = []
  /** Deeper than 0 inside what is left out: the copy of a text box for old programs. */
  private skipped = 0
  private inText = false

  constructor(styles: Styles) {
    this.styles = styles
  }

  blocks(): Block[] {
    return this.lists[0] ?? []
  }

  take(piece: XmlPiece): void {
    if (piece.kind === 'text') this.addText(piece.text)
    else if (piece.kind === 'close') this.end(piece.name)
    else {
      this.begin(piece.name, piece.attributes, piece.empty)
      if (piece.empty) this.end(piece.name)
    }
  }

  private addText(text: string): void {
    if (this.inText) this.append(text)
  }

  private append(text: string): void {
    const top = this.open.at(-1)
    if (!top || top.hidden || this.skipped > 0) return
    const last = top.paragraph.runs.at(-1)
    if (last && last.bold === top.bold) last.text += text
    else top.paragraph.runs.push({ text, bold: top.bold })
  }

  private begin(name: string, attributes: string, empty: boolean): void {
    if (name === 'mc:Fallback' && !empty) this.skipped += 1
    if (this.skipped > 0) return
    if (this.lists.length + this.open.length > DEEPEST) return
    if (name === 'w:p') this.open.push({ paragraph: newParagraph(), bold: false, hidden: false, styleBold: false })
    else if (name === 'w:tbl') this.tables.push({ kind: 'table', rows: [] })
    else if (name === 'w:tr') this.tables.at(-1)?.rows.push([])
    else if (name === 'w:tc' || name === 'w:txbxContent') this.lists.push([])
    else this.look(name, attributes)
  }

  /** The tags that say how a paragraph or run looks, and the signs that are tags. */
  private look(name: string, attributes: string): void {
    const top = this.open.at(-1)
    if (!top) return
    const value = attribute(attributes, 'w:val')
    if (name === 'w:t') this.inText = true
    else if (name === 'w:tab' && !attributes.includes('w:pos')) this.append('\t')
    else if (name === 'w:br' || name === 'w:cr') this.append('\n')
    else if (name === 'w:noBreakHyphen') this.append('-')
    else if (name === 'w:r') top.bold = top.styleBold
    else if (name === 'w:b') top.bold = isOn(value)
    else if (name === 'w:vanish') top.hidden = isOn(value)
    else if (name === 'w:sz') top.paragraph.size = Math.max(top.paragraph.size, Number(value) / 2 || 0)
    else if (name === 'w:numPr') top.paragraph.bullet = true
    else if (name === 'w:spacing') top.paragraph.apart = Number(attribute(attributes, 'w:before')) >= 100
    else if (name === 'w:pStyle') this.dress(value ?? '')
  }

  private dress(id: string): void {
    const top = this.open.at(-1)
    const style = this.styles.get(id)
    if (!top) return
    top.paragraph.heading = style?.heading ?? /^heading/i.test(id)
    top.styleBold = style?.bold ?? false
    top.bold = top.styleBold
    top.paragraph.size = style?.size ?? top.paragraph.size
  }

  private end(name: string): void {
    if (name === 'mc:Fallback') this.skipped = Math.max(0, this.skipped - 1)
    if (this.skipped > 0) return
    const top = this.open.at(-1)
    if (name === 'w:t') this.inText = false
    else if (name === 'w:r' && top) top.hidden = false
    else if (name === 'w:p' && top) this.closeParagraph()
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'w:tbl') this.closeTable()
  }

  private closeParagraph(): void {
    const paragraph = this.open.pop()?.paragraph
    if (!paragraph) return
    paragraph.size ||= BODY_SIZE
    this.lists.at(-1)?.push(paragraph)
  }

  private closeCell(): void {
    const cell = this.lists.length > 1 ? this.lists.pop() : undefined
    if (cell) this.tables.at(-1)?.rows.at(-1)?.push(cell)
  }

  /** A box hangs on a paragraph that is not closed yet; its words come before those of the paragraph. */
  private closeBox(): void {
    const box = this.lists.length > 1 ? this.lists.pop() : undefined
    if (box) this.lists.at(-1)?.push(...box)
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (table) this.lists.at(-1)?.push(table)
  }
}

export function blocksOf(pieces: Iterable<XmlPiece>, styles: Styles): Block[] {
  const reader = new Reader(styles)
  for (const piece of pieces) reader.take(piece)
  return reader.blocks()
}
