import type { TripResult } from '@rolecall/shared/sync/outbox.ts'
import { ParsedAnswer } from '@rolecall/shared/sync/wire.ts'
import type { SyncRequest } from '@rolecall/shared/sync/wire.ts'
import { z } from 'zod'
import { apiOf } from './api.ts'
import type { ApiPorts } from './api.ts'

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** Seconds or a date, as HTTP allows both. */
function retryAfterMs(response: Response, now: number): number | null {
  const said = response.headers.get('retry-after')
  if (!said) return null
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}

/** Answers that say "not now" although they look like a refusal. */
const PASSING = new Set([408, 425, 429])

/** What an answer means for the edits sent. Only our own server, in its own words, can refuse one for good. */
async function resultOf(response: Response, now: number): Promise<TripResult> {
  const unreachable = { kind: 'unreachable', retryAfterMs: retryAfterMs(response, now) } as const
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status >= 500 || PASSING.has(response.status)) return unreachable
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    const refusal = Refusal.safeParse(body)
    return refusal.success ? { kind: 'refused', ...refusal.data.error } : unreachable
  }
  const answer = ParsedAnswer.safeParse(body)
  return answer.success ? { kind: 'answered', answer: answer.data } : unreachable
}

export interface TripPorts extends ApiPorts {
  now: number
}

/** One push and pull. Whatever goes wrong on the way is an answer too, never an exception. */
export async function trip(ports: TripPorts, request: SyncRequest): Promise<TripResult> {
  try {
    return await resultOf(await apiOf(ports).sync.$post({ json: request }), ports.now)
  } catch {
    return { kind: 'unreachable', retryAfterMs: null }
  }
}
