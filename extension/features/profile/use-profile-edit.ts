import { memberName, newKey } from '@rolecall/shared/domain/family.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { localStore } from '../../store/local-store.ts'
import { editRecords } from '../../store/records.ts'
import { useAttempt } from '../application/attempt.ts'

type Fields = Record<string, unknown>
export type EditProfile = (fields: Fields, message?: string) => void

/** Stores what was changed at once. With words it says so, and offers a way back. */
export function useProfileEdit(): EditProfile {
  const attempt = useAttempt()
  return (fields, message) => {
    const work = editRecords([{ entity: PROFILE, id: PROFILE_ID, fields }])
    attempt(work, message === undefined ? undefined : { message, undo: async () => (await work)() })
  }
}

/** Fields that add members to a set, each under a key of its own. */
export const added = (family: string, values: readonly string[]): Fields =>
  Object.fromEntries(values.map((value) => [memberName(family, newKey(localStore.random)), value]))
