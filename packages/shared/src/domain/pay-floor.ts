import { z } from 'zod'
import { PAY_PERIODS } from './posting-values.ts'
import type { Salary } from './posting.ts'

/** The least a person wants to be paid. */
export const PayFloor = z.object({
  amount: z.number().positive().max(1_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(PAY_PERIODS),
})
export type PayFloor = z.infer<typeof PayFloor>

/** Full time: forty hours in five days, all year round. */
const TIMES_A_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const

/**
 * Whether even the most that is offered stays below the floor. Pay in another currency, or of no known period, is not
 * judged: no answer is better than a wrong one.
 */
export function isBelowFloor(salary: Salary | null, floor: PayFloor | null): boolean {
  const most = salary?.max ?? salary?.min ?? null
  if (!salary || !floor || most === null || salary.period === null || salary.currency !== floor.currency) return false
  return most * TIMES_A_YEAR[salary.period] < floor.amount * TIMES_A_YEAR[floor.period]
}
