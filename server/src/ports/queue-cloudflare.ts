import { z } from 'zod'
import type { Deps, Host } from '../deps.ts'
import { cancelMessage, dueOf, overdue, putMessages, takeOne } from '../queue/messages.ts'
import { runHeld, tellGivenUp } from '../queue/run.ts'
import { Runs, Stopped } from './queue.ts'
import type { Message, Queue, Topic } from './queue.ts'

/** What travels: which message it is. What it says, and how it stands, is in the table. */
const Called = z.object({ topic: z.string(), key: z.string() })
type Called = z.infer<typeof Called>

/** The little of Cloudflare Queues that is used here. */
export interface QueueBinding {
  sendBatch(messages: { body: Called; delaySeconds?: number }[]): Promise<unknown>
}
export interface CarriedMessage {
  readonly body: unknown
  ack(): void
  retry(options?: { delaySeconds?: number }): void
}
export interface CarriedBatch {
  readonly messages: readonly CarriedMessage[]
}

const SECOND = 1_000
/** What Cloudflare takes at a time, and how long it may keep one back. */
const MOST_AT_ONCE = 100
const LONGEST_DELAY = 12 * 60 * 60
/** A message that nobody came for so long after it was due got lost on the way. */
const LOST_AFTER = 60 * SECOND

const delayFor = (waitMs: number): number => Math.min(LONGEST_DELAY, Math.max(0, Math.ceil(waitMs / SECOND)))

export function cloudflareQueue({ users, now }: Pick<Host, 'users' | 'now'>, binding: QueueBinding): Queue {
  const runs = new Runs()
  async function call(messages: readonly Pick<Message, 'topic' | 'key' | 'dueAt'>[]): Promise<void> {
    const sent = messages.map(({ topic, key, dueAt }) => ({
      body: { topic, key },
      delaySeconds: delayFor((dueAt ?? 0) - now()),
    }))
    for (let at = 0; at < sent.length; at += MOST_AT_ONCE) await binding.sendBatch(sent.slice(at, at + MOST_AT_ONCE))
  }
  return {
    runs,
    put: async (messages) => {
      const fresh = await putMessages(users, messages, now())
      await call(fresh)
      return fresh.length
    },
    cancel: async (topic, key) => {
      const number = await cancelMessage(users, topic, key, now())
      if (number !== null) runs.stop(number, new Stopped('It was cancelled.', false))
    },
    callAgain: async () => {
      const waiting = await overdue(users, now() - LOST_AFTER)
      await call(waiting)
      return waiting.length
    },
    // Work is carried to whoever does it; nobody here waits for a bell.
    onPut: () => {},
  }
}

/** The wait in seconds before it is carried here again; null where it need not be. */
async function takeCarried(deps: Deps, topic: Topic, key: string): Promise<number | null> {
  const { held, buried } = await takeOne(deps.users, topic, deps.now(), key)
  for (const one of buried) await tellGivenUp(deps, topic, one)
  const [mine] = held
  if (mine) {
    const outcome = await runHeld(deps, topic, mine)
    return outcome.how === 'again' ? delayFor(outcome.dueAt - deps.now()) : null
  }
  const due = await dueOf(deps.users, topic.name, key)
  // Due, and all the same not ours: as many of its topic are under way as may.
  return due === null ? null : Math.max(1, delayFor(due - deps.now()))
}

async function handle(deps: Deps, topics: readonly Topic[], carried: CarriedMessage): Promise<void> {
  const called = Called.safeParse(carried.body)
  const topic = topics.find(({ name }) => name === called.data?.topic)
  if (!called.success || !topic) {
    deps.log({ level: 'error', event: 'unknown-message' })
    return carried.ack()
  }
  try {
    const delaySeconds = await takeCarried(deps, topic, called.data.key)
    if (delaySeconds === null) carried.ack()
    else carried.retry({ delaySeconds })
  } catch (error) {
    deps.log({ level: 'error', event: 'queue-failed', topic: topic.name, error: String(error) })
    carried.retry()
  }
}

/** What a Worker does with the messages it is brought. However often one is brought, its work is done once. */
export async function handleBatch(deps: Deps, topics: readonly Topic[], batch: CarriedBatch): Promise<void> {
  await Promise.all(batch.messages.map((carried) => handle(deps, topics, carried)))
}
