import type { Target } from './imported.ts'
import type { DayOrder } from './table-dates.ts'

/** A file that a tool is known to write. It is recognised by its heading line alone. */
export interface KnownFormat {
  id: string
  /** The tool as people call it. */
  tool: string
  /** Headings that are all there in such a file, and nowhere else together. */
  marks: string[]
  columns: Record<string, Target>
  /** The order of days and months the tool always writes; left out where it writes the year first. */
  dayOrder?: DayOrder
  /** What the tool writes into a cell that has nothing in it. */
  blank?: string
  /** The stage of every row, where the file itself says it. */
  stage?: 'saved' | 'applied'
}

const bare = (heading: string): string => heading.trim().toLowerCase()

export const formatOf = (headings: string[], formats: readonly KnownFormat[]): KnownFormat | null => {
  const there = new Set(headings.map(bare))
  return formats.find(({ marks }) => marks.every((mark) => there.has(bare(mark)))) ?? null
}

/** What a known file means by a heading; a column the tool added since is kept as it is. */
export function targetIn(format: KnownFormat, heading: string): Target {
  const known = Object.entries(format.columns).find(([name]) => bare(name) === bare(heading))
  return known?.[1] ?? 'keep'
}
