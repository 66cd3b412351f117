import { mirrored } from './direction.ts'
import type { Direction } from './direction.ts'
import type { LoadedFont } from './embed.ts'
import type { FaceId, Pair } from './faces.ts'

/** One drawn sign. Lengths are thousandths of the size it is set in. */
export interface Glyph {
  id: number
  /** What is read where it is drawn. */
  text: string
  width: number
  advance: number
  dx: number
  dy: number
}

export interface Piece {
  face: FaceId
  glyphs: Glyph[]
  width: number
}

export interface Shaped {
  pieces: Piece[]
  width: number
}

/** Signs that are there for the typesetter and draw nothing. */
const UNSEEN = /\u00ad|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]|\ufe0e|\ufe0f|\ufeff/gu

/** Every sign must be read as something; this is read as no room at all. */
const NOTHING = '\u200b'

interface Said {
  text: string
  /** It moves the pen; what does not is a mark over, under or in another sign. */
  moves: boolean
}

/**
 * What is read at every sign. A script that sets its signs in another order than they are said, or a letter in several
 * pieces, would read wrongly sign by sign: there the letters are handed out in the order they are said in.
 */
function readAs(text: string, drawn: readonly Said[], direction: Direction): string[] {
  const said = direction === 'right' ? drawn.toReversed() : [...drawn]
  // Programs that read PDF files turn round what runs to the left letter by letter, those of one sign too.
  const turned = (sign: string): string => (direction === 'right' ? Array.from(sign).toReversed().join('') : sign)
  if (said.map((sign) => sign.text).join('') === text) return drawn.map((sign) => turned(sign.text))
  const letters = text.match(/.\p{Mn}*/gsu) ?? []
  let left = Math.max(1, said.filter(({ moves }) => moves).length)
  const dealt = said.map(({ moves }, at) => {
    const isLast = left === 1 && (moves || at === said.length - 1)
    if (!moves && !isLast) return NOTHING
    left -= 1
    return turned(letters.splice(0, isLast ? letters.length : 1).join('')) || NOTHING
  })
  return direction === 'right' ? dealt.toReversed() : dealt
}

// Ligatures look well and are misread by old programs, so nothing is set with those that it can do without.
const SHAPED = { liga: false, clig: false, dlig: false }
/** Letters that stand side by side need their kerning only; looking for more takes most of the time. */
const KERNED = { ...SHAPED, calt: false, ccmp: false, locl: false, rlig: false, rclt: false, mark: false, mkmk: false }
const SIMPLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{S}\s]*$/u

const JOINER = 0x200d

/**
 * Some programs take a sign for as narrow as the mark it is read with, and a raised one for another line: so marks are
 * read at signs of no width that draw nothing.
 */
function readable(set: Omit<Glyph, 'text'>, text: string, empty: number): Glyph[] {
  const letters = text.length > 1 && /\p{Mn}/u.test(text) ? Array.from(text) : [text]
  const unseen = (letter: string): Glyph => ({ id: empty, text: letter, width: 0, advance: 0, dx: 0, dy: 0 })
  if (set.advance === 0 && Math.round(set.dy) !== 0) return [...letters.map(unseen), { ...set, text: NOTHING }]
  const [first = '', ...marks] = letters
  return [{ ...set, text: first }, ...marks.map(unseen)]
}

/** Sets words in the fonts of a document; each word once, for most of them come again. */
export class Shaper {
  readonly #fonts: ReadonlyMap<FaceId, LoadedFont>
  readonly #pairs: readonly Pair[]
  readonly #known = new Map<string, Shaped>()
  /** Signs that no font here draws. */
  readonly undrawn = new Set<string>()

  constructor(fonts: ReadonlyMap<FaceId, LoadedFont>, pairs: readonly Pair[]) {
    this.#fonts = fonts
    this.#pairs = pairs
  }

  font(face: FaceId): LoadedFont {
    const font = this.#fonts.get(face)
    if (!font) throw new Error(`The font ${face} was not brought along.`)
    return font
  }

  shape(raw: string, bold: boolean, direction: Direction = 'left'): Shaped {
    const text = raw.replace(UNSEEN, '').normalize('NFC')
    const key = `${bold ? 'b' : 'r'}${direction === 'right' ? '<' : '>'}${text}`
    const known = this.#known.get(key)
    if (known) return known
    const runs = this.#runs(text, bold).map(({ face, text: own }) => this.#piece(face, own, direction))
    const pieces = direction === 'right' ? runs.toReversed() : runs
    const shaped = { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) }
    this.#known.set(key, shaped)
    return shaped
  }

  /** The first face that has a sign draws it; a mark over a letter stays with its letter. */
  #runs(text: string, bold: boolean): { face: FaceId; text: string }[] {
    const found: { face: FaceId; text: string }[] = []
    for (const sign of text) {
      const last = found.at(-1)
      const has = (face: FaceId): boolean => this.font(face).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
      const faces = this.#pairs.map((pair) => (bold ? pair.bold : pair.regular))
      const stays = last !== undefined && /[\p{M}\p{P}\u200d]/u.test(sign) && has(last.face)
      const drawn = stays ? last.face : faces.find(has)
      if (drawn === undefined) this.undrawn.add(sign)
      const face = drawn ?? last?.face ?? faces[0]
      if (face === undefined) continue
      if (last?.face === face) last.text += sign
      else found.push({ face, text: sign })
    }
    return found
  }

  #piece(face: FaceId, text: string, direction: Direction): Piece {
    const { font } = this.font(face)
    const scale = 1000 / font.unitsPerEm
    const run = font.layout(direction === 'right' ? mirrored(text) : text, SIMPLE.test(text) ? KERNED : SHAPED)
    const own = run.glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
    const drawn = own.map((sign, at) => ({
      text: direction === 'right' ? mirrored(sign) : sign,
      moves: (run.positions[at]?.xAdvance ?? 0) > 0,
    }))
    const read = readAs(text, drawn, direction)
    const empty = font.hasGlyphForCodePoint(JOINER) ? font.glyphForCodePoint(JOINER).id : null
    const glyphs = run.glyphs.flatMap((glyph, at): Glyph[] => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[at] ?? {}
      // Room that a font gives between letters written to the left is read as a space by programs.
      const widened = direction === 'right' && xAdvance > glyph.advanceWidth
      const set = {
        id: glyph.id,
        width: glyph.advanceWidth * scale,
        advance: (widened ? glyph.advanceWidth : xAdvance) * scale,
        dx: (widened ? 0 : xOffset) * scale,
        dy: yOffset * scale,
      }
      return empty === null ? [{ ...set, text: read[at] ?? '' }] : readable(set, read[at] ?? '', empty)
    })
    return { face, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) }
  }
}
