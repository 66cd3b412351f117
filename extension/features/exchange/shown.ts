import type { ImportPlan } from '@rolecall/shared/exchange/archive-plan.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import type { ImportedApplication } from '@rolecall/shared/exchange/imported.ts'
import type { ImportPreview } from '@rolecall/shared/exchange/preview.ts'

/** How far a long piece of work is. */
export interface Progress {
  doing: 'reading' | 'packing' | 'storing'
  count: number
  of: number
}

/** An export of ours, and what importing it would do here. */
export interface ShownArchive extends Pick<ImportPlan, 'counts' | 'byEntity'> {
  kind: 'archive'
  exportedAt: string
  sentence: string
  damagedFiles: string[]
  /** Attached files that are not on this device. */
  newFiles: number
}

/** Tables of another tool, as they would be imported. Of rows and problems only the first are here. */
export interface ShownTables extends Omit<ImportPreview, 'applications'> {
  kind: 'tables'
  allProblems: number
  /** Rows that are not here yet, and rows that are. */
  fresh: number
  known: number
  rows: Pick<ImportedApplication, 'title' | 'company' | 'status' | 'savedAt' | 'appliedAt'>[]
  /** Some column says the title or the company. */
  readable: boolean
  ready: boolean
}

export type Opened = ShownArchive | ShownTables

export interface Brought {
  applications: number
  /** People and follow-ups that came with them. */
  others: number
  known: number
}

export type Restored = ImportPlan['counts']

export interface Exported {
  name: string
  bytes: Bytes
  records: number
}
