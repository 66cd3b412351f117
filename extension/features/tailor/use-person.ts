import { useLiveQuery } from 'dexie-react-hooks'
import { guarded } from '../../store/errors.ts'
import { localStore } from '../../store/local-store.ts'
import { placesOf, readTailorPerson } from '../../store/tailor-person.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { readTailored } from '../../store/tailored.ts'
import type { Tailored } from '../../store/tailored.ts'
import { listWritings } from '../../store/writings.ts'
import type { WritingView } from '../../store/writings.ts'

/** The person with the résumé that is tailored. Null: there is no résumé; undefined: not known yet. */
export const useTailorPerson = (): TailorPerson | null | undefined =>
  useLiveQuery(() => guarded(() => readTailorPerson(localStore)), [])

const NONE: readonly string[] = []

/** The employers, schools and projects of the résumé: where something was done. */
export function usePlaces(): readonly string[] {
  const person = useTailorPerson()
  return person ? placesOf(person.resume) : NONE
}

/** What was made for one application so far. */
export const useTailored = (application: string): Tailored | null | undefined =>
  useLiveQuery(() => guarded(() => readTailored(localStore, application)), [application])

export const useWritings = (application: string): WritingView[] | undefined =>
  useLiveQuery(() => guarded(() => listWritings(localStore, application)), [application])
