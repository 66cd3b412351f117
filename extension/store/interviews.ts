import { EMPTY_INTERVIEW, INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import type { Interview } from '@rolecall/shared/domain/interview.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { moveApplications } from './moves.ts'
import { addRecord, editRecords } from './records.ts'
import type { TakeBack } from './records.ts'

type Typed = Omit<Interview, 'application' | 'notes' | 'deletedAt'>

const fieldsOf = ({ kind, at, zone, minutes, place, link, interviewers, outcome }: Typed): Typed => ({
  kind,
  at,
  zone,
  minutes,
  place,
  link,
  interviewers,
  outcome,
})

/** A new interview where there is no id. It may move the application on; both happen, and both are taken back, together. */
export function keepInterview(
  application: string,
  id: string | null,
  typed: Typed,
  movesOn: boolean,
  store = localStore,
): Promise<TakeBack> {
  const fields = fieldsOf(typed)
  if (id !== null) return editRecords([{ entity: INTERVIEW, id, fields }], store)
  return guarded(() =>
    store.transaction('rw', store.tables, async () => {
      const made = await addRecord(INTERVIEW, { ...EMPTY_INTERVIEW, ...fields, application }, store)
      const moved = movesOn ? await moveApplications([{ id: application, stage: 'interviewing' }], { store }) : null
      return async () => {
        await made.takeBack()
        await moved?.()
      }
    }),
  )
}
