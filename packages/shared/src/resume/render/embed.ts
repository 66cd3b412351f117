// oxlint-disable-next-line typescript/triple-slash-reference -- every package that reads this file must find these types.
/// <reference path="./fontkit.d.ts" />
import type { Font, Subset } from 'fontkit'
import { PDFHexString, PDFName } from 'pdf-lib'
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Glyph } from './shape.ts'
import { trueTypeSubset } from './subset.ts'

/** "OTTO": outlines of PostScript. */
const isCff = (bytes: Uint8Array): boolean => bytes[0] === 0x4f

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')

/** A font, and the file it was read from. */
export interface LoadedFont {
  font: Font
  bytes: Uint8Array
}

/** How many lines of a table a reader of PDF files takes at once. */
const BLOCK = 100

const inBlocks = (lines: readonly string[], name: string): string[] =>
  Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => {
    const block = lines.slice(at * BLOCK, (at + 1) * BLOCK)
    return `${block.length} begin${name}\n${block.join('\n')}\nend${name}`
  })

const toUnicode = (glyphs: readonly Glyph[]): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...inBlocks(
      glyphs.map(({ text }, at) => `<${hex(at + 1)}> <${utf16(text)}>`),
      'bfchar',
    ),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')

/**
 * A font as far as a document uses it. A sign that is read in two ways has two codes, which the font writers of most
 * programs cannot do: with it, text comes out as it went in, whatever the script.
 */
export class EmbeddedFont {
  readonly #font: Font
  readonly #bytes: Uint8Array
  readonly #cff: Subset | null
  readonly #codes = new Map<string, number>()
  readonly #used: Glyph[] = []
  readonly ref: PDFRef
  readonly name: string

  constructor({ font, bytes }: LoadedFont, ref: PDFRef, name: string) {
    this.#font = font
    this.#bytes = bytes
    this.#cff = isCff(bytes) ? font.createSubset() : null
    this.ref = ref
    this.name = name
  }

  /** The code a sign has in the text of a page. */
  code(glyph: Glyph): string {
    const key = this.#cff ? String(glyph.id) : `${glyph.id} ${glyph.text}`
    const known = this.#codes.get(key)
    if (known !== undefined) return hex(known)
    this.#used.push(glyph)
    this.#cff?.includeGlyph(glyph.id)
    this.#codes.set(key, this.#used.length)
    return hex(this.#used.length)
  }

  #descriptor(context: PDFContext, file: PDFRef): PDFRef {
    const { ascent, descent, capHeight, bbox, unitsPerEm, italicAngle } = this.#font
    const scale = (value: number): number => Math.round((value * 1000) / unitsPerEm)
    return context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: this.#name,
        Flags: 4,
        FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scale),
        ItalicAngle: italicAngle,
        Ascent: scale(ascent),
        Descent: scale(descent),
        CapHeight: scale(capHeight || ascent),
        StemV: 80,
        [this.#cff ? 'FontFile3' : 'FontFile2']: file,
      }),
    )
  }

  get #name(): string {
    return `ROLECL+${this.#font.postscriptName ?? this.name}`
  }

  /** The codes count the glyphs of the subset; behind the missing one, each reading of a glyph is one more. */
  #file(context: PDFContext): PDFRef {
    if (this.#cff) return context.register(context.flateStream(this.#cff.encode(), { Subtype: 'CIDFontType0C' }))
    const bytes = trueTypeSubset(this.#bytes, [0, ...this.#used.map(({ id }) => id)])
    return context.register(context.flateStream(bytes, { Length1: bytes.length }))
  }

  write(context: PDFContext): void {
    const file = this.#file(context)
    const cff = this.#cff !== null
    const places = cff ? {} : { CIDToGIDMap: 'Identity' }
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
        BaseFont: this.#name,
        ...places,
        CIDSystemInfo: {
          Registry: PDFHexString.of('41646F6265'),
          Ordering: PDFHexString.of('4964656E74697479'),
          Supplement: 0,
        },
        FontDescriptor: this.#descriptor(context, file),
        W: [1, this.#used.map(({ width }) => Math.round(width))],
      }),
    )
    const unicode = context.register(context.flateStream(toUnicode(this.#used)))
    const font = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.#name,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    }
    context.assign(this.ref, context.obj(font))
  }
}
