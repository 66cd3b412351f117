import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { outgoing } from '@rolecall/shared/ai/outgoing.ts'
import type { Hidden } from '@rolecall/shared/ai/placeholders.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { ownPorts } from '../../platform/own-account.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { askStream } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { dayHere } from '../application/day-here.ts'

const PATHS = {
  tailor: '/ai/resume/generate',
  letter: '/ai/cover-letter/generate',
  answers: '/ai/answers',
  interview: '/ai/interview',
} as const
export type AskedKind = keyof typeof PATHS

export interface AskedFor {
  posting: Posting
  options: WritingOptions
  questions?: readonly string[]
}

/** One question to a provider: what the server is sent for it, and what the provider gets of that. */
export interface Asking {
  path: string
  body: object
  request: AiRequest
  /** What says who the person is, and stays behind. */
  hidden: readonly Hidden[]
}

const MOST_STATED = 500

/** Everything that the text is written from goes along, so the server makes the very request that is shown here. */
export function askingFor(kind: AskedKind, { resume, profile, stated }: TailorPerson, asked: AskedFor): Asking {
  const body = { ...asked, resume, profile, stated: stated.slice(-MOST_STATED), today: dayHere(Date.now()) }
  const { input, hidden } = outgoing(body)
  return { path: PATHS[kind], body, request: requestFor(kind, input), hidden }
}

/** What comes of it, while it comes. */
export async function* eventsOf({ path, body }: Asking, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const ports = await ownPorts(async (all) => all)
  yield* askStream(ports, { path, body, key: crypto.randomUUID(), signal })
}
