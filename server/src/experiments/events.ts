import type { InStatement } from '@libsql/client'
import type { UserId } from '../session.ts'
import type { Assigned } from './assign.ts'
import { runningAt } from './experiment.ts'
import type { Experiment, Outcome } from './experiment.ts'

const SHOWN = `
  INSERT INTO experiment_shown (user_id, experiment, variant, day, at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING`

/** A list was shown in the order of this variant: counted once a person, day and variant. */
export const shown = (me: UserId, { experiment, variant }: Assigned, now: number): InStatement => ({
  sql: SHOWN,
  args: [me, experiment.id, variant.id, new Date(now).toISOString().slice(0, 10), now],
})

/** These two are told apart from the rest: what becomes of a saved job, the person's own applications say. */
export type Noted = Extract<Outcome, 'opened' | 'dismissed'>

/** Of who takes part in nothing that runs, nothing is kept. */
const NOTE = `
  INSERT INTO experiment_outcome (user_id, experiment, kind, job, at)
  SELECT DISTINCT user_id, experiment, ?2, ?3, ?4 FROM experiment_shown
  WHERE user_id = ?1 AND experiment IN (SELECT value FROM json_each(?5)) ON CONFLICT DO NOTHING`
const TAKE_BACK = 'DELETE FROM experiment_outcome WHERE user_id = ?1 AND kind = ?2 AND job = ?3'

export interface Happened {
  me: UserId
  experiments: readonly Experiment[]
  now: number
}

export const note = ({ me, experiments, now }: Happened, kind: Noted, job: string): InStatement => ({
  sql: NOTE,
  args: [me, kind, job, now, JSON.stringify(runningAt(experiments, now).map(({ id }) => id))],
})

/** What was a slip of the hand did not happen. */
export const takeBack = (me: UserId, kind: Noted, job: string): InStatement => ({
  sql: TAKE_BACK,
  args: [me, kind, job],
})
