import { z } from 'zod'
import { Origins, Warning } from './capture.ts'
import { Posting } from './posting.ts'
import type { Posting as PostingType, PostingField } from './posting.ts'

/** The stages everybody starts with, in the order of the board. */
export const STAGES = [
  'saved',
  'applied',
  'interviewing',
  'offered',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
] as const
export const Stage = z.enum(STAGES)
export type Stage = z.infer<typeof Stage>

/** The posting as it was read, kept whole: a later capture replaces it, the person's own corrections stand beside it. */
export const Snapshot = z.object({
  captureVersion: z.number().int().positive(),
  capturedAt: z.iso.datetime(),
  posting: Posting,
  origins: Origins,
  warnings: z.array(Warning).max(100),
})
export type Snapshot = z.infer<typeof Snapshot>

/** The facts of a posting that a person may correct by hand; each correction is a field of its own, `own.<name>`. */
export const OWN_FIELDS = [
  'title',
  'company',
  'location',
  'workModel',
  'employmentType',
  'seniority',
  'salary',
  'description',
  'applyUrl',
  'postedAt',
  'deadline',
  'closed',
] as const satisfies PostingField[]
export type OwnField = (typeof OWN_FIELDS)[number]

const own = Object.fromEntries(OWN_FIELDS.map((name) => [`own.${name}`, Posting.shape[name].nullable()]))

/** Every field of an Application this version knows, with its shape. Unknown ones are kept and passed on untouched. */
export const applicationFields: Readonly<Record<string, z.ZodType>> = {
  ...own,
  snapshot: Snapshot,
  status: Stage,
  savedAt: z.iso.datetime(),
  notes: z.string().max(100_000),
  /** Set: in the trash since then. Null: put back. */
  deletedAt: z.iso.datetime().nullable(),
}

/** The fields of one Application record as values, the clock of each left out. */
export interface ApplicationFields {
  snapshot?: Snapshot
  status?: Stage
  savedAt?: string
  notes?: string
  deletedAt?: string | null
  [other: string]: unknown
}

const isOwn = (name: string): name is `own.${OwnField}` => name.startsWith('own.')

/** The posting as the person sees it: what was captured, with their corrections over it. */
export function shownPosting(fields: ApplicationFields): PostingType | null {
  const { snapshot } = fields
  if (!snapshot) return null
  const corrections = Object.entries(fields)
    .filter(([name, value]) => isOwn(name) && value !== null && value !== undefined)
    .map(([name, value]) => [name.slice('own.'.length), value])
  return { ...snapshot.posting, ...Object.fromEntries(corrections) }
}
