import {
  MARKET_KINDS,
  MARKET_WINDOWS,
  MarketCountries,
  PayFigures,
  PayPrediction,
  Trending,
} from '@rolecall/shared/domain/market.ts'
import { JOB_LEVELS } from '@rolecall/shared/domain/catalogue/job-values.ts'
import { z } from 'zod'

const country = z
  .string()
  .regex(/^[a-zA-Z]{2}$/, 'A country is two letters.')
  .transform((code) => code.toLowerCase())
const title = z.string().trim().min(1).max(150)

export const TrendingQuery = z.object({
  days: z.coerce
    .number()
    .default(30)
    .refine((days) => MARKET_WINDOWS.some((one) => one === days), `One of ${MARKET_WINDOWS.join(', ')}.`)
    .meta({ enum: [...MARKET_WINDOWS] }),
  country: country.optional(),
  order: z.enum(['most', 'rising']).default('most').meta({ description: 'rising: only what surely rose' }),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export const PayQuery = z.object({ title: title.optional(), country: country.optional() })
export const PredictQuery = z.object({
  title,
  country: country.optional(),
  location: z
    .string()
    .trim()
    .max(300)
    .optional()
    .meta({ description: 'A place as an advert names it, instead of a country' }),
  level: z.enum(JOB_LEVELS).optional().meta({ description: 'Left out, it is read from the title' }),
})
export const HistoryQuery = z.object({ kind: z.enum(MARKET_KINDS), key: z.string().min(1).max(300) })

export const CountriesAnswer = MarketCountries.meta({ ref: 'MarketCountries', id: 'MarketCountries' })
export const TrendingAnswer = Trending.meta({ ref: 'Trending', id: 'Trending' })
export const PayAnswer = PayFigures.meta({ ref: 'PayFigures', id: 'PayFigures' })
export const PredictAnswer = PayPrediction.meta({ ref: 'PayPrediction', id: 'PayPrediction' })
