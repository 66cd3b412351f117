import type { Colour } from '../templates/template.ts'
import type { EmbeddedFont } from './embed.ts'
import type { FaceId } from './faces.ts'
import type { Placed } from './lines.ts'
import type { PlacedLine } from './pages.ts'
import type { Glyph, Piece } from './shape.ts'

export interface Canvas {
  /** The left edge of the text, and the top of it, from the corner at the lower left. */
  left: number
  top: number
  width: number
  font: (face: FaceId) => EmbeddedFont
  /** Faces that have no bold of their own are drawn with a stroke around. */
  thickened: (face: FaceId, bold: boolean) => boolean
  /** The space of a template's own face. */
  space: (bold: boolean) => Piece
}

const number = (value: number): string => String(Math.round(value * 100) / 100)
const fillColour = (colour: Colour): string => `${colour.map(number).join(' ')} rg`

/** Signs in a row; a number between two moves the pen, in thousandths of the size, to the left. */
function shown(glyphs: readonly Glyph[], font: EmbeddedFont): string {
  const out: string[] = []
  let codes = ''
  let move = 0
  const flush = (): void => {
    if (codes !== '') out.push(`<${codes}>`)
    codes = ''
  }
  for (const glyph of glyphs) {
    move -= glyph.dx
    if (Math.abs(move) >= 0.5) {
      flush()
      out.push(String(Math.round(move)))
    }
    codes += font.code(glyph)
    move = glyph.dx + Math.round(glyph.width) - glyph.advance
  }
  flush()
  if (Math.abs(move) >= 0.5) out.push(String(Math.round(move)))
  return `[${out.join(' ')}] TJ`
}

/** Marks that are set higher or lower than the rest are drawn by themselves. */
function raised(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = rows.at(-1)
    if (last && Math.round(last[0]?.dy ?? 0) === Math.round(glyph.dy)) last.push(glyph)
    else rows.push([glyph])
  }
  return rows
}

interface Stretch {
  x: number
  pieces: { piece: Piece; bold: boolean }[]
}

const sameRow = (a: Placed, b: Placed, space: number): boolean =>
  a.direction !== 'right' && b.direction !== 'right' && Math.abs(a.x + a.width + (b.spaced ? space : 0) - b.x) < 0.05

/** What runs to the left and needs several fonts is drawn in the order it is read in, as programs expect it. */
function inSaidOrder({ x, bold, shaped }: Placed, size: number): Stretch[] {
  let from = x
  const drawn = shaped.pieces.map((piece): Stretch => {
    const own = { x: from, pieces: [{ piece, bold }] }
    from += (piece.width * size) / 1000
    return own
  })
  return drawn.toReversed()
}

/** Neighbours are drawn in one go, with the spaces between them. */
function stretches(line: PlacedLine, canvas: Canvas): Stretch[] {
  const found: Stretch[] = []
  let before: Placed | undefined
  for (const unit of line.units) {
    const gap = canvas.space(unit.bold)
    const width = ((gap.width + (line.style.tracking ?? 0) * 1000) * line.size) / 1000
    const own = unit.shaped.pieces.map((piece) => ({ piece, bold: unit.bold }))
    const last = found.at(-1)
    if (last && before && sameRow(before, unit, width))
      last.pieces.push(...(unit.spaced ? [{ piece: gap, bold: unit.bold }] : []), ...own)
    else if (unit.direction === 'right') found.push(...inSaidOrder(unit, line.size))
    else found.push({ x: unit.x, pieces: own })
    before = unit
  }
  return found
}

function stretchOps({ x, pieces }: Stretch, line: PlacedLine, canvas: Canvas): string[] {
  const ops = [`1 0 0 1 ${number(canvas.left + x)} ${number(canvas.top - line.y)} Tm`]
  let set = ''
  let row: Glyph[] = []
  let face: FaceId | null = null
  const flush = (): void => {
    if (face === null || row.length === 0) return
    const font = canvas.font(face)
    for (const part of raised(row)) {
      const rise = ((part[0]?.dy ?? 0) * line.size) / 1000
      ops.push(...(rise === 0 ? [shown(part, font)] : [`${number(rise)} Ts`, shown(part, font), '0 Ts']))
    }
    row = []
  }
  for (const { piece, bold } of pieces) {
    const font = canvas.font(piece.face)
    const thick = canvas.thickened(piece.face, bold)
    const wanted = `/${font.name} ${number(line.size)} Tf ${thick ? `2 Tr ${number(line.size * 0.03)} w` : '0 Tr'}`
    if (wanted !== set) {
      flush()
      ops.push(wanted)
      set = wanted
    }
    face = piece.face
    row.push(...piece.glyphs)
  }
  flush()
  return ops
}

function ruleOps(line: PlacedLine, { left, top, width }: Canvas): string[] {
  const { rule } = line.style
  if (!rule || !line.last) return []
  const y = top - line.y - line.size * 0.22 - rule.gap
  return [
    `${rule.colour.map(number).join(' ')} RG ${number(rule.width)} w`,
    `${number(left)} ${number(y)} m ${number(left + width)} ${number(y)} l S`,
  ]
}

const isLinked = (line: PlacedLine): boolean => line.units.some(({ href }) => href !== undefined)

/** The operators that draw one line. */
export function lineOps(line: PlacedLine, canvas: Canvas, mark: Placed | null): string[] {
  const colour = line.style.colour ?? [0, 0, 0]
  const tracking = (line.style.tracking ?? 0) * line.size
  const all = mark
    ? [...stretches({ ...line, units: [mark] }, canvas), ...stretches(line, canvas)]
    : stretches(line, canvas)
  return [
    ...ruleOps(line, canvas),
    'BT',
    fillColour(colour),
    `${colour.map(number).join(' ')} RG`,
    `${number(tracking)} Tc`,
    ...all.flatMap((stretch) => stretchOps(stretch, line, canvas)),
    'ET',
  ]
}

export interface LinkBox {
  href: string
  box: [left: number, bottom: number, right: number, top: number]
}

/** Where a click leads somewhere; the words of one link are one box. */
export function linksOf(line: PlacedLine, { left, top }: Canvas): LinkBox[] {
  if (!isLinked(line)) return []
  const boxes: LinkBox[] = []
  for (const { href, x, width } of line.units) {
    if (!href) continue
    const y = top - line.y
    const last = boxes.at(-1)
    const [from, to] = [left + x, left + x + width]
    if (last?.href === href)
      last.box = [Math.min(last.box[0], from), last.box[1], Math.max(last.box[2], to), last.box[3]]
    else boxes.push({ href, box: [from, y - line.size * 0.25, to, y + line.size * 0.85] })
  }
  return boxes
}
