import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { GiveUp, Stopped, TryLater } from '../ports/queue.ts'
import type { Message, Topic } from '../ports/queue.ts'
import { startTimer } from '../ports/timer.ts'
import { fail, finish, giveBack, isMine, putHeld, renew } from './messages.ts'
import type { Held } from './messages.ts'

const SECOND = 1_000
/** How soon work under way in another process hears that it was cancelled. */
const LOOK_MS = SECOND
const FIRST_WAIT = 2 * SECOND
const LONGEST_WAIT = 15 * 60 * SECOND
const MOST_WORDS = 300

/** `lost`: it was cancelled, or somebody else has it now. */
export type Outcome = { how: 'done' | 'dead' | 'lost' } | { how: 'again'; dueAt: number }

/** Each wait twice as long as the one before, and no two alike, so that what failed together does not come back together. */
export function waitBefore(tries: number, chance: () => number = Math.random): number {
  const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1))
  return Math.round(full * (0.5 + chance() / 2))
}

/** Keeps it ours while the work goes on, and stops the work once it is not. */
function keepHolding({ users, now, log }: Deps, { holdMs }: Topic, held: Held, run: AbortController) {
  let renewed = performance.now()
  const look = async (): Promise<void> => {
    const due = performance.now() - renewed > holdMs / 3
    const mine = due ? await renew(users, held, now() + holdMs) : await isMine(users, held)
    if (due) renewed = performance.now()
    if (!mine) run.abort(new Stopped('It was cancelled, or another host has it now.', false))
  }
  const tell = (error: unknown) => log({ level: 'error', event: 'queue-look-failed', error: String(error) })
  return startTimer(look, Math.min(LOOK_MS, holdMs / 3), tell)
}

const why = (error: unknown): string =>
  (error instanceof z.ZodError ? 'Its payload is not what this version knows.' : String(error)).slice(0, MOST_WORDS)

const isHopeless = (error: unknown): boolean => error instanceof GiveUp || error instanceof z.ZodError

export async function tellGivenUp(deps: Deps, topic: Topic, { key, payload }: Held): Promise<void> {
  deps.log({ level: 'error', event: 'message-given-up', topic: topic.name, key })
  await topic.givenUp(deps, payload).catch((error: unknown) => {
    deps.log({ level: 'error', event: 'given-up-failed', topic: topic.name, key, error: String(error) })
  })
}

async function failed(deps: Deps, topic: Topic, held: Held, error: unknown): Promise<Outcome> {
  const { users, now, log } = deps
  if (error instanceof Stopped) {
    if (error.goesBack) await giveBack(users, held, now())
    return error.goesBack ? { how: 'again', dueAt: now() } : { how: 'lost' }
  }
  const dead = isHopeless(error) || held.tries >= topic.tries
  const dueAt = now() + (error instanceof TryLater ? error.waitMs : waitBefore(held.tries))
  log({
    level: 'error',
    event: 'message-failed',
    topic: topic.name,
    key: held.key,
    tries: held.tries,
    error: why(error),
  })
  const still = await fail(users, held, { why: why(error), dueAt, dead }, now())
  if (!still) return { how: 'lost' }
  if (dead) await tellGivenUp(deps, topic, held)
  return dead ? { how: 'dead' } : { how: 'again', dueAt }
}

/** Does the work of a message that is held. It never throws: how it ended stands in the table. */
export async function runHeld(deps: Deps, topic: Topic, held: Held): Promise<Outcome> {
  const { users, now, queue } = deps
  const run = queue.runs.begin(held.number)
  const holding = keepHolding(deps, topic, held, run)
  try {
    await topic.work(deps, held.payload, { signal: run.signal, token: held.token, tries: held.tries })
    run.signal.throwIfAborted()
    return { how: (await finish(users, held, now())) ? 'done' : 'lost' }
  } catch (error) {
    // Work that was told to stop ends with errors of its own; what counts is why it was told.
    return await failed(deps, topic, held, run.signal.aborted ? run.signal.reason : error)
  } finally {
    await holding.stop()
    queue.runs.end(held.number)
  }
}

/** Begins work in this process at once, with nobody to wait for; null where the same work was put in before. */
export async function runHere(deps: Deps, topic: Topic, message: Message): Promise<(() => Promise<Outcome>) | null> {
  const held = await putHeld(deps.users, topic, message, deps.now())
  return held ? () => runHeld(deps, topic, held) : null
}
