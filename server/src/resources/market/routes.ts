import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import type { Kept } from '../../market/kept.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { PREDICTED, PAID, TRENDS } from './examples.ts'
import {
  CountriesAnswer,
  PayAnswer,
  PayQuery,
  PredictAnswer,
  PredictQuery,
  TrendingAnswer,
  TrendingQuery,
} from './shapes.ts'
import { readCountries, readPay, readPrediction, readTrending } from './store.ts'

const tag = 'market'
const rest = {
  tag,
  refusals: [401] satisfies [401],
  also: { 304: { about: 'The same as what If-None-Match names' } },
}
const IfNoneMatch = z.object({ 'if-none-match': z.string().max(200).optional() })

/** For five minutes it is taken as it is; for the rest of the hour it is shown at once and asked for again behind. */
const CACHE = 'private, max-age=300, stale-while-revalidate=3300'

/** True: the caller has the same already. */
function marked(c: Context<SignedInEnv>, { tag: name }: Kept<unknown>, held: string | undefined): boolean {
  const etag = `"${name}"`
  c.header('ETag', etag)
  c.header('Cache-Control', CACHE)
  return (held ?? '').split(/,\s*/).some((one) => one.replace(/^W\//, '') === etag)
}

export const market = new Hono<SignedInEnv>()
  .get(
    '/countries',
    describe({
      ...rest,
      summary: 'The countries that the market knows jobs of',
      answer: CountriesAnswer,
      example: { items: [{ country: 'de', jobs: 1_200 }] },
    }),
    signedIn,
    valid('header', IfNoneMatch),
    async (c) => {
      const kept = await readCountries(c.var.deps)
      return marked(c, kept, c.req.valid('header')['if-none-match']) ? c.body(null, 304) : c.json(kept.answer, 200)
    },
  )
  .get(
    '/trending',
    describe({
      ...rest,
      summary: 'What the jobs of the last days name, beside as many days before them',
      answer: TrendingAnswer,
      example: TRENDS,
    }),
    signedIn,
    valid('query', TrendingQuery),
    valid('header', IfNoneMatch),
    async (c) => {
      const kept = await readTrending(c.var.deps, c.req.valid('query'))
      return marked(c, kept, c.req.valid('header')['if-none-match']) ? c.body(null, 304) : c.json(kept.answer, 200)
    },
  )
  .get(
    '/pay',
    describe({
      ...rest,
      summary: 'What jobs pay, by title and country, as percentiles',
      answer: PayAnswer,
      example: PAID,
    }),
    signedIn,
    valid('query', PayQuery),
    valid('header', IfNoneMatch),
    async (c) => {
      const { title = null, country = null } = c.req.valid('query')
      const kept = await readPay(c.var.deps, { title, country })
      return marked(c, kept, c.req.valid('header')['if-none-match']) ? c.body(null, 304) : c.json(kept.answer, 200)
    },
  )
  .get(
    '/pay/predict',
    describe({
      ...rest,
      summary: 'What a job that does not say so is likely to pay',
      answer: PredictAnswer,
      example: PREDICTED,
    }),
    signedIn,
    valid('query', PredictQuery),
    valid('header', IfNoneMatch),
    async (c) => {
      const kept = await readPrediction(c.var.deps, c.req.valid('query'))
      return marked(c, kept, c.req.valid('header')['if-none-match']) ? c.body(null, 304) : c.json(kept.answer, 200)
    },
  )
