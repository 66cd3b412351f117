import { z } from 'zod'

const tokens = z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() })
/** Where providers tell what a streamed answer took: after it, with its last piece, or not at all. */
const usageIn = z.enum(['own-chunk', 'last-choice', 'nowhere'])
const streamed = {
  text: z.string(),
  /** How many characters come at a time. */
  piece: z.number().int().positive().default(8),
}

/**
 * What a provider does with one request. Plain data, so that a test in another process can say it too. The three that
 * never end by themselves (`hang`, `hold`, `silent`) wait for `release()`, or for the caller to go.
 */
export const Reply = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('answer'),
    ...streamed,
    usage: tokens.default({ input: 100, output: 20 }),
    usageIn: usageIn.default('own-chunk'),
    finish: z.enum(['stop', 'length', 'content_filter']).default('stop'),
    refusal: z.string().optional(),
    /** A wait between two pieces. */
    everyMs: z.number().nonnegative().default(0),
  }),
  /** A part of the answer, then nothing more until released; then the rest. */
  z.object({ do: z.literal('hold'), ...streamed, after: z.number().int().nonnegative() }),
  /** A part of the answer, then the connection breaks. */
  z.object({ do: z.literal('cut'), ...streamed, after: z.number().int().nonnegative() }),
  /** A part of the answer, then a proper end that says neither why nor how much. */
  z.object({ do: z.literal('end-early'), ...streamed, after: z.number().int().nonnegative() }),
  /** A part of the answer, then an error in the stream, as gateways send where what is behind them fails. */
  z.object({
    do: z.literal('fail-late'),
    ...streamed,
    after: z.number().int().nonnegative(),
    message: z.string().default('The model stopped working.'),
  }),
  z.object({
    do: z.literal('fail'),
    status: z.number().int(),
    code: z.string().default('error'),
    message: z.string().default('It did not work.'),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  /** Nothing at all, not even headers. */
  z.object({ do: z.literal('hang') }),
  /** Headers, then nothing. */
  z.object({ do: z.literal('silent') }),
  /** Whatever else a server may send. */
  z.object({
    do: z.literal('raw'),
    status: z.number().int().default(200),
    type: z.string(),
    body: z.string(),
    headers: z.record(z.string(), z.string()).default({}),
  }),
])
export type Reply = z.infer<typeof Reply>
/** The same as it is written: what has a usual value may be left out. */
export type ReplyGiven = z.input<typeof Reply>

export type Usage = z.infer<typeof tokens>
type Answer = Extract<Reply, { do: 'answer' }>

export function piecesOf({ text, piece }: { text: string; piece: number }): string[] {
  const characters = Array.from(text)
  return Array.from({ length: Math.ceil(characters.length / piece) }, (_, at) =>
    characters.slice(at * piece, (at + 1) * piece).join(''),
  )
}

const usageOf = ({ input, output }: Usage) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
})

const head = (model: string, object: string) => ({ id: 'chatcmpl-local', object, created: 1_700_000_000, model })

export const event = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`
export const END = 'data: [DONE]\n\n'

export const chunk = (model: string, delta: object, more: object = {}): string =>
  event({ ...head(model, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason: null, ...more }] })

/** What follows the last piece: why it ended, and, where it was asked for, what it took. */
export function lastChunks(model: string, { finish, refusal, usage, usageIn: place }: Answer, asked: boolean): string {
  const told = usageOf(usage)
  const said = refusal === undefined ? '' : chunk(model, { refusal })
  const own = place === 'own-chunk' && asked
  const last = {
    ...head(model, 'chat.completion.chunk'),
    choices: [{ index: 0, delta: {}, finish_reason: finish }],
    ...(place === 'last-choice' ? { usage: told } : {}),
  }
  const after = own ? event({ ...head(model, 'chat.completion.chunk'), choices: [], usage: told }) : ''
  return said + event(last) + after + END
}

/** The answer in one piece, to who did not ask for a stream. */
export const wholeAnswer = (model: string, { text, usage, finish, refusal }: Answer): string =>
  JSON.stringify({
    ...head(model, 'chat.completion'),
    choices: [
      { index: 0, message: { role: 'assistant', content: text, refusal: refusal ?? null }, finish_reason: finish },
    ],
    usage: usageOf(usage),
  })

export const errorBody = (code: string, message: string): string =>
  JSON.stringify({ error: { message, type: 'error', param: null, code } })
