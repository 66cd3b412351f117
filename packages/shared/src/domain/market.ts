import { z } from 'zod'

/** What is looked at over time. */
export const MARKET_KINDS = ['skills', 'titles', 'companies', 'places'] as const
export type MarketKind = (typeof MARKET_KINDS)[number]
/** Days that are compared with as many days before them. */
export const MARKET_WINDOWS = [7, 30, 90] as const
export const DIRECTIONS = ['up', 'down', 'steady'] as const

const share = z.number().meta({ description: '0 to 1, of all jobs of these days' })

export const Trend = z.object({
  key: z.string(),
  shown: z.string(),
  jobs: z.number().int(),
  share,
  before: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Jobs in as many days before; null: these were not gathered' }),
  growth: z
    .number()
    .nullable()
    .meta({ description: '0.25: a quarter more jobs than before. Null: nothing to compare with' }),
  shift: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .meta({ description: 'Where the change of its share lies, with 99 % confidence' }),
  direction: z.enum(DIRECTIONS).nullable().meta({ description: 'Steady: the change of its share may be chance' }),
})
export type Trend = z.infer<typeof Trend>

const day = z.iso.date()
export const Trending = z.object({
  days: z.number().int(),
  country: z.string().nullable(),
  from: day.meta({ description: 'The first day that is counted' }),
  to: day.meta({ description: 'The last one' }),
  gatheredSince: day.nullable().meta({ description: 'Since when this server gathers jobs' }),
  jobs: z.number().int(),
  before: z.number().int().nullable(),
  lists: z.object({
    skills: z.array(Trend),
    titles: z.array(Trend),
    companies: z.array(Trend),
    places: z.array(Trend),
  }),
  notes: z.array(z.string()),
})
export type Trending = z.infer<typeof Trending>

export const MarketCountries = z.object({
  items: z.array(z.object({ country: z.string(), jobs: z.number().int() })),
})
export type MarketCountries = z.infer<typeof MarketCountries>

const euros = z.number().int()
export const PayRow = z.object({
  key: z.string(),
  title: z.string(),
  country: z.string().nullable().meta({ description: 'Two small letters; null: all countries together' }),
  n: z.number().int().meta({ description: 'Jobs that say what they pay' }),
  companies: z.number().int().meta({ description: 'Employers among them' }),
  p10: euros.nullable().meta({ description: 'Null where there are fewer than 20 jobs' }),
  p25: euros.nullable().meta({ description: 'Null where there are fewer than 8 jobs' }),
  p50: euros,
  p75: euros.nullable(),
  p90: euros.nullable(),
})
export type PayRow = z.infer<typeof PayRow>

export const PayFigures = z.object({
  currency: z.literal('EUR').meta({ description: 'A year of full time; other currencies are converted' }),
  title: z.string().nullable(),
  country: z.string().nullable(),
  days: z.number().int(),
  paid: z.number().int().meta({ description: 'Jobs that were looked at' }),
  items: z.array(PayRow),
  notes: z.array(z.string()),
})
export type PayFigures = z.infer<typeof PayFigures>

/** How alike the jobs are that a prediction rests on, the most alike first. */
export const PAY_BASES = ['title-level-country', 'title-country', 'words-level-country', 'words-country'] as const
export type PayBasis = (typeof PAY_BASES)[number]
export const PAY_REFUSALS = ['no-country', 'too-few', 'one-employer'] as const
export type PayRefusal = (typeof PAY_REFUSALS)[number]

export const PayPrediction = z.object({
  currency: z.literal('EUR'),
  title: z.string(),
  country: z.string().nullable(),
  level: z.string().nullable(),
  predicted: z
    .object({
      low: euros,
      middle: euros,
      high: euros,
      coverage: z.number().meta({ description: 'The chance that the pay of one more such job lies from low to high' }),
      basis: z.enum(PAY_BASES),
    })
    .nullable(),
  n: z.number().int().meta({ description: 'Comparable jobs that say what they pay' }),
  companies: z.number().int(),
  why: z.enum(PAY_REFUSALS).nullable().meta({ description: 'Why nothing is predicted' }),
  sentence: z.string(),
})
export type PayPrediction = z.infer<typeof PayPrediction>
