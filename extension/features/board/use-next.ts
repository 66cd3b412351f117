import { useMemo } from 'react'
import { countsAs } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import { useRecords } from '../../store/collection-hooks.ts'
import { listInterviews, listReminders } from '../../store/collections.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { nextEvents, nextOf } from './next-action.ts'
import type { Next } from './next-action.ts'

/** What each card waits for, read once for the whole board. */
export function useNext(settings: Stages['settings']): (brief: BriefRow) => Next | null {
  const interviews = useRecords(listInterviews)
  const reminders = useRecords(listReminders)
  return useMemo(() => {
    const events = nextEvents(interviews ?? [], reminders ?? [])
    return (brief) => nextOf(brief, countsAs(brief.stage, settings), events)
  }, [interviews, reminders, settings])
}
