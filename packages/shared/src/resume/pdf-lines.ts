import { lineOf } from './lines.ts'
import type { Part, ResumeLine } from './lines.ts'
import { inReadingOrder } from './pdf-order.ts'
import { onOneLine, segmentsOf } from './pdf-segments.ts'
import type { Glyphs, Segment } from './pdf-segments.ts'

/** The font that most letters are set in, and its size. */
function bulk(segments: readonly Segment[], key: (segment: Segment) => string): string {
  const counts = new Map<string, number>()
  for (const segment of segments) counts.set(key(segment), (counts.get(key(segment)) ?? 0) + segment.text.length)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** What floats to the right is drawn before what it floats beside. */
const isBeside = (row: readonly Segment[], { x, right }: Segment): boolean =>
  row.every((other) => other.right <= x + 1 || other.x >= right - 1)

/** Pieces that follow each other on one height are one line. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && onOneLine(last, segment) && isBeside(row, segment)) row.push(segment)
    else rows.push([segment])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** Twice the height of its letters from the foot of one line to the foot of the next is more than a paragraph has. */
const APART = 1.75

export function linesOfPage(runs: readonly Glyphs[], page: number): ResumeLine[] {
  const segments = segmentsOf(runs)
  const font = bulk(segments, (segment) => segment.font)
  let above: Segment | undefined
  return rowsOf(inReadingOrder(segments)).flatMap((row) => {
    const size = Math.max(...row.map((segment) => segment.size))
    const y = row[0]?.y ?? 0
    const apart = !above || y < above.y || y - above.y > APART * Math.min(size, above.size)
    above = row.at(-1)
    const parts: Part[] = row.map(({ text, x, right, font: own, lastFont }) => ({
      text,
      x,
      right,
      strong: own !== font,
      endsStrong: lastFont !== font,
    }))
    return lineOf({ page, y, size, parts, heading: false, apart }) ?? []
  })
}
