import { columnsOf } from './pdf-columns.ts'
import { onOneLine } from './pdf-segments.ts'
import type { Segment } from './pdf-segments.ts'
import { findSpan } from './spans.ts'

/** So many pieces on one page are drawn by no word processor; comparing each with each would take too long. */
const MOST = 1_500

/** A word too long for its column reaches into the next one; that does not put it above what stands there. */
const overlap = (a: Segment, b: Segment): boolean =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > Math.max(1, 0.45 * Math.min(a.right - a.x, b.right - b.x))
/** What stands above something and over it is read before it, whatever the order they were drawn in. */
const mustPrecede = (a: Segment, b: Segment): boolean => a.y < b.y - 0.5 * Math.min(a.size, b.size) && overlap(a, b)

/** How many were drawn after something that stands below them: few in a file written from top to bottom. */
function lateOnes(segments: readonly Segment[]): number {
  return segments.filter((late, at) => segments.some((early, i) => i < at && mustPrecede(late, early))).length
}

/** The order of drawing, put right where it breaks the order of reading. */
function mended(segments: readonly Segment[]): Segment[] {
  const done = new Set<Segment>()
  const ordered: Segment[] = []
  const visit = (segment: Segment): void => {
    if (done.has(segment)) return
    done.add(segment)
    for (const other of segments) if (!done.has(other) && mustPrecede(other, segment)) visit(other)
    ordered.push(segment)
  }
  for (const segment of segments) visit(segment)
  return ordered
}

/** Times set to the right are often drawn ahead of all else: each goes back to the line it stands on. */
function withFloats(segments: readonly Segment[]): Segment[] {
  const isDate = segments.map(({ text }) => text.length < 45 && findSpan(text) !== null)
  const floats = segments.filter((segment, at) => {
    const next = segments.find((_, i) => i > at && !isDate[i])
    return isDate[at] && next !== undefined && next.y < segment.y + 1 && next.x < segment.x
  })
  const kept = segments.filter((segment) => !floats.includes(segment))
  for (const float of floats) {
    const beside = kept.findLast((other) => onOneLine(other, float) && other.right <= float.x + 1)
    kept.splice(beside ? kept.indexOf(beside) + 1 : segments.indexOf(float), 0, float)
  }
  return kept
}

const byPlace = (a: Segment, b: Segment): number =>
  Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size) ? a.x - b.x : a.y - b.y

/**
 * The pieces of a page in the order of reading. Most programs draw a document in that order, columns and cells
 * included, so it is followed where it makes sense; else the columns are found by looking.
 */
export function inReadingOrder(drawn: readonly Segment[]): Segment[] {
  if (drawn.length > MOST) return drawn.toSorted(byPlace)
  const segments = withFloats(drawn)
  const columns = columnsOf(segments)
  if (columns?.certain) return columns.ordered
  const late = lateOnes(segments)
  if (late <= Math.max(6, segments.length * 0.2)) return mended(segments)
  return columns?.ordered ?? segments.toSorted(byPlace)
}
