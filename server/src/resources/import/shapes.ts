import { z } from 'zod'

const count = z.number().int()
const kinds = z.object({ new: count, changed: count, same: count })

const OfArchive = z.object({
  kind: z.literal('archive'),
  applied: z.boolean(),
  sentence: z.string(),
  counts: kinds.extend({ newerHere: count, misfits: count }),
  byEntity: z.record(z.string(), kinds),
  files: count,
  damagedFiles: z.array(z.string()),
})

const OfTables = z.object({
  kind: z.literal('tables'),
  applied: z.boolean(),
  new: count,
  known: z.array(z.object({ line: count, title: z.string(), id: z.uuid() })),
  tables: z.array(
    z.object({ name: z.string(), tool: z.string().nullable(), columns: z.array(z.unknown()), rows: count }),
  ),
  dateQuestion: z.unknown(),
  stages: z.array(z.object({ word: z.string(), rows: count, stage: z.string().nullable() })),
  problems: z.array(z.object({ line: count, column: z.string().nullable(), code: z.string(), message: z.string() })),
  counts: z.object({ rows: count, ready: count, leftOut: count, joined: count, withProblems: count }),
})

export const Imported = z.discriminatedUnion('kind', [OfArchive, OfTables]).meta({ ref: 'Imported', id: 'Imported' })

export const PLAN = {
  kind: 'archive',
  applied: false,
  sentence: '12 records are new, 0 will be filled in or updated, 3 are already here.',
  counts: { new: 12, changed: 0, same: 3, newerHere: 0, misfits: 0 },
  byEntity: { application: { new: 12, changed: 0, same: 3 } },
  files: 1,
  damagedFiles: [],
}
