/** What the reader of PDF files says of a run of letters. */
export interface Glyphs {
  str: string
  x: number
  /** Down from the top of the page, to the foot of the letters. */
  y: number
  width: number
  size: number
  font: string
}

/** Runs that stand on one line with no more than the room of a space between them. */
export interface Segment {
  text: string
  x: number
  y: number
  right: number
  size: number
  font: string
  lastFont: string
}

/** Anything wider than this, in heights of the letters, is a gap and no space. */
const GAP = 0.95
const SPACE = 0.13

export const onOneLine = (a: { y: number; size: number }, b: { y: number; size: number }): boolean =>
  Math.abs(a.y - b.y) <= 0.4 * Math.max(Math.min(a.size, b.size), 0.55 * Math.max(a.size, b.size))

function joins(open: Segment, next: Glyphs): boolean {
  const gap = next.x - open.right
  const size = Math.max(open.size, next.size)
  return onOneLine(open, next) && gap < GAP * size && gap > -0.6 * size
}

function add(open: Segment, next: Glyphs): void {
  const spaced = /^\s/.test(next.str) || next.x - open.right > SPACE * next.size
  open.text += (spaced && !/\s$/.test(open.text) ? ' ' : '') + next.str
  open.right = Math.max(open.right, next.x + next.width)
  // The larger letters say what the line is, wherever in it they stand.
  if (next.size > open.size) open.size = next.size
  open.lastFont = next.font
}

/** Runs in the order in which the file draws them, put together where they touch. */
export function segmentsOf(runs: readonly Glyphs[]): Segment[] {
  const found: Segment[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (run.str.trim() === '') {
      if (last) last.text += ' '
    } else if (last && joins(last, run)) {
      add(last, run)
    } else {
      const { x, y, width, size, font } = run
      found.push({ text: run.str, x, y, right: x + width, size, font, lastFont: font })
    }
  }
  for (const segment of found) segment.text = segment.text.trim()
  return found
}
