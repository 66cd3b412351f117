import { ANSWER_PROBLEMS, MOST_REPAIRS, readAnswer, repairRequest } from '@rolecall/shared/ai/answer.ts'
import type { AnswerProblem } from '@rolecall/shared/ai/answer.ts'
import type { AiInputs } from '@rolecall/shared/ai/input.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import { complete } from '../ai/complete.ts'
import type { AiUsage } from '../ai/told.ts'
import type { Deps } from '../deps.ts'
import { errorTable } from '../errors.ts'
import type { TaskWriter } from '../tasks/writer.ts'
import { held } from './checked.ts'
import type { Checking } from './checked.ts'
import type { WrittenKind } from './kinds.ts'
import { Telling } from './telling.ts'

const answerError = errorTable({
  'answer-empty': [503, ANSWER_PROBLEMS.empty.message],
  'answer-refused': [422, ANSWER_PROBLEMS.refused.message],
  'answer-unreadable': [503, ANSWER_PROBLEMS.unreadable.message],
  'answer-wrong-shape': [503, ANSWER_PROBLEMS['wrong-shape'].message],
  'answer-cut': [503, ANSWER_PROBLEMS.cut.message],
  'answer-too-long': [503, ANSWER_PROBLEMS['too-long'].message],
} satisfies Record<`answer-${AnswerProblem}`, readonly [503 | 422, string]>)

interface Call {
  deps: Deps
  writer: TaskWriter
  telling: Telling
  signal: AbortSignal
}

/** One answer, told as it comes. Whoever cancels ends it upstream too. */
async function listen({ deps, writer, telling, signal }: Call, request: AiRequest, fresh: boolean) {
  let soFar = ''
  for await (const told of complete(deps, { me: writer.me, request, signal, fresh })) {
    if (told.type === 'done') return { text: told.text, usage: told.usage }
    soFar += told.text
    await telling.hear(soFar)
  }
  throw answerError('answer-empty')
}

/**
 * What a model writes, as far as it rests on what the person said. It is asked again where its answer cannot be read, and
 * no more than twice.
 */
export async function writeByModel(
  deps: Deps,
  writer: TaskWriter,
  checking: Checking,
  {
    signal,
    usage,
  }: {
    signal: AbortSignal
    /** What each call took is noted here, also where nothing comes of it. */ usage: AiUsage[]
  },
) {
  const { kind, input } = checking
  let request = requestFor(kind, input as AiInputs[WrittenKind])
  for (let repairs = 0; ; repairs++) {
    const telling = new Telling(checking, writer)
    const heard = await listen({ deps, writer, telling, signal }, request, repairs > 0)
    usage.push(heard.usage)
    await writer.tell('usage', { ...heard.usage })
    const read = readAnswer(kind, heard.text)
    if (read.ok) {
      const written = held(checking, read.value)
      await telling.tellAll(written)
      return written
    }
    if (!ANSWER_PROBLEMS[read.code].again || repairs >= MOST_REPAIRS) throw answerError(`answer-${read.code}`)
    await writer.tell('restart', null)
    request = repairRequest(request, heard.text, read.code)
  }
}
