import type { Tokens } from '@rolecall/shared/ai/cost.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import { wireBody } from '@rolecall/shared/ai/wire.ts'
import type { ChatCompletionChunk, ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import { z } from 'zod'
import type { FetchOutside } from '../ports/fetch-outside.ts'
import type { Taken } from './budget.ts'
import type { Candidate } from './candidates.ts'
import { AnswerFailed } from './failure.ts'
import type { Watch } from './watch.ts'

/** No answer worth reading is longer; a server that sends more is not one we know. */
const MOST_BYTES = 4 * 1024 * 1024
const CHARACTERS_A_TOKEN = 16

/** What has come of one call so far. */
export interface Answer extends Taken {
  begun: boolean
  finish: string | null
}
export const noAnswer = (): Answer => ({
  text: '',
  usage: null,
  cost: null,
  charged: false,
  begun: false,
  finish: null,
})

const count = z.number().int().nonnegative()
const Usage = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  cost: z.number().nonnegative().optional().catch(undefined),
})

const usageOf = ({ prompt_tokens: input, completion_tokens: output }: z.infer<typeof Usage>): Tokens => ({
  input,
  output,
})

/** Lets no more bytes through than an answer can have: the client gathers a line until it ends. */
function bounded(response: Response): Response {
  if (!response.body) return response
  let left = MOST_BYTES
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, next) => {
      left -= bytes.length
      if (left < 0) next.error(new AnswerFailed('ai-bad-answer'))
      else next.enqueue(bytes)
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
}

/** A redirect could lead a key anywhere, so it is an answer like any other wrong one. */
const fetchBy =
  (reach: FetchOutside): FetchOutside =>
  async (address, init) =>
    bounded(await reach(address, { ...init, redirect: 'manual' }))

async function clientOf({ address }: Candidate, apiKey: string, reach: FetchOutside) {
  // Brought in at the first question only: no other request needs it.
  const { OpenAI } = await import('openai')
  return new OpenAI({
    baseURL: address,
    apiKey,
    // The rest it would take from the environment by itself.
    organization: null,
    project: null,
    // Attempts and waits are counted, paid and ended in one place, which is not there.
    maxRetries: 0,
    // It would write what it cannot read, which is the person's text.
    logLevel: 'off',
    fetch: fetchBy(reach),
  })
}

function note(answer: Answer, { choices, usage }: ChatCompletionChunk, tellsCost: boolean): string {
  const [choice] = choices ?? []
  const told = Usage.safeParse(usage)
  if (told.success) {
    answer.usage = usageOf(told.data)
    if (tellsCost && told.data.cost !== undefined) answer.cost = Math.ceil(told.data.cost * 1_000_000)
  }
  answer.finish = choice?.finish_reason ?? answer.finish
  if (choice?.delta?.refusal) throw new AnswerFailed('ai-declined', { next: false, counts: false })
  const text = choice?.delta?.content
  return typeof text === 'string' ? text : ''
}

/** Only what ended as it should is an answer. */
function checkEnd({ finish, text, begun }: Answer): void {
  if (finish === 'content_filter') throw new AnswerFailed('ai-declined', { next: false, counts: false })
  if (finish === 'stop' || finish === 'length') return
  throw new AnswerFailed(begun || text ? 'ai-cut-short' : 'ai-bad-answer')
}

interface Call {
  candidate: Candidate
  request: AiRequest
  key: string
  watch: Watch
  reach: FetchOutside
}

/** Asks one provider once and gives the text as it comes. What came is noted in `answer`, however it ends. */
export async function* ask({ candidate, request, key, watch, reach }: Call, answer: Answer): AsyncGenerator<string> {
  const { provider, model } = candidate
  const client = await clientOf(candidate, key, reach)
  const body = wireBody(request, model.id, provider.manner) as ChatCompletionCreateParamsStreaming
  const longest = (request.maxTokens + provider.manner.thinking) * CHARACTERS_A_TOKEN
  const stream = await client.chat.completions.create(body, { signal: watch.signal })
  answer.charged = true
  for await (const chunk of stream) {
    watch.beat()
    const text = note(answer, chunk, provider.tellsCost === true)
    if (!text) continue
    answer.begun = true
    answer.text += text
    if (answer.text.length > longest) throw new AnswerFailed('ai-bad-answer')
    yield text
  }
  // The client takes an abort for an end.
  watch.signal.throwIfAborted()
  checkEnd(answer)
}
