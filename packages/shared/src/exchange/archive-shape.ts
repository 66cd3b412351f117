import { z } from 'zod'
import { HLC_PATTERN } from '../sync/hlc.ts'
import { entityName, fieldName } from '../sync/op.ts'
import type { Cells } from '../sync/merge.ts'

export const ARCHIVE_JSON = 'rolecall.json'
export const ARCHIVE_FORMAT = 'rolecall-export'
/** Raised when an older reader could no longer make sense of what is written. */
export const ARCHIVE_VERSION = 1

/** One record with its fields, each with the clock of the edit that gave it. What is in the trash is there too. */
export interface ArchiveRecord {
  entity: string
  id: string
  cells: Cells
  [unknown: string]: unknown
}

const Cell = z.looseObject({ value: z.json(), hlc: z.string().regex(HLC_PATTERN) })
const ArchivedRecord = z.looseObject({ entity: entityName, id: z.uuid(), cells: z.record(fieldName, Cell) })
const ArchivedFile = z.looseObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  path: z.string().max(200),
  size: z.number().int().nonnegative(),
})

/** What `rolecall.json` holds. Everything else that stands in it is a newer version's, and kept. */
export const ArchiveJson = z.looseObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.number().int().positive(),
  exportedAt: z.iso.datetime(),
  records: z.array(ArchivedRecord),
  files: z.array(ArchivedFile),
})

export const archiveSchema = (): unknown => ({
  ...z.toJSONSchema(ArchiveJson, { target: 'draft-2020-12' }),
  title: 'Rolecall export',
  description: 'Every record of one person. Each field says its value and the clock of the edit that gave it.',
})
