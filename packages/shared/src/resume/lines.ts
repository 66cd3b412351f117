/** A stretch of a line set apart from the rest of it: by a wide gap, a tab or the border of a cell. */
export interface Part {
  text: string
  /** Where it starts and ends on the page, in points; for text that has no page, in characters. */
  x: number
  right: number
  /** Set in another font or weight than the bulk of the document. */
  strong: boolean
  /** The same of its last letters. */
  endsStrong?: boolean
}

/** A line of the document, in reading order. */
export interface ResumeLine {
  page: number
  x: number
  /** Down from the top of the page. */
  y: number
  right: number
  size: number
  text: string
  parts: Part[]
  strong: boolean
  /** It carries a mark of a list, which is no longer in the text. */
  bullet: boolean
  /** The document itself says that it is a heading. */
  heading: boolean
  /** More room above it than between the lines of a paragraph. */
  apart: boolean
  /** It stands in the margin of the page: a footer, or the number of the page. */
  margin?: boolean
}

export const RESUME_FORMATS = ['pdf', 'docx', 'txt', 'md', 'json'] as const
export type ResumeFormat = (typeof RESUME_FORMATS)[number]

const MARK = /^(?:[•◦▪▫■□●○◆◇♦▶►▸‣⁃∙·✓✔➢➤→❖*\uf0b7\uf0a7\uf0d8\u00b7]|[-–—](?=\s)|o(?= \p{Lu})) ?/u

/** The text behind the mark of a list, if there is one. */
export function unmarked(text: string): { text: string; bullet: boolean } {
  const rest = text.replace(MARK, '')
  return rest !== '' && rest !== text ? { text: rest, bullet: true } : { text, bullet: false }
}

/** No line of a résumé is longer; what is, was never meant to be read by people. */
const LONGEST = 5_000

/** Signs of no meaning come from icon fonts and broken programs. */
// oxlint-disable-next-line no-control-regex
const NO_SIGN = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000b-\u001f]/g

export const tidy = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    // Soft hyphens and signs of no width are there for the typesetter.
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(NO_SIGN, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

type Loose = Omit<ResumeLine, 'text' | 'x' | 'right' | 'bullet' | 'strong'>

/** Puts a line together from its parts; null where nothing is left to read. */
export function lineOf(loose: Loose & { bullet?: boolean }): ResumeLine | null {
  const parts = loose.parts.map((part) => ({ ...part, text: tidy(part.text) })).filter(({ text }) => text !== '')
  const [first] = parts
  if (!first) return null
  const { text, bullet } = unmarked(first.text)
  // A mark that stands alone in front of its line is a part of its own.
  const alone = parts.length > 1 && unmarked(`${first.text} x`).text === 'x'
  const kept = alone ? parts.slice(1) : [{ ...first, text }, ...parts.slice(1)]
  return {
    ...loose,
    parts: kept,
    text: kept.map((part) => part.text).join(' '),
    x: kept[0]?.x ?? first.x,
    right: Math.max(...kept.map((part) => part.right)),
    strong: kept[0]?.strong ?? false,
    bullet: bullet || alone || (loose.bullet ?? false),
  }
}
