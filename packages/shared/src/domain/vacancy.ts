import { z } from 'zod'
import { CLOSED_WHY } from './catalogue/job-values.ts'

/** What the catalogue has found out of the job that an application belongs to. Written by the server alone. */
export const Vacancy = z.object({
  state: z.enum(['open', 'closed']),
  at: z.iso.datetime(),
  /** Why it is held to be closed. */
  why: z.enum(CLOSED_WHY).nullable(),
})
export type Vacancy = z.infer<typeof Vacancy>
