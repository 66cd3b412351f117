import type { Writer } from '../records/store.ts'
import { taskError } from '../tasks/errors.ts'
import { inputOfTask } from '../tasks/rows.ts'
import { GenerationInput } from './input.ts'
import { saveError, saveResult } from './save.ts'
import type { Accepted } from './save.ts'
import { isWritten } from './kinds.ts'

/** Keeps of a task that is done what the person takes of it. */
export async function acceptTask(writer: Writer, id: string, accepted: Accepted) {
  const found = await inputOfTask(writer.db, writer.me, id)
  if (!found) throw taskError('no-such-task')
  const { kind, state, result } = found.task
  if (state !== 'done' || !isWritten(kind)) throw taskError('task-not-done')
  const input = GenerationInput.parse(found.input)
  if (input.masked) throw saveError('has-placeholders')
  return saveResult(writer, { task: id, kind, input, result, accepted })
}
