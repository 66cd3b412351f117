import { isBelowFloor } from '@rolecall/shared/domain/pay-floor.ts'
import type { PayFloor } from '@rolecall/shared/domain/pay-floor.ts'
import type { ListCard } from '../../platform/list-tab.ts'
import { addressesAt } from '../../store/address.ts'
import type { ApplicationView } from '../../store/view.ts'

/** What a person knows of a card of the list. */
export interface Verdict {
  card: ListCard
  saved: ApplicationView | null
  closed: boolean
  below: boolean
  /** Nothing speaks against looking at it: neither known, nor closed, nor paid too little. */
  fresh: boolean
}

export function judge(card: ListCard, known: ReadonlyMap<string, ApplicationView>, floor: PayFloor | null): Verdict {
  const address = [card.canonicalUrl, ...addressesAt(card.url)].find((one) => known.has(one))
  const saved = (address === undefined ? null : known.get(address)) ?? null
  const closed = card.closed || (saved?.posting.closed ?? false)
  const below = isBelowFloor(card.salary ?? saved?.posting.salary ?? null, floor)
  return { card, saved, closed, below, fresh: !saved && !closed && !below && !card.applied }
}
