import { z } from 'zod'

/** What the number is made of, the weightiest first. */
export const FACTORS = ['skills', 'place', 'experience', 'pay', 'company', 'growth', 'recency'] as const
export type Factor = (typeof FACTORS)[number]

const weight = z.number().min(0).max(100)

/** How much each factor counts, beside the others: they need not add up to a hundred. */
export const Weights = z
  .object({
    skills: weight,
    place: weight,
    experience: weight,
    pay: weight,
    company: weight,
    growth: weight,
    recency: weight,
  } satisfies Record<Factor, z.ZodType>)
  .refine((all) => FACTORS.some((factor) => all[factor] > 0), 'At least one factor must count.')
export type Weights = z.infer<typeof Weights>

export const DEFAULT_WEIGHTS: Weights = {
  skills: 40,
  place: 20,
  experience: 15,
  pay: 10,
  company: 5,
  growth: 5,
  recency: 5,
}
