import { headingOf } from './headings.ts'
import type { Segment } from './pdf-segments.ts'
import { findSpan } from './spans.ts'

export interface Columns {
  ordered: Segment[]
  /** Both columns have headings of their own, and the file jumps between them from line to line. */
  certain: boolean
}

const rowOrder = (a: Segment, b: Segment): number =>
  Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size) ? a.x - b.x : a.y - b.y

/** Places where many pieces begin, well inside the page: there a second column may start. */
function edges(segments: readonly Segment[]): number[] {
  const left = Math.min(...segments.map(({ x }) => x))
  const right = Math.max(...segments.map((segment) => segment.right))
  const starts = new Map<number, number>()
  for (const { x } of segments) starts.set(Math.round(x / 2), (starts.get(Math.round(x / 2)) ?? 0) + 1)
  return [...starts]
    .filter(([at, count]) => count >= 4 && at * 2 > left + 0.15 * (right - left))
    .map(([at]) => at * 2 - 2)
}

interface Split {
  left: Segment[]
  right: Segment[]
  across: Segment[]
  at: number
}

function splitAt(segments: readonly Segment[], at: number): Split {
  const across = segments.filter(({ x, right }) => x < at - 2 && right > at + 2)
  const rest = segments.filter((segment) => !across.includes(segment))
  return { left: rest.filter(({ x }) => x < at - 2), right: rest.filter(({ x }) => x >= at - 2), across, at }
}

/** Dates and places at the right margin belong to the lines they end; they are no column. */
const isProse = (side: Segment[]): boolean =>
  side.filter(({ text }) => !findSpan(text) && text.length > 2).length >= Math.max(3, side.length * 0.6)

const isSplit = ({ left, right, across }: Split): boolean =>
  left.length >= 4 &&
  right.length >= 4 &&
  across.length <= (left.length + right.length) * 0.35 &&
  isProse(left) &&
  isProse(right)

/** Between two pieces that reach across, first the left column, then the right one. */
function readSplit({ left, right, across }: Split): Segment[] {
  const borders = across.toSorted(rowOrder)
  const zones = [...borders.map(({ y }) => y), Number.POSITIVE_INFINITY]
  let above = Number.NEGATIVE_INFINITY
  return zones.flatMap((below, at) => {
    const from = above
    const within = ({ y }: Segment): boolean => y >= from && y < below
    above = below
    const border = borders[at]
    return [...left.filter(within).toSorted(rowOrder), ...right.filter(within).toSorted(rowOrder)].concat(border ?? [])
  })
}

const headings = (side: Segment[]): number => side.filter(({ text }) => headingOf(text) !== null).length

/** How often the file goes from one side to the other. */
function crossings(segments: readonly Segment[], { left, right }: Split): number {
  const sides = segments.flatMap((segment) => (left.includes(segment) ? [0] : right.includes(segment) ? [1] : []))
  return sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length
}

const weight = ({ left, right, across }: Split): number => Math.min(left.length, right.length) - across.length

/** The page read as two columns, if it can be. */
export function columnsOf(segments: readonly Segment[]): Columns | null {
  const splits = edges(segments)
    .map((at) => splitAt(segments, at))
    .filter(isSplit)
  const best = splits.toSorted((a, b) => weight(b) - weight(a))[0]
  if (!best) return null
  const both = headings(best.left) >= 1 && headings(best.right) >= 1
  const certain = both && crossings(segments, best) > Math.min(best.left.length, best.right.length) * 0.6
  return { ordered: readSplit(best), certain }
}
