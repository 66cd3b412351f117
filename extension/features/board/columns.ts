import { countsAs } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage, Stage } from '@rolecall/shared/domain/stage.ts'
import { rankBetween } from '@rolecall/shared/sync/rank.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { Stages } from '../actions/application-menu.tsx'

export interface Column {
  stage: BoardStage
  cards: BriefRow[]
}

const byRank = (a: BriefRow, b: BriefRow): number => {
  const [one, other] = a.rank === b.rank ? [a.id, b.id] : [a.rank, b.rank]
  return one < other ? -1 : 1
}

/** A stage of which nothing is known here yet stands with what it counts as, so that no card is ever out of sight. */
export function columnsOf(briefs: readonly BriefRow[], { stages, settings }: Stages): Column[] {
  const columns = new Map<Stage, Column>(stages.map((stage) => [stage.id, { stage, cards: [] }]))
  for (const brief of briefs)
    (columns.get(brief.stage) ?? columns.get(countsAs(brief.stage, settings)))?.cards.push(brief)
  return [...columns.values()].map(({ stage, cards }) => ({ stage, cards: cards.toSorted(byRank) }))
}

/** Where a card is held: a place is counted among the other cards of the column. */
export interface Place {
  stage: Stage
  place: number
}

/** The rank of a card at a place among the others; null where it stands there already. */
export function rankAt(cards: readonly BriefRow[], id: string, place: number): string | null {
  if (cards.findIndex((card) => card.id === id) === place) return null
  const others = cards.filter((card) => card.id !== id)
  return rankBetween(others[place - 1]?.rank ?? null, others[place]?.rank ?? null)
}

/** A row of the column is counted with the card itself, a place without it. */
export function placeOfRow(cards: readonly BriefRow[], id: string, row: number): number {
  const from = cards.findIndex((card) => card.id === id)
  return from >= 0 && from < row ? row - 1 : row
}
