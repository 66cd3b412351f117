import { memberName, membersOf, newKey } from '@rolecall/shared/domain/family.ts'
import type { Member } from '@rolecall/shared/domain/family.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { StatedFact } from '@rolecall/shared/domain/stated-fact.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'

const FACT_FAMILY = 'fact'

/** What the person said when they were asked, in the order in which they said it. */
export async function readStated(store: LocalStore): Promise<Member<StatedFact>[]> {
  const row = await store.records.get([PROFILE, PROFILE_ID])
  const all = membersOf(valuesOf(row?.cells ?? {}), FACT_FAMILY, StatedFact)
  return all.toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1))
}

/** From now on a line may rest on it. */
export function stateFact(fact: Omit<StatedFact, 'at'>, store = localStore): Promise<TakeBack> {
  const at = new Date(store.now()).toISOString()
  const name = memberName(FACT_FAMILY, newKey(store.random))
  return editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { [name]: { ...fact, at } } }], store)
}

export const takeFactOut = (field: string, store = localStore): Promise<TakeBack> =>
  editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { [field]: null } }], store)
