import { z } from 'zod'

export const VIEW = 'view'

/** A table as the person arranged it, under a name of their own. Its parts are read by the table that made them. */
export const viewFields = {
  name: z.string().trim().min(1).max(100),
  search: z.string().max(300),
  filters: z.record(z.string().max(60), z.array(z.string().max(200)).max(100)),
  sort: z.object({ column: z.string().max(60), descending: z.boolean() }).nullable(),
  columns: z.array(z.string().max(60)).max(60),
  rank: z.string().max(200).nullable(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type SavedView = z.infer<z.ZodObject<typeof viewFields>>

export const EMPTY_VIEW: Omit<SavedView, 'name'> = {
  search: '',
  filters: {},
  sort: null,
  columns: [],
  rank: null,
  deletedAt: null,
}
