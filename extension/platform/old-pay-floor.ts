import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { readProfile } from '../store/collections.ts'
import { localStore } from '../store/local-store.ts'
import { editRecords } from '../store/records.ts'
import { changeSettings, readSettings } from './settings.ts'

/**
 * An earlier version kept the pay floor with the settings of this browser. It goes into the profile once, unless one
 * stands there already, and is forgotten only when it is safe there.
 */
export async function takeOverPayFloor(store = localStore): Promise<void> {
  const { payFloor } = await readSettings()
  if (payFloor === null) return
  const { all } = await readProfile(store)
  if (!('payFloor' in all)) await editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { payFloor } }], store)
  await changeSettings({ payFloor: null })
}
