import { useLiveQuery } from 'dexie-react-hooks'
import { stageSettings } from '@rolecall/shared/domain/preferences.ts'
import { boardStages } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from './brief.ts'
import { readPreferences, readProfile } from './collections.ts'
import type { LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { listBriefs } from './queries.ts'

// As in hooks.ts: undefined means that the first answer is still on its way.

export const useBriefs = (search = ''): BriefRow[] | undefined =>
  useLiveQuery(() => guarded(() => listBriefs(localStore, search)), [search])

/** The live records that a lister of collections.ts gives: all of them, or those of one application. */
export const useRecords = <T>(
  list: (store: LocalStore, application?: string) => Promise<T[]>,
  application?: string,
): T[] | undefined => useLiveQuery(() => guarded(() => list(localStore, application)), [list, application])

/** Those of several applications that are shown as one. */
export const useRecordsOf = <T>(
  list: (store: LocalStore, application: string) => Promise<T[]>,
  applications: readonly string[],
): T[] | undefined =>
  useLiveQuery(
    () => guarded(async () => (await Promise.all(applications.map((one) => list(localStore, one)))).flat()),
    [list, applications.join(' ')],
  )

export const usePreferences = (): Awaited<ReturnType<typeof readPreferences>> | undefined =>
  useLiveQuery(() => guarded(() => readPreferences(localStore)), [])

export const useProfile = (): Awaited<ReturnType<typeof readProfile>> | undefined =>
  useLiveQuery(() => guarded(() => readProfile(localStore)), [])

/** The columns of the person's board, and what they made of each stage. */
export function useStages(): { stages: BoardStage[]; settings: ReadonlyMap<string, StageSettings> } | undefined {
  const preferences = usePreferences()
  if (!preferences) return undefined
  const settings = stageSettings(preferences.all)
  return { stages: boardStages(settings), settings }
}
