import { applicationFields } from '@rolecall/shared/domain/application.ts'
import { SAME_REASONS } from '@rolecall/shared/domain/same-vacancy.ts'
import type { TimelineKind } from '@rolecall/shared/domain/timeline.ts'
import { z } from 'zod'
import { pageOf, recordShape } from '../../records/record.ts'

export const Application = recordShape('Application', applicationFields)

const Likely = z.object({
  id: z.uuid(),
  title: z.string(),
  company: z.string().nullable(),
  reason: z.enum(SAME_REASONS),
})
export const SavedApplication = Application.extend({
  likely: z.array(Likely).meta({
    description:
      'Other applications that are likely the same vacancy. Send `mergedInto` to join them, `apart` to keep both',
  }),
}).meta({ ref: 'SavedApplication', id: 'SavedApplication' })

const instant = z.iso.datetime().nullable()
const text = z.string().nullable()
const Listed = z
  .object({
    id: z.uuid(),
    rev: z.number().int(),
    status: z.string(),
    title: text,
    company: text,
    location: text,
    workModel: text,
    url: text,
    deadline: text,
    excitement: z.number().nullable(),
    tags: z.array(z.string()),
    savedAt: instant,
    appliedAt: instant,
    updatedAt: z.iso.datetime(),
    deletedAt: text,
    mergedInto: text,
    values: z.record(z.string(), z.json()).optional(),
  })
  .meta({ ref: 'ListedApplication', id: 'ListedApplication' })
export const ApplicationPage = pageOf(Listed)

const Move = z.object({
  key: z.string(),
  stage: z.string(),
  at: z.iso.datetime(),
  basis: z.string(),
  note: text,
  undoes: text,
})
export const Status = z
  .object({ rev: z.number().int(), status: z.string(), moves: z.array(Move) })
  .meta({ ref: 'Status', id: 'Status' })

const Entry = z
  .object({
    at: z.string(),
    kind: z.enum([
      'saved',
      'moved',
      'interview',
      'reminder-done',
      'document-sent',
      'version-seen',
      'vacancy',
      'contact-added',
    ] satisfies TimelineKind[]),
  })
  .catchall(z.json())
  .meta({ ref: 'TimelineEntry', id: 'TimelineEntry' })
export const Timeline = pageOf(Entry)

const Overwritten = z
  .object({ field: z.string(), value: z.json(), at: z.iso.datetime(), rev: z.number().int() })
  .meta({ ref: 'Overwritten', id: 'Overwritten' })
export const History = pageOf(Overwritten)

export const BulkDone = z
  .object({ items: z.array(z.object({ id: z.uuid(), rev: z.number().int() })) })
  .meta({ ref: 'BulkDone', id: 'BulkDone' })

export const EXAMPLE = {
  id: '0199b1f2-7c00-7000-8000-000000000001',
  rev: 12,
  values: { status: 'applied', savedAt: '2026-03-01T09:00:00Z', notes: 'Ask about the night shifts', excitement: 4 },
}
