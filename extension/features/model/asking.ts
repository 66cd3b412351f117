import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { maskedWhole, outgoing } from '@rolecall/shared/ai/outgoing.ts'
import { putBack } from '@rolecall/shared/ai/placeholders.ts'
import type { Hidden } from '@rolecall/shared/ai/placeholders.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { ownPorts, ownStream } from '../../platform/own-account.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { askStream, endTask, hearTask } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'
import { dayHere } from '../application/day-here.ts'
import { forgetRun, notedRun, noteRun, RunForgotten } from './noted.ts'
import type { AskedWith, Noted } from './noted.ts'

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
  /** What says who the person is: it is not sent, and is put back here. */
  hidden: readonly Hidden[]
  asked: AskedWith
}

const MOST_STATED = 500

/** Everything that the text is written from goes along, so the server makes the very request that is shown here. */
export function askingFor(kind: AskedKind, person: TailorPerson, about: AskedFor): Asking {
  const { resume, profile, stated, record } = person
  const all = { ...about, resume, profile, stated: stated.slice(-MOST_STATED), today: dayHere(Date.now()) }
  const { whole, hidden } = maskedWhole(all)
  const asked = { resume: record.id, options: about.options, question: about.questions?.[0] ?? null }
  return { path: PATHS[kind], body: whole, request: requestFor(kind, outgoing(whole).input), hidden, asked }
}

function withWordsBack({ data, ...event }: ServerEvent, back: ReturnType<typeof putBack>): ServerEvent {
  try {
    return { ...event, data: JSON.stringify(back(JSON.parse(data))) }
  } catch {
    // What is no JSON is passed over by whoever reads it.
    return { ...event, data }
  }
}

/** As long as it is noted here whose it is. */
async function* whileNoted(
  what: string,
  hidden: readonly Hidden[],
  events: AsyncIterable<ServerEvent>,
): AsyncGenerator<ServerEvent> {
  let task: string | null = null
  const back = putBack(hidden)
  for await (const event of events) {
    const noted = notedRun(what)?.task ?? null
    // A device without room for a note hears it to its end all the same.
    task ??= noted
    if (noted !== task) throw new RunForgotten()
    yield withWordsBack(event, back)
  }
}

/** What comes of it, while it comes. Where it is heard of is noted, for a window that opens later. */
export async function* eventsOf(what: string, { path, body, ...rest }: Asking, signal: AbortSignal) {
  const { hidden, asked } = rest
  const begun = (task: string): void => noteRun(what, { task, last: null, hidden: [...hidden], asked })
  yield* whileNoted(
    what,
    hidden,
    ownStream((ports) => askStream(ports, { path, body, key: crypto.randomUUID(), begun, signal })),
  )
}

/** What comes of what was asked for before. */
export async function* eventsNoted(what: string, { task, last, hidden }: Noted, signal: AbortSignal) {
  yield* whileNoted(
    what,
    hidden,
    ownStream((ports) => hearTask(ports, { task, last, signal })),
  )
}

/** Ends it wherever it is heard. */
export function endNoted(what: string): void {
  const noted = notedRun(what)
  forgetRun(what)
  // Nobody pays for more than is left of it.
  if (noted) ownPorts((ports) => endTask(ports, noted.task)).catch(() => undefined)
}
