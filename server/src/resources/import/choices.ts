import { TARGETS } from '@rolecall/shared/exchange/imported.ts'
import type { ImportChoices } from '@rolecall/shared/exchange/preview.ts'
import { Stage } from '@rolecall/shared/domain/stage.ts'
import { z } from 'zod'
import { yesOrNo } from '../../records/request.ts'

const Choices = z.strictObject({
  columns: z.record(z.string().max(1_000), z.record(z.string().regex(/^\d{1,4}$/), z.enum(TARGETS))).default({}),
  dayOrder: z.enum(['day-first', 'month-first']).optional(),
  stages: z.record(z.string().max(300), Stage).default({}),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** In the query, because the body is the file. */
const choices = z
  .string()
  .max(20_000)
  .transform((text, check): ImportChoices => {
    const read = Choices.safeParse(parsed(text))
    if (!read.success) {
      const [first] = read.error.issues
      check.addIssue({ code: 'custom', message: first?.message ?? 'must be JSON' })
      return z.NEVER
    }
    const { columns, dayOrder, stages } = read.data
    return { columns, stages, ...(dayOrder ? { dayOrder } : {}) }
  })
  .optional()
  .meta({
    description:
      'What was decided while looking at the plan, as JSON: {"columns":{"jobs.csv":{"0":"title"}},"dayOrder":"day-first","stages":{"Phone screen":"interviewing"}}',
  })

export const ImportQuery = z.object({
  name: z.string().max(255).default('import.csv').meta({ description: 'What the file is called' }),
  apply: yesOrNo.default(false).meta({ description: 'false: only tells what would be done; true: does it' }),
  choices,
})
export type ImportQuery = z.infer<typeof ImportQuery>
