import { sha256, utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../records/random.ts'
import type { UserId } from '../session.ts'
import { taskError } from './errors.ts'
import { askForTask, cancelRow, findRequest, findTask, insertDone, openTasksOf } from './rows.ts'
import type { Asked, NewTask, Task } from './rows.ts'
import { messageOf, TASK } from './message.ts'

export interface Wanted {
  kind: string
  application: string | null
  /** The Idempotency-Key: what was asked for under it before is not done again. */
  key: string
  /** What was asked, as it came: it tells a repeat from another request. */
  body: unknown
  /** What the work needs, looked up only where it is not there yet. */
  input: () => Promise<unknown>
}

/** The task for this request. The same request again, at the same moment too, is the same task. */
export async function beginTask(deps: Deps, me: UserId, wanted: Wanted): Promise<Asked> {
  const { users, now } = deps
  const { kind, application, key, body } = wanted
  const hash = await sha256(utf8(JSON.stringify([kind, body])))
  const known = await findRequest(users, me, key, hash)
  const asked =
    known ??
    (await askForTask(
      users,
      me,
      { id: newId(now()), kind, application, key, hash, input: await wanted.input() },
      now(),
    ))
  if (!asked) throw taskError('too-many-tasks')
  if (asked.other) throw taskError('key-reused')
  return asked
}

/** Leaves the task to the queue. */
export const queueTask = ({ queue }: Deps, { task, made }: Asked): Promise<unknown> =>
  made ? queue.put([messageOf(task.id)]) : Promise.resolve()

export async function taskNamed({ users }: Pick<Deps, 'users'>, me: UserId, id: string): Promise<Task> {
  const task = await findTask(users, me, id)
  if (!task) throw taskError('no-such-task')
  return task
}

/** Ends a task wherever it runs, and with it what it costs. What is over already stays as it is. */
export async function cancelTask({ users, queue, now }: Pick<Deps, 'users' | 'queue' | 'now'>, me: UserId, id: string) {
  const { code, message } = taskError('task-cancelled')
  const task = await cancelRow(users, me, id, { code, message }, now())
  if (!task) throw taskError('no-such-task')
  if (task.state === 'cancelled') await queue.cancel(TASK, id)
  return task
}

/** Keeps what was found at once where it can be read again, as long as any task is kept. */
export async function keepDone(
  { users, now }: Pick<Deps, 'users' | 'now'>,
  me: UserId,
  about: Pick<NewTask, 'kind' | 'application' | 'input'>,
  result: Json,
): Promise<string> {
  const id = newId(now())
  await insertDone(users, me, { ...about, id, key: id, hash: '' }, result, now())
  return id
}

/** For an account that ends. */
export async function cancelAllTasks(deps: Pick<Deps, 'users' | 'queue' | 'now'>, me: UserId): Promise<void> {
  for (const id of await openTasksOf(deps.users, me)) await cancelTask(deps, me, id)
}
