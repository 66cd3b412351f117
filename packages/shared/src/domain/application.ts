import { z } from 'zod'
import { Origins, Warning } from './capture.ts'
import { Posting } from './posting.ts'
import type { Posting as PostingType, PostingField } from './posting.ts'
import { Stage } from './stage.ts'
import { StatusEvent } from './status-event.ts'
import { TextConflict } from './text-conflict.ts'
import { Vacancy } from './vacancy.ts'

export const APPLICATION = 'application'

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
  'url',
  'applyUrl',
  'postedAt',
  'deadline',
  'closed',
] as const satisfies PostingField[]
export type OwnField = (typeof OWN_FIELDS)[number]

const own = Object.fromEntries(OWN_FIELDS.map((name) => [`own.${name}`, Posting.shape[name].nullable()]))

/** A posting as an earlier reading had it. Its markup is left out: the text is what is compared. */
export const PostingVersion = z.object({
  capturedAt: z.iso.datetime(),
  /** Why it was replaced: the page itself changed, or newer readers read the same page better. */
  replacedBy: z.enum(['page', 'readers']),
  posting: Posting.extend({ descriptionHtml: z.null() }),
})
export type PostingVersion = z.infer<typeof PostingVersion>

export const CONTACT_ROLES = ['recruiter', 'hiring-manager', 'referrer', 'interviewer', 'other'] as const
/** Somebody who has to do with this application; the contact itself may stand with several. */
export const ContactLink = z.object({ contact: z.uuid(), as: z.enum(CONTACT_ROLES) })
export type ContactLink = z.infer<typeof ContactLink>

/** A file that belongs to this application; `sentAt` where it went to the employer. */
export const DocumentLink = z.object({ document: z.uuid(), sentAt: z.iso.datetime().nullable() })
export type DocumentLink = z.infer<typeof DocumentLink>

/** A column of an imported file that has no place of its own. */
export const Extra = z.object({ name: z.string().max(200), value: z.string().max(20_000) })
export type Extra = z.infer<typeof Extra>

const when = z.iso.datetime()
const Text = z.string().max(100_000)

/** Every single field of an Application this version knows. Unknown ones are kept and passed on untouched. */
export const applicationFields: Readonly<Record<string, z.ZodType>> = {
  ...own,
  snapshot: Snapshot,
  status: Stage,
  savedAt: when,
  notes: Text,
  /** How much the person wants it, 1 to 5. */
  excitement: z.number().int().min(1).max(5).nullable(),
  /** Where it stands in its column once it was moved by hand; see rankBetween(). */
  rank: z.string().max(200).nullable(),
  /** Where the person heard of it, in their words. */
  heardFrom: z.string().max(300).nullable(),
  /** The job of the catalogue that it was saved from, or that the person has said it belongs to. */
  job: z.uuid().nullable(),
  vacancy: Vacancy.nullable(),
  /** The application that this one is a copy of. The copy keeps everything it has: null takes them apart again. */
  mergedInto: z.uuid().nullable(),
  /** Set: in the trash since then. Null: put back. */
  deletedAt: when.nullable(),
}

/** The sets of an Application: each member is a field `<family>.<key>`. */
export const applicationFamilies: Readonly<Record<string, z.ZodType>> = {
  event: StatusEvent,
  tag: z.string().trim().min(1).max(60).nullable(),
  /** Another address of the same vacancy. */
  alias: z.string().max(8_000).nullable(),
  contact: ContactLink.nullable(),
  document: DocumentLink.nullable(),
  version: PostingVersion.nullable(),
  conflict: TextConflict.nullable(),
  extra: Extra.nullable(),
  /** Said by the person, the key being the other application: these two are not the same vacancy. */
  apart: z.literal(true).nullable(),
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
