import { isLater } from './hlc.ts'
import type { Cells } from './merge.ts'

/** The server writes this field once it has emptied a record that lay in the trash for its time. */
export const PURGED = 'purgedAt'
const MARKS = new Set(['deletedAt', PURGED])

/** Whether the record was emptied, and nobody has filled it again since. */
export const isPurged = (cells: Cells): boolean => (cells[PURGED]?.value ?? null) !== null

/** What is left of an emptied record: the marks, and what was written into it later. */
export const afterPurge = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(([name, { hlc }]) => MARKS.has(name) || isLater(hlc, cells[PURGED]?.hlc ?? '')),
  )
