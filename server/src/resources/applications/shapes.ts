import { applicationFields } from '@rolecall/shared/domain/application.ts'
import { z } from 'zod'
import { pageOf, recordShape } from '../../records/record.ts'

export const Application = recordShape('Application', applicationFields)

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
export const Id = z.object({ id: z.uuid() })
