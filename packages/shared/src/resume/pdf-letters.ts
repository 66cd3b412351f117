import type { PdfPage, Unpdf } from './pdf.ts'
import type { Glyphs } from './pdf-segments.ts'

/** "J A N E S M I T H": most of it stands in single letters, so the room between them is a matter of looks. */
export function isLetterSpaced(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const single = words.filter((word) => /^.[-.,&]?$/u.test(word)).length
  return (words.length >= 4 && single >= words.length * 0.6) || (words.length === 3 && single === 3)
}

const bare = (text: string): string => text.replace(/\s/g, '')

interface Shown {
  unicode?: string
}

/** The letters as the page draws them: only real spaces, none guessed from the room between letters. */
async function drawnText(unpdf: Unpdf, page: PdfPage): Promise<string> {
  const { OPS } = await unpdf.getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  return argsArray
    .filter((_, at) => fnArray[at] === OPS.showText)
    .flatMap((args: unknown) => (Array.isArray(args) && Array.isArray(args[0]) ? (args[0] as (Shown | number)[]) : []))
    .map((glyph) => (typeof glyph === 'object' && glyph !== null ? (glyph.unicode ?? '') : ''))
    .join('')
}

/** Finds the letters of `text` in what was drawn and gives them with the spaces they were drawn with. */
function asDrawn(text: string, drawn: string): string | null {
  const wanted = bare(text)
  const signs = Array.from(drawn)
  const places = signs.flatMap((sign, at) => (/\s/.test(sign) ? [] : [at]))
  const from = places
    .map((at) => signs[at] ?? '')
    .join('')
    .indexOf(wanted)
  if (from < 0) return null
  return signs.slice(places[from], (places[from + wanted.length - 1] ?? 0) + 1).join('')
}

/** Text set wide comes out with a space behind each letter; this brings its words back. */
export async function withLetterSpaces(unpdf: Unpdf, page: PdfPage, runs: Glyphs[]): Promise<Glyphs[]> {
  if (!runs.some(({ str }) => isLetterSpaced(str))) return runs
  const drawn = await drawnText(unpdf, page).catch(() => '')
  return runs.map((run) => (isLetterSpaced(run.str) ? { ...run, str: asDrawn(run.str, drawn) ?? run.str } : run))
}
