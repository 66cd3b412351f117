import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { localStore } from './local-store.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'

export const setReminder = (
  id: string,
  fields: Readonly<Record<string, string | null>>,
  store = localStore,
): Promise<TakeBack> => editRecords([{ entity: REMINDER, id, fields }], store)

const iso = (time: number): string => new Date(time).toISOString()

export const finishReminder = (id: string, store = localStore): Promise<TakeBack> =>
  setReminder(id, { doneAt: iso(store.now()) }, store)

export const reopenReminder = (id: string, store = localStore): Promise<TakeBack> =>
  setReminder(id, { doneAt: null }, store)

/** Until then nothing is said of it; when it was meant for stays known. */
export const snoozeReminder = (id: string, until: number, store = localStore): Promise<TakeBack> =>
  setReminder(id, { snoozedUntil: iso(until) }, store)

/** It is meant for another time from now on. */
export const moveReminder = (id: string, at: number, store = localStore): Promise<TakeBack> =>
  setReminder(id, { at: iso(at), snoozedUntil: null }, store)
