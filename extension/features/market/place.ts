import type { PayAsk, TrendingAsk } from '../../sync/market-api.ts'
import { MARKET_WINDOWS } from '@rolecall/shared/domain/market.ts'
import { addressOf } from '../dashboard/address.ts'

export const PARTS = ['trending', 'pay'] as const
export type Part = (typeof PARTS)[number]

export type MarketPlace = ({ part: 'trending' } & TrendingAsk) | ({ part: 'pay' } & PayAsk)

/** Stands in an address where nothing is asked: an empty part would be lost. */
const NONE = '-'
const said = (part = NONE): string => (part === NONE ? '' : part)
export const USUAL_DAYS = '30'

export function placeIn([part, first, second, third]: readonly string[]): MarketPlace {
  if (part === 'pay') return { part, title: said(first), country: said(second) }
  const days = MARKET_WINDOWS.map(String).find((one) => one === first) ?? USUAL_DAYS
  return { part: 'trending', days, country: said(second), order: third === 'rising' ? third : 'most' }
}

const or = (word: string): string => (word === '' ? NONE : word)

export const marketAddress = (place: MarketPlace): string =>
  place.part === 'pay'
    ? addressOf('market', 'pay', or(place.title), or(place.country))
    : addressOf('market', 'trending', place.days, or(place.country), place.order)
