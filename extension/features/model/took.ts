import { z } from 'zod'
import { dataOf } from '../../sync/ask-stream.ts'
import type { ServerEvent } from '../../sync/event-stream.ts'

/** What a text took, in dollars and tokens. */
export interface Took {
  tokens: number
  cost: number
  /** All of it was answered before, for nothing. */
  cached: boolean
}

const Usage = z.object({ input: z.number(), output: z.number(), cost: z.number(), cached: z.boolean() })

/** A text may take more than one call: where an answer could not be read, it was asked for again. */
export function withUsage(before: Took | null, event: ServerEvent): Took | null {
  const usage = event.event === 'usage' ? dataOf(event, Usage) : null
  if (!usage) return before
  const { tokens, cost, cached } = before ?? { tokens: 0, cost: 0, cached: true }
  return { tokens: tokens + usage.input + usage.output, cost: cost + usage.cost, cached: cached && usage.cached }
}
