import { Stage } from '@rolecall/shared/domain/stage.ts'
import { WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import { z } from 'zod'
import { Cursor } from '../../records/cursor.ts'
import { limit, yesOrNo } from '../../records/request.ts'
import { SORT_WORDS } from './sorts.ts'

const instant = z.iso.datetime().transform((text) => Date.parse(text))
const day = z.iso.date()
/** Given once or several times. */
const several = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item).max(50)]).transform((given) => (Array.isArray(given) ? given : [given]))

export const ListQuery = z
  .object({
    limit,
    cursor: Cursor.optional(),
    sort: z
      .enum(SORT_WORDS)
      .default('-saved')
      .meta({ description: 'With a dash before it the list runs from the last to the first' }),
    total: yesOrNo.default(false).meta({ description: 'true: with how many there are in all' }),
    values: yesOrNo.default(false).meta({ description: 'true: with every field, as one application has them' }),
    trash: z
      .enum(['true', 'false', 'only'])
      .default('false')
      .meta({ description: 'true: with what lies in the trash; only: nothing else' }),
    merged: yesOrNo.default(false).meta({ description: 'true: with those that were put into another one' }),
    q: z.string().max(300).optional().meta({ description: 'Words that begin some word of it' }),
    stage: several(Stage).optional().meta({ description: 'One of these stages' }),
    tag: several(z.string().min(1).max(60)).optional().meta({ description: 'All of these tags' }),
    company: z.string().max(300).optional(),
    workModel: z.enum(WORK_MODELS).optional(),
    excitement: z.coerce.number().int().min(1).max(5).optional().meta({ description: 'At least so much' }),
    hasDeadline: yesOrNo.optional(),
    hasInterview: yesOrNo.optional(),
    deadlineSince: day.optional(),
    deadlineUntil: day.optional(),
    savedSince: instant.optional(),
    savedUntil: instant.optional(),
    appliedSince: instant.optional(),
    appliedUntil: instant.optional(),
    updatedSince: instant.optional(),
    updatedUntil: instant.optional(),
  })
  .refine(({ cursor, sort }) => !cursor || cursor[0] === sort, {
    path: ['cursor'],
    message: 'This cursor belongs to a list of another order.',
  })
export type ListQuery = z.infer<typeof ListQuery>
