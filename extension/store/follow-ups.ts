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
import { addRecord } from './records.ts'
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

const followUpOf = (application: string, text: string) => ({ ...EMPTY_REMINDER, application, kind: 'follow-up', text })

export async function acceptFollowUp(
  application: string,
  { at }: Extract<Proposal, { kind: 'follow-up' }>,
  text: string,
  store = localStore,
): Promise<TakeBack> {
  // One that is over is due now: a reminder in the past would look as if it had been missed.
  const due = new Date(Math.max(at, store.now())).toISOString()
  return (await addRecord(REMINDER, { ...followUpOf(application, text), at: due }, store)).takeBack
}

/** Not now: it is written down as a follow-up in the trash, so that every device knows. */
export async function declineFollowUp(application: string, text: string, store = localStore): Promise<void> {
  const deletedAt = new Date(store.now()).toISOString()
  await addRecord(REMINDER, { ...followUpOf(application, text), deletedAt }, store)
}
