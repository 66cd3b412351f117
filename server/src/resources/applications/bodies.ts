import { applicationFamilies, applicationFields, OWN_FIELDS, Snapshot } from '@rolecall/shared/domain/application.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { Stage } from '@rolecall/shared/domain/stage.ts'
import { Basis } from '@rolecall/shared/domain/status-event.ts'
import { z } from 'zod'
import { familyShapes } from '../../records/families.ts'

type Shapes = Readonly<Record<string, z.ZodType>>
const pick = (shapes: Shapes, names: readonly string[]): Shapes =>
  Object.fromEntries(names.map((name) => [name, (shapes[name] ?? z.never()).optional()]))

/** Of the sets of an application those that have no address of their own. */
const FAMILIES = ['alias', 'apart', 'conflict', 'extra', 'tag', 'version']
/** What a body writes as a group: its members are fields of their own. */
export const GROUPS = ['own', ...FAMILIES]
const FIELDS = ['notes', 'excitement', 'rank', 'heardFrom', 'mergedInto', 'savedAt', 'snapshot']

const families = familyShapes(
  Object.fromEntries(FAMILIES.map((name) => [name, applicationFamilies[name] ?? z.never()])),
)
const corrections = Object.fromEntries(
  OWN_FIELDS.map((name) => [name, Posting.shape[name].nullable().optional()] as const),
)

/** Status, trash, contacts and documents have addresses of their own. */
export const ChangeApplication = z
  .strictObject({
    ...pick(applicationFields, FIELDS),
    own: z.strictObject(corrections).optional().meta({ description: 'Corrections over what was captured' }),
    ...families,
  })
  .meta({ examples: [{ notes: 'Ask about the night shifts', own: { location: 'Larkfield' }, excitement: 4 }] })

const Typed = Posting.pick({
  url: true,
  company: true,
  location: true,
  workModel: true,
  employmentType: true,
  seniority: true,
  salary: true,
  description: true,
  applyUrl: true,
  deadline: true,
}).partial()
const tags = z.array(z.string().trim().min(1).max(60)).max(50)

/** Either the posting as it was captured, or what is known of it. */
export const NewApplication = z
  .strictObject({
    ...Typed.shape,
    title: z.string().trim().min(1).max(1_000).optional(),
    snapshot: Snapshot.optional(),
    stage: Stage.default('saved'),
    savedAt: z.iso.datetime().optional(),
    notes: z.string().max(100_000).optional(),
    excitement: z.number().int().min(1).max(5).nullable().optional(),
    heardFrom: z.string().max(300).nullable().optional(),
    tags: tags.default([]),
    job: z.uuid().optional().meta({ description: 'The recommended job that it is saved from' }),
  })
  .refine(({ snapshot, title }) => snapshot !== undefined || title !== undefined, {
    path: ['title'],
    message: 'Give a title, or the snapshot of a posting.',
  })
  .meta({
    examples: [
      { title: 'Signal engineer', company: 'Larkfield Signals', url: 'https://careers.larkfield.example/jobs/447' },
    ],
  })
export type NewApplication = z.infer<typeof NewApplication>

export const NewMove = z
  .strictObject({
    stage: Stage,
    at: z.iso.datetime().optional().meta({ description: 'When it happened; now where left out' }),
    basis: Basis.default('me'),
    note: z.string().max(2_000).nullable().default(null),
    undoes: z
      .string()
      .max(40)
      .nullable()
      .default(null)
      .meta({ description: 'The key of the move that this takes back' }),
  })
  .meta({ examples: [{ stage: 'applied', at: '2026-03-02T10:30:00Z', note: 'Through their own form' }] })
export type NewMove = z.infer<typeof NewMove>

const ids = z.array(z.uuid()).min(1).max(500)
/** One thing done to many applications: to all of them or to none. */
export const Bulk = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('move'), ids, stage: Stage, note: z.string().max(2_000).nullable().default(null) }),
    z.strictObject({ do: z.literal('tag'), ids, name: z.string().trim().min(1).max(60) }),
    z.strictObject({ do: z.literal('trash'), ids }),
    z.strictObject({ do: z.literal('restore'), ids }),
  ])
  .meta({ examples: [{ do: 'move', ids: ['0199b1f2-7c00-7000-8000-000000000001'], stage: 'applied' }] })
export type Bulk = z.infer<typeof Bulk>
