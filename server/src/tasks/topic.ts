import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { ApiError } from '../errors.ts'
import { defineTopic } from '../ports/queue.ts'
import type { Run } from '../ports/queue.ts'
import { taskError } from './errors.ts'
import { kindNamed } from './kinds.ts'
import { TASK } from './message.ts'
import { failTask, TaskLost, TaskWriter } from './writer.ts'
import type { Told } from './writer.ts'

const Payload = z.object({ task: z.uuid() })

const unwatched = (): void => {}

/**
 * Does a task to its end, whoever asked for that: a request that streams it, or the queue. An error that is foreseen ends
 * the task; after any other one the queue tries again.
 */
export async function doTask(deps: Deps, id: string, run: Run, watch: (told: Told) => void = unwatched): Promise<void> {
  const writer = await TaskWriter.begin(deps.users, id, run.token, watch)
  if (!writer) return
  try {
    if (writer.isAgain) await writer.tell('restart', null, 0)
    const result = await kindNamed(writer.task.kind).work(deps, writer, run.signal)
    await writer.end({ state: 'done', result, error: null }, deps.now())
  } catch (error) {
    if (run.signal.aborted || error instanceof TaskLost) return
    if (!(error instanceof ApiError)) throw error
    const { code, message } = error
    await writer.end({ state: 'failed', result: null, error: { code, message } }, deps.now()).catch(unlessLost)
  }
}

function unlessLost(error: unknown): void {
  if (!(error instanceof TaskLost)) throw error
}

export const TASK_TOPIC = defineTopic<z.infer<typeof Payload>>({
  name: TASK,
  payload: Payload,
  atOnce: 32,
  tries: 3,
  holdMs: 60_000,
  work: (deps, { task }, run) => doTask(deps, task, run),
  givenUp: async ({ users, now }, { task }) => {
    const { code, message } = taskError('task-failed')
    await failTask(users, task, { code, message }, now())
  },
})
