import { z } from 'zod'

const UNREACHABLE = 'The Rolecall server cannot be reached. Your saved jobs are safe on this device; try again later.'
const NOT_UNDERSTOOD =
  'The server gave an answer that Rolecall does not understand. Nothing was changed; try again later.'

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) })

/** Why a question to the server came to nothing. The message is for people: the server's own, where it said one. */
export class ServerProblem extends Error {
  readonly kind: 'refused' | 'unreachable'
  readonly code: string

  constructor(kind: 'refused' | 'unreachable', code: string, message: string) {
    super(message)
    this.name = 'ServerProblem'
    this.kind = kind
    this.code = code
  }
}

export const unreachable = (): ServerProblem => new ServerProblem('unreachable', 'no-answer', UNREACHABLE)

const waiting = (minutes: number): string => (minutes < 2 ? 'in a minute' : `in ${minutes} minutes`)

/** A pause that has an end is said with its end. */
function inWords(response: Response, code: string, message: string): string {
  const seconds = Number(response.headers.get('retry-after'))
  if (code !== 'too-many-tries' || !(seconds > 0)) return message
  return `Too many tries. To keep guessers out, this is closed for a while: try again ${waiting(Math.ceil(seconds / 60))}.`
}

export async function problemOf(response: Response): Promise<ServerProblem> {
  const refusal = Refusal.safeParse(await response.json().catch(() => null))
  if (!refusal.success) return unreachable()
  const { code, message } = refusal.data.error
  const kind = response.status < 500 || code === 'mail-not-set-up' ? 'refused' : 'unreachable'
  return new ServerProblem(kind, code, inWords(response, code, message))
}

/** What the server answered, in the shape asked for; anything else is a ServerProblem. */
export async function answerOf<T>(asked: Promise<Response>, shape: z.ZodType<T>): Promise<T> {
  const response = await asked.catch(() => null)
  if (!response) throw unreachable()
  if (!response.ok) throw await problemOf(response)
  const body = shape.safeParse(await response.json().catch(() => null))
  if (!body.success) throw new ServerProblem('unreachable', 'not-understood', NOT_UNDERSTOOD)
  return body.data
}
