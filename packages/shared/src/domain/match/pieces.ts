/** A sentence or a bullet of a text, where it stands: `text.slice(start, end)`. */
export interface Piece {
  text: string
  start: number
  end: number
  /** It begins a line. */
  first: boolean
  /** A mark before it says that it is an item of a list. */
  bullet: boolean
}

/** Later parts are read too, but no text is longer than this without being something else than a posting. */
export const LONGEST_TEXT = 200_000
const LONGEST_PIECE = 1_000
const MARK = /^(?:[\s>#*_\\]|[-–—•·▪►✓✔☑■●○‣◦➢→](?=[\s\p{L}\d])|\d{1,2}[.)]\s)+/u
const IS_BULLET = /[-–—•·▪►✓✔☑■●○‣◦➢→]\s*$|(?:^|\s)\*\s+$|\d[.)]\s*$/u
const TAIL = /[\s*_\\]/
const SHORTENED =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|inc|dr|st|approx|ca|bzw|z\.\s?b|u\.\s?a|d\.\s?h|inkl|ggf|mind|no|vs|min|max|p\. ?ej|ej|ex|bijv|o\.\s?a|evt|incl|\p{L})\.$/iu

/** Without the signs of one kind that it ends in. An expression would begin anew at each of them. */
export function withoutTail(text: string, sign: RegExp): string {
  let end = text.length
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

export function piecesOf(whole: string): Piece[] {
  const text = whole.slice(0, LONGEST_TEXT)
  const pieces: Piece[] = []
  // Feeds that lost their line breaks keep the dots of their lists.
  for (const line of text.matchAll(/[^\n\r•▪►●■‣➢]+/g)) {
    const before = text[line.index - 1] ?? ''
    pieces.push(...inLine(line[0], line.index, /[•▪►●■‣➢]/.test(before)))
  }
  return pieces
}

function inLine(line: string, at: number, dotted: boolean): Piece[] {
  const mark = MARK.exec(line)?.[0] ?? ''
  const bullet = dotted || IS_BULLET.test(mark)
  const found: Piece[] = []
  let from = mark.length
  for (const end of endsIn(line)) {
    const piece = trimmed(line, from, end, at)
    if (piece) found.push({ ...piece, first: found.length === 0, bullet })
    from = Math.max(from, end)
  }
  return found
}

/** Where the sentences of a line end. */
function endsIn(line: string): number[] {
  const ends: number[] = []
  for (const mark of line.matchAll(/[.!?](?=\s)|[;。]/g)) {
    const end = mark.index + 1
    const isShort = mark[0] === '.' && SHORTENED.test(line.slice(Math.max(0, end - 8), end))
    const goesOn = mark[0] === '.' && /^\s+\p{Ll}/u.test(line.slice(end, end + 3))
    if (!isShort && !goesOn) ends.push(end)
  }
  return [...ends, line.length]
}

function trimmed(line: string, from: number, to: number, at: number): Omit<Piece, 'first' | 'bullet'> | null {
  const raw = line.slice(from, Math.min(to, from + LONGEST_PIECE))
  const lead = raw.length - raw.trimStart().length
  const text = withoutTail(raw.trim(), TAIL).replace(/;$/, '')
  if (!/[\p{L}\d]/u.test(text)) return null
  const start = at + from + lead
  return { text, start, end: start + text.length }
}
