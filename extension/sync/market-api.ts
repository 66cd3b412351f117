import { MarketCountries, PayFigures, PayPrediction, Trending } from '@rolecall/shared/domain/market.ts'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

/** What is asked of the market; an empty word asks for all. */
export interface TrendingAsk {
  days: string
  country: string
  order: 'most' | 'rising'
}
export interface PayAsk {
  title: string
  country: string
}

const inCountry = (country: string) => (country === '' ? {} : { country })
const titled = (title: string) => (title === '' ? {} : { title })

export const readTrending =
  ({ days, country, order }: TrendingAsk) =>
  (api: OwnApi): Promise<Trending> =>
    answerOf(
      api.market.trending.$get({ header: {}, query: { days, order, limit: '15', ...inCountry(country) } }),
      Trending,
    )

export const readCountries = async (api: OwnApi): Promise<string[]> =>
  (await answerOf(api.market.countries.$get({ header: {} }), MarketCountries)).items.map(({ country }) => country)

export const readPay =
  ({ title, country }: PayAsk) =>
  (api: OwnApi): Promise<PayFigures> =>
    answerOf(api.market.pay.$get({ header: {}, query: { ...titled(title), ...inCountry(country) } }), PayFigures)

export const predictPay =
  ({ title, country }: PayAsk) =>
  (api: OwnApi): Promise<PayPrediction> =>
    answerOf(api.market.pay.predict.$get({ header: {}, query: { title, ...inCountry(country) } }), PayPrediction)
