import { isLater } from './hlc.ts'
import type { Cells } from './merge.ts'

/** The server writes this field once it has emptied a record that lay in the trash for its time. */
export const PURGED = 'purgedAt'

/** What stays of a record that was emptied: that it was. */
export const isMark = (name: string): boolean => name === 'deletedAt' || name === PURGED

/** Whether the record was emptied, and nobody has filled it again since. */
export const isPurged = (cells: Cells): boolean => (cells[PURGED]?.value ?? null) !== null

/** What is left of an emptied record: the marks, and what was written into it later. */
export const afterPurge = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(([name, { hlc }]) => isMark(name) || isLater(hlc, cells[PURGED]?.hlc ?? '')),
  )
