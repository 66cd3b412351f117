import { z } from 'zod'
import type { Payer } from './candidates.ts'
import type { AiErrorCode } from './errors.ts'

/** What went wrong with one provider, and what follows from it. */
export interface Failure {
  code: AiErrorCode
  /** What it answered with, where it answered. */
  status: number | null
  /** Another provider may do better. */
  next: boolean
  /** It speaks against the provider, not against the request. */
  counts: boolean
  /** The key itself was refused. */
  key: boolean
  /** How long the provider asks to be left alone, in milliseconds. */
  wait: number | null
  /** It may charge for the question all the same. */
  charged: boolean
}

const FAILURE: Failure = {
  code: 'ai-unreachable',
  status: null,
  next: true,
  counts: true,
  key: false,
  wait: null,
  charged: false,
}

export const failure = (code: AiErrorCode, more: Partial<Failure> = {}): Failure => ({ ...FAILURE, code, ...more })

/** Thrown where an answer breaks a rule of the protocol, or of ours. */
export class AnswerFailed extends Error {
  readonly failure: Failure

  constructor(code: AiErrorCode, more: Partial<Failure> = {}) {
    super(code)
    this.failure = failure(code, { charged: true, ...more })
  }
}

/** What the client of the protocol tells of a refusal. Its words are left aside: they may hold a part of the key. */
const Refusal = z.object({
  status: z.number().optional(),
  code: z.string().nullish().catch(null),
  headers: z.instanceof(Headers).optional().catch(undefined),
})

/** In seconds, as a date, or as some say it, in milliseconds. */
export function waitOf(headers: Headers | undefined, now: number): number | null {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const said = headers?.get('retry-after')
  if (!said) return null
  const wait = /^\d+(?:\.\d+)?$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** A key that does not hold: the person is told of their own; the operator's own trouble is nobody else's. */
const ofKey = (payer: Payer, status: number, code: AiErrorCode): Failure =>
  payer === 'own' ? failure(code, { status, key: true, next: false }) : failure('ai-unreachable', { status, key: true })

const SPENT = new Set(['insufficient_quota', 'billing_hard_limit_reached'])

function ofStatus({ status = 0, code, headers }: z.infer<typeof Refusal>, payer: Payer, now: number): Failure {
  if (status === 401 || status === 403) return ofKey(payer, status, 'ai-key-refused')
  if (status === 402 || (status === 429 && SPENT.has(code ?? ''))) return ofKey(payer, status, 'ai-key-spent')
  const wait = waitOf(headers, now)
  if (status === 429) return failure('ai-busy', { status, wait })
  if (status === 408 || status === 409 || status >= 500) return failure('ai-unreachable', { status, wait })
  if (status >= 400) return failure('ai-not-taken', { status, counts: false })
  return failure('ai-bad-answer', { status })
}

interface Circumstances {
  payer: Payer
  /** Nothing came for too long. */
  late: boolean
  /** It had said that an answer follows. */
  answering: boolean
  now: number
}

export function failureOf(error: unknown, { payer, late, answering, now }: Circumstances): Failure {
  if (error instanceof AnswerFailed) return error.failure
  if (late) return failure('ai-slow', { charged: true })
  const refusal = Refusal.safeParse(error)
  if (refusal.success && refusal.data.status) return ofStatus(refusal.data, payer, now)
  if (error instanceof SyntaxError) return failure('ai-bad-answer', { charged: true })
  return answering ? failure('ai-cut-short', { charged: true }) : failure('ai-unreachable')
}
