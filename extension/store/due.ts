import type { DueFacts } from '@rolecall/shared/domain/due.ts'
import { stageSettings } from '@rolecall/shared/domain/preferences.ts'
import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import type { StageSettings } from '@rolecall/shared/domain/stage.ts'
import { listInterviews, listReminders, readPreferences } from './collections.ts'
import type { LocalStore } from './db.ts'

/** All that decides what is due, and when the person is told of it. */
export interface DueStand extends DueFacts {
  preferences: Preferences
  settings: ReadonlyMap<string, StageSettings>
}

export async function readDue(store: LocalStore): Promise<DueStand> {
  const [applications, interviews, reminders, { fields, all }] = await Promise.all([
    store.briefs.toArray(),
    listInterviews(store),
    listReminders(store),
    readPreferences(store),
  ])
  return { applications, interviews, reminders, preferences: fields, settings: stageSettings(all) }
}
