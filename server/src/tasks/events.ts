import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import { runHere } from '../queue/run.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import type { Asked } from './rows.ts'
import { messageOf } from './message.ts'
import { doTask, TASK_TOPIC } from './topic.ts'
import type { Told } from './writer.ts'

/** How soon whoever listens hears what another process told. */
const LOOK_MS = 400

const READ = `
  SELECT task.state, task_event.seq, task_event.event, task_event.data
  FROM task LEFT JOIN task_event ON task_event.task = task.id AND task_event.seq > ?3
  WHERE task.user_id = ?1 AND task.id = ?2 ORDER BY task_event.seq`

async function readEvents(db: Db, me: UserId, id: string, after: number): Promise<{ told: Told[]; open: boolean }> {
  const { rows } = await db.read({ sql: READ, args: [me, id, after] })
  const told = rows
    .filter((row) => row['seq'] !== null)
    .map((row) => ({
      seq: Number(row['seq']),
      event: textOf(row['event']),
      data: JSON.parse(textOf(row['data'])) as Json,
    }))
  return { told, open: rows.some((row) => row['state'] === 'queued' || row['state'] === 'running') }
}

interface Hearing {
  id: string
  after: number
  /** Nobody listens any more. */
  gone: AbortSignal
}

/** What was told after this, and what is told from now on, until the task is over. */
export async function* hear(db: Db, me: UserId, { id, after, gone }: Hearing): AsyncGenerator<Told, void> {
  for (let last = after; !gone.aborted;) {
    const { told, open } = await readEvents(db, me, id, last)
    yield* told
    last = told.at(-1)?.seq ?? last
    if (!open) return
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** Passes on what is told as it is told, whoever reads it however late. */
class Channel {
  readonly #told: (Told | null)[] = []
  #wake: (() => void) | null = null

  push(told: Told | null): void {
    this.#told.push(told)
    this.#wake?.()
  }

  async *read(): AsyncGenerator<Told, void> {
    for (;;) {
      const told = this.#told.shift()
      if (told === null) return
      if (told) yield told
      else await new Promise<void>((wake) => (this.#wake = wake))
    }
  }
}

async function* both(
  channel: Channel,
  rest: (after: number) => AsyncGenerator<Told, void>,
): AsyncGenerator<Told, void> {
  let last = 0
  for await (const told of channel.read()) {
    yield told
    last = told.seq ?? last
  }
  // Where the run came to nothing, another one goes on: this is how it is heard of.
  yield* rest(last)
}

/** Begins to tell, until nobody listens any more. */
export type Hear = (gone: AbortSignal) => AsyncGenerator<Told, void>

/** Does the task in this request, and tells what happens as it happens. It goes on where nobody listens any more. */
export async function doAndHear(deps: Deps, me: UserId, { task, made }: Asked): Promise<Hear> {
  const rest = (gone: AbortSignal, after: number) => hear(deps.users, me, { id: task.id, after, gone })
  const asOthers: Hear = (gone) => rest(gone, 0)
  if (!made) return asOthers
  const channel = new Channel()
  const topic: typeof TASK_TOPIC = {
    ...TASK_TOPIC,
    work: (all, _, run) => doTask(all, task.id, run, (told) => channel.push(told)),
  }
  const start = await runHere(deps, topic, messageOf(task.id))
  if (!start) return asOthers
  deps.background(start().finally(() => channel.push(null)))
  return (gone) => both(channel, (after) => rest(gone, after))
}
