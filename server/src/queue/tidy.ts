import type { Host } from '../deps.ts'

const DAY = 24 * 60 * 60 * 1000
/** So long it is known that a piece of work was done, and nobody can put it in again. */
const DONE_DAYS = 1
/** So long an operator can look at what was given up, and have it tried again. */
const DEAD_DAYS = 30

const FORGET = `
  DELETE FROM message WHERE ended_at <= CASE state WHEN 'dead' THEN ?1 - ${DEAD_DAYS * DAY} ELSE ?1 - ${DONE_DAYS * DAY} END`

/** Forgets old messages, and calls again for those that nobody came for. */
export async function tidyQueue({ users, now, queue }: Pick<Host, 'users' | 'now' | 'queue'>) {
  const [forgotten] = await users.write([{ sql: FORGET, args: [now()] }])
  return { forgotten: forgotten?.rowsAffected ?? 0, calledAgain: await queue.callAgain() }
}
