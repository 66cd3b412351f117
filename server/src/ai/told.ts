import type { Tokens } from '@rolecall/shared/ai/cost.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import type { Deps } from '../deps.ts'
import type { UserId } from '../session.ts'
import type { ProviderId } from './providers.ts'
import type { AiSettings } from './settings.ts'

export type AiParts = Pick<Deps, 'users' | 'config' | 'limits' | 'now' | 'log' | 'fetchOutside'>

export interface AiAsked {
  me: UserId
  request: AiRequest
  /** Ends the call upstream too, at once. */
  signal: AbortSignal
  /** Asks again although the same was answered before. */
  fresh?: boolean
}

export interface AiUsage extends Tokens {
  /** In US dollars. */
  cost: number
  provider: ProviderId
  model: string
  /** It was answered before, and cost nothing now. */
  cached: boolean
}

export type AiTold =
  | { type: 'token'; text: string }
  /** `length`: it had more to say than it was allowed to. */
  | { type: 'done'; text: string; usage: AiUsage; finish: 'stop' | 'length' }

/** One question on its way through the providers. */
export interface Run {
  parts: AiParts
  asked: AiAsked
  settings: AiSettings
}
