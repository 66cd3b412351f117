import { RESUME } from '@rolecall/shared/domain/resume-record.ts'
import { liveQuery } from 'dexie'
import { liveRows } from '../../store/records.ts'
import { localStore } from '../../store/local-store.ts'
import { farMatcher } from './far-matcher.ts'

/** Begins with the first résumé; from then on the worker looks for itself what has changed. Gives what stops it. */
export function keepScores(): () => void {
  const watching = liveQuery(() => liveRows(localStore, RESUME)).subscribe(
    (resumes) => {
      if (resumes.length === 0) return
      farMatcher().keep([])
      watching.unsubscribe()
    },
    // What cannot be read is told where it is shown.
    () => undefined,
  )
  return () => watching.unsubscribe()
}
