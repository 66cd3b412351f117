import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import { editRecords } from '../../store/records.ts'
import { useEdit } from '../application/attempt.ts'

/** Changes some of what the person prefers, on all their devices. */
export function usePreferenceEdit(): (fields: Partial<Preferences>, message: string) => void {
  const edit = useEdit()
  return (fields, message) => edit(editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields }]), message)
}
