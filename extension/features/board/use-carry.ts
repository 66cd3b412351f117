import { useState } from 'react'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import { nameOf } from '../actions/words.ts'
import { placeOfRow } from './columns.ts'
import type { Column, Place } from './columns.ts'
import { COPY } from './copy.ts'

export interface Carried {
  id: string
  /** Where it would be put down now; null: nowhere. */
  at: Place | null
}

interface Needs {
  columns: readonly Column[]
  labelOf: (stage: Stage) => string
  put: (brief: BriefRow, at: Place) => void
}

const othersIn = (columns: readonly Column[], stage: Stage, id: string): number =>
  columns.find((column) => column.stage.id === stage)?.cards.filter((card) => card.id !== id).length ?? 0

/** The one card that is in somebody's hand, by pointer or by keyboard, and what is said of it. */
export function useCarry({ columns, labelOf, put }: Needs) {
  const [carried, setCarried] = useState<Carried | null>(null)
  const [said, setSaid] = useState('')
  const columnWith = (id: string): Column | undefined =>
    columns.find(({ cards }) => cards.some((card) => card.id === id))
  const lift = (id: string): void => {
    const column = columnWith(id)
    const place = column?.cards.findIndex((card) => card.id === id) ?? -1
    const brief = column?.cards[place]
    if (!column || !brief) return
    setCarried({ id, at: { stage: column.stage.id, place } })
    setSaid(COPY.lifted(nameOf(brief)))
  }
  const hold = (at: Place | null): void => {
    if (!carried || (at?.stage === carried.at?.stage && at?.place === carried.at?.place)) return
    setCarried({ id: carried.id, at })
    setSaid(at ? COPY.over(labelOf(at.stage), at.place + 1, othersIn(columns, at.stage, carried.id) + 1) : COPY.nowhere)
  }
  const holdAtRow = (over: { stage: string; row: number } | null): void => {
    const column = columns.find(({ stage }) => stage.id === over?.stage)
    if (!carried || !over || !column) return hold(null)
    hold({ stage: column.stage.id, place: placeOfRow(column.cards, carried.id, over.row) })
  }
  const cancel = (): void => {
    setCarried(null)
    setSaid(COPY.left)
  }
  const drop = (): void => {
    const brief = carried && columnWith(carried.id)?.cards.find(({ id }) => id === carried.id)
    if (!brief || !carried.at) return cancel()
    setCarried(null)
    setSaid('')
    put(brief, carried.at)
  }
  return { carried, said, lift, hold, holdAtRow, drop, cancel }
}

export type Carry = ReturnType<typeof useCarry>
