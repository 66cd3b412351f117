import { closeDatedJobs } from './catalogue/close.ts'
import { forgetOldJobs } from './catalogue/forget-old.ts'
import { askForAll } from './alerts/ask-all.ts'
import { forgetFinds } from './alerts/forget.ts'
import type { Host } from './deps.ts'
import { gather, gatherDeep, gatherFollowed } from './ingest/gather.ts'
import { lookAtSaved } from './liveness/look-at-saved.ts'
import { forgetExpired } from './resources/auth/expired.ts'
import { tidyQueue } from './queue/tidy.ts'
import { tidyTasks } from './tasks/tidy.ts'
import { rollUp } from './market/roll-up.ts'
import { tellVacancies } from './resources/proposals/vacancies.ts'
import { countWatchers } from './resources/watches/watchers.ts'
import { emptyTrash, forgetOldValues } from './resources/sync/purge.ts'
import { tidySearch } from './search/tidy-job.ts'
import { learnFromJobs } from './vectors/learn-job.ts'
import { placeJobs } from './vectors/place-job.ts'

/** What a job is given. It says in its answer what it did, in counts, for the log. */
export type JobParts = Pick<
  Host,
  | 'config'
  | 'users'
  | 'catalogue'
  | 'now'
  | 'log'
  | 'live'
  | 'background'
  | 'embedder'
  | 'learn'
  | 'queue'
  | 'fetchOutside'
  | 'atHand'
>

export interface Job {
  name: string
  every: number
  run: (parts: JobParts) => Promise<Record<string, number>>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** All work that nobody asks for. One row is one job, on every host. */
export const JOBS: readonly Job[] = [
  { name: 'forget-expired', every: HOUR, run: forgetExpired },
  { name: 'forget-old-values', every: 6 * HOUR, run: forgetOldValues },
  { name: 'empty-trash', every: 6 * HOUR, run: emptyTrash },
  { name: 'tidy-tasks', every: HOUR, run: tidyTasks },
  { name: 'tidy-queue', every: 5 * MINUTE, run: tidyQueue },
  { name: 'gather', every: 6 * HOUR, run: gather },
  { name: 'gather-followed', every: 10 * MINUTE, run: gatherFollowed },
  { name: 'gather-deep', every: 24 * HOUR, run: gatherDeep },
  { name: 'count-watchers', every: HOUR, run: countWatchers },
  { name: 'look-at-saved', every: 15 * MINUTE, run: lookAtSaved },
  { name: 'tell-vacancies', every: 15 * MINUTE, run: tellVacancies },
  { name: 'roll-up-market', every: 15 * MINUTE, run: rollUp },
  { name: 'close-dated-jobs', every: HOUR, run: closeDatedJobs },
  { name: 'forget-old-jobs', every: 24 * HOUR, run: forgetOldJobs },
  { name: 'tell-of-jobs', every: 5 * MINUTE, run: askForAll },
  { name: 'forget-finds', every: 24 * HOUR, run: forgetFinds },
  { name: 'learn-from-jobs', every: 24 * HOUR, run: learnFromJobs },
  { name: 'place-jobs', every: 15 * MINUTE, run: placeJobs },
  { name: 'tidy-search', every: 5 * MINUTE, run: tidySearch },
]

/** Whoever began a job and has not ended it by then, has died over it. */
const HOLD = 15 * MINUTE
const RETRY = 15 * MINUTE

/** Of all hosts that try at once, one is told that the job is theirs. */
const TAKE = `
  INSERT INTO job (name, due_at, held_until) VALUES (?1, ?2, ?2 + ${HOLD})
  ON CONFLICT (name) DO UPDATE SET held_until = ?2 + ${HOLD} WHERE due_at <= ?2 AND held_until <= ?2
  RETURNING name`
const GIVE_BACK = 'UPDATE job SET held_until = 0, due_at = ?2 WHERE name = ?1'

async function take({ users, now }: JobParts, { name }: Job): Promise<boolean> {
  const [taken] = await users.write([{ sql: TAKE, args: [name, now()] }])
  return taken?.rows.length === 1
}

async function perform(parts: JobParts, { name, every, run }: Job): Promise<void> {
  const giveBack = (wait: number) => parts.users.write([{ sql: GIVE_BACK, args: [name, parts.now() + wait] }])
  try {
    const done = await run(parts)
    await giveBack(every)
    parts.log({ level: 'info', event: 'job-done', job: name, ...done })
  } catch (error) {
    parts.log({ level: 'error', event: 'job-failed', job: name, error: String(error) })
    await giveBack(Math.min(every, RETRY))
  }
}

/** Does what is due, one after another. A job that fails is tried again soon and holds up no other. */
export async function runDue(parts: JobParts, jobs: readonly Job[] = JOBS): Promise<void> {
  for (const job of jobs) if (await take(parts, job)) await perform(parts, job)
}
