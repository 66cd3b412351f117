import { jobLevelOf } from '@rolecall/shared/domain/catalogue/job-type.ts'
import { placeOf } from '@rolecall/shared/domain/match/places.ts'
import type { MarketCountries, PayFigures, PayPrediction, Trending } from '@rolecall/shared/domain/market.ts'
import type { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { countCountries } from '../../market/countries.ts'
import { keptOr } from '../../market/kept.ts'
import type { Kept } from '../../market/kept.ts'
import { payFigures, readPaid } from '../../market/pay-figures.ts'
import type { PayAsk } from '../../market/pay-figures.ts'
import { coreWords, predictPay } from '../../market/predict-pay.ts'
import { trending } from '../../market/trending.ts'
import type { PredictQuery, TrendingQuery } from './shapes.ts'

export async function readTrending(
  deps: Deps,
  { limit, days, order, ...asked }: z.infer<typeof TrendingQuery>,
): Promise<Kept<Trending>> {
  const { catalogue } = deps
  const now = deps.now()
  const ask = { days, country: asked.country ?? null, order }
  const { answer, tag } = await keptOr({ catalogue, now }, JSON.stringify(['trending', ask]), async () =>
    trending({ catalogue, now, lexicon: await deps.atHand.lexicon() }, ask),
  )
  const lists = Object.fromEntries(Object.entries(answer.lists).map(([kind, list]) => [kind, list.slice(0, limit)]))
  return { answer: { ...answer, lists: lists as Trending['lists'] }, tag: `${tag}-${limit}` }
}

export const readCountries = ({ catalogue, now }: Deps): Promise<Kept<MarketCountries>> =>
  keptOr({ catalogue, now: now() }, 'countries', () => countCountries(catalogue))

export async function readPay({ catalogue, ...deps }: Deps, asked: PayAsk): Promise<Kept<PayFigures>> {
  const now = deps.now()
  return keptOr({ catalogue, now }, JSON.stringify(['pay', asked]), async () =>
    payFigures(asked, await readPaid(catalogue, now, asked)),
  )
}

export async function readPrediction(
  { catalogue, ...deps }: Deps,
  { title, location, ...asked }: z.infer<typeof PredictQuery>,
): Promise<Kept<PayPrediction>> {
  const now = deps.now()
  const country = asked.country ?? (location === undefined ? null : placeOf(location).country)
  const level = asked.level ?? jobLevelOf(title, null)
  const question = { title, country, level }
  return keptOr({ catalogue, now }, JSON.stringify(['predict', question]), async () => {
    const alike = { title: coreWords(title).join(' '), country }
    return predictPay(question, country === null ? [] : await readPaid(catalogue, now, alike))
  })
}
