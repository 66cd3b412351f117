import type { BoardStage } from '@rolecall/shared/domain/stage.ts'
import { boardStages } from '@rolecall/shared/domain/stage.ts'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../store/brief.ts'
import type { BriefRow } from '../../store/brief.ts'
import { columnsOf, placeOfRow, rankAt } from './columns.ts'

const brief = (id: string, status: string, rank: string): BriefRow =>
  briefOf(id, { status, rank }, '2026-03-02T09:00:00.000Z')

const own = { name: 'Trial day', like: 'interviewing', rank: 'g', hidden: false } as const
const settings = new Map([['own-00aa00aa', own]])
const held = { stages: boardStages(settings), settings }
const idsAt = (briefs: BriefRow[], stage: string): string[] | undefined =>
  columnsOf(briefs, held)
    .find((column) => column.stage.id === stage)
    ?.cards.map(({ id }) => id)

describe('the columns', () => {
  it('hold their cards by rank, those of equal rank by their ids', () => {
    const briefs = [
      brief('c', 'saved', 'V'),
      brief('b', 'saved', 'V'),
      brief('a', 'saved', 'k'),
      brief('d', 'saved', '9'),
    ]
    expect(idsAt(briefs, 'saved')).toEqual(['d', 'b', 'c', 'a'])
  })

  it('hold cards of one’s own stage, and those of a stage that is not known here', () => {
    expect(idsAt([brief('a', 'own-00aa00aa', 'V')], 'own-00aa00aa')).toEqual(['a'])
    expect(idsAt([brief('a', 'own-00bb00bb', 'V')], 'saved')).toEqual(['a'])
    const gone: BoardStage[] = boardStages(new Map())
    expect(
      columnsOf([brief('a', 'own-00aa00aa', 'V')], { stages: gone, settings }).flatMap(({ cards }) => cards),
    ).toHaveLength(1)
  })
})

describe('a card that is put down', () => {
  const cards = [brief('a', 'saved', 'B'), brief('b', 'saved', 'F'), brief('c', 'saved', 'K')]
  const after = (id: string, place: number): string[] => {
    const rank = rankAt(cards, id, place)
    const moved = cards.some((card) => card.id === id) ? cards : [...cards, brief(id, 'saved', 'z')]
    return columnsOf(
      moved.map((card) => (card.id === id && rank !== null ? brief(id, 'saved', rank) : card)),
      held,
    )[0]?.cards.map((card) => card.id) as string[]
  }

  it('stands at the place that was pointed at', () => {
    expect(after('c', 0)).toEqual(['c', 'a', 'b'])
    expect(after('a', 1)).toEqual(['b', 'a', 'c'])
    expect(after('a', 2)).toEqual(['b', 'c', 'a'])
    for (const place of [0, 1, 2, 3]) expect(after('new', place).indexOf('new')).toBe(place)
  })

  it('where it stands already changes nothing', () => {
    expect(rankAt(cards, 'b', 1)).toBeNull()
    expect(rankAt([], 'new', 0)).not.toBeNull()
  })

  it('is not counted among the rows that it is put between', () => {
    expect(placeOfRow(cards, 'a', 0)).toBe(0)
    expect(placeOfRow(cards, 'a', 3)).toBe(2)
    expect(placeOfRow(cards, 'c', 1)).toBe(1)
    expect(placeOfRow(cards, 'new', 3)).toBe(3)
  })
})
