import { timeOfId } from '@rolecall/shared/domain/id.ts'
import { instantOf } from '@rolecall/shared/domain/interview.ts'
import { proposalsFor } from '@rolecall/shared/domain/follow-up.ts'
import type { FollowUpFacts, Proposal } from '@rolecall/shared/domain/follow-up.ts'
import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import { stageSettings } from '@rolecall/shared/domain/preferences.ts'
import { EMPTY_REMINDER, REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { countsAs } from '@rolecall/shared/domain/stage.ts'
import type { StageSettings } from '@rolecall/shared/domain/stage.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { listInterviews, readPreferences } from './collections.ts'
import type { LocalStore } from './db.ts'
import { localStore } from './local-store.ts'
import { addRecord, editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import type { ApplicationView } from './view.ts'

/** When each follow-up was written down, those in the trash too: one that was not wanted is not proposed again. */
async function followedUp(store: LocalStore, application: string): Promise<number[]> {
  const rows = await store.records.where('[entity+about]').equals([REMINDER, application]).toArray()
  return rows.filter(({ cells }) => cells['kind']?.value === 'follow-up').map(({ id }) => timeOfId(id))
}

async function interviewsOf(store: LocalStore, application: string): Promise<FollowUpFacts['interviews']> {
  const all = await listInterviews(store, application)
  return all.flatMap(({ at, zone, outcome }) => {
    const instant = instantOf(at, zone)
    return instant === null ? [] : [{ at: instant, outcome }]
  })
}

const movesOf = (fields: ApplicationView['fields'], settings: ReadonlyMap<string, StageSettings>) =>
  statusChanges(fields).map(({ value }) => ({ stage: countsAs(value.stage, settings), at: Date.parse(value.at) }))

async function factsOf(
  store: LocalStore,
  { id, status, fields }: ApplicationView,
): Promise<FollowUpFacts & { preferences: Preferences }> {
  const { fields: preferences, all } = await readPreferences(store)
  const settings = stageSettings(all)
  const stage = countsAs(status, settings)
  const [interviews, made] = await Promise.all([interviewsOf(store, id), followedUp(store, id)])
  return { stage, moves: movesOf(fields, settings), interviews, followedUp: made, preferences }
}

/** What is worth doing about an application now. */
export async function proposals(store: LocalStore, application: ApplicationView): Promise<Proposal[]> {
  if (application.deletedAt !== null) return []
  return proposalsFor(await factsOf(store, application), store.now())
}

/** Taken back it never was a follow-up, so the application is asked about again. */
async function makeFollowUp(
  application: string,
  text: string,
  given: Partial<Record<'at' | 'deletedAt', string>>,
  store: LocalStore,
): Promise<TakeBack> {
  const fields = { ...EMPTY_REMINDER, application, kind: 'follow-up', text, ...given }
  const { id } = await addRecord(REMINDER, fields, store)
  return async () => {
    const deletedAt = new Date(store.now()).toISOString()
    await editRecords([{ entity: REMINDER, id, fields: { kind: 'task', deletedAt } }], store)
  }
}

export const acceptFollowUp = (
  application: string,
  { at }: Extract<Proposal, { kind: 'follow-up' }>,
  text: string,
  store = localStore,
): Promise<TakeBack> =>
  // One that is over is due now: a reminder in the past would look as if it had been missed.
  makeFollowUp(application, text, { at: new Date(Math.max(at, store.now())).toISOString() }, store)

/** Not now: it is written down as a follow-up in the trash, so that every device knows. */
export const declineFollowUp = (application: string, text: string, store = localStore): Promise<TakeBack> =>
  makeFollowUp(application, text, { deletedAt: new Date(store.now()).toISOString() }, store)
