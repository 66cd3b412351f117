// The types published for this package speak of Node, which this code must not know; this is what is used of it.
declare module 'fontkit' {
  interface Glyph {
    id: number
    codePoints: number[]
    advanceWidth: number
  }
  interface Subset {
    includeGlyph(id: number): number
    encode(): Uint8Array<ArrayBuffer>
  }
  interface Font {
    postscriptName: string | null
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    italicAngle: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    glyphForCodePoint(sign: number): Glyph
    hasGlyphForCodePoint(sign: number): boolean
    layout(
      text: string,
      features: Readonly<Record<string, boolean>>,
    ): { glyphs: Glyph[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] }
    createSubset(): Subset
  }
  function create(bytes: Uint8Array): Font
}
