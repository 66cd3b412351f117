import { useCallback, useMemo, useState } from 'react'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { useActions } from '../actions/use-actions.ts'
import { columnsOf, rankAt } from './columns.ts'
import type { Column, Place } from './columns.ts'
import { useMoved } from './use-moved.ts'

/** Every card in its column, and what puts one elsewhere. The focus goes with a card that was moved. */
export function useCards(found: readonly BriefRow[], held: Stages) {
  const { shown, put } = useMoved(found)
  const columns = useMemo(() => columnsOf(shown, held), [shown, held])
  const [followed, setFollowed] = useState<string | null>(null)
  const onFollowed = useCallback(() => setFollowed(null), [])
  const actions = useActions()
  const move = (brief: BriefRow, stage: Stage): void => {
    const work = actions.move([brief], stage, held.settings)
    if (!work) return
    put(brief.id, { stage }, work)
    setFollowed(brief.id)
  }
  const place = (brief: BriefRow, at: Place): void => {
    const rank = rankAt(columns.find(({ stage }) => stage.id === at.stage)?.cards ?? [], brief.id, at.place)
    setFollowed(brief.id)
    if (rank !== null) put(brief.id, { stage: at.stage, rank }, actions.place(brief, at.stage, rank, held.settings))
  }
  return { columns, followed, onFollowed, move, place, trash: (brief: BriefRow): void => actions.trash([brief]) }
}

/** Hidden stages lie folded at the end, unless somebody looks into them. */
export function useFolds(columns: readonly Column[]) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const isOpen = ({ stage }: Column): boolean => !stage.hidden || unfolded.has(stage.id)
  const setOpen = (id: string, open: boolean): void =>
    setUnfolded((before) => new Set(open ? [...before, id] : [...before].filter((one) => one !== id)))
  return { open: columns.filter(isOpen), folded: columns.filter((one) => !isOpen(one)), setOpen }
}
