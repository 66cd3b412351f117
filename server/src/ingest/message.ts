import { z } from 'zod'
import type { Message } from '../ports/queue.ts'
import { RUN_KINDS } from './run-shapes.ts'
import type { RunKind } from './run-shapes.ts'

export const INGEST = 'ingest'

export const IngestOrder = z.object({
  source: z.string(),
  kind: z.enum(RUN_KINDS),
  /** Asked for alone, where it is given. */
  board: z.string().nullable().default(null),
})
export type IngestOrder = z.infer<typeof IngestOrder>

/** `turn` tells one order from the next: the same put in twice is done once. */
export const orderMessage = (
  order: { source: string; kind: RunKind; board?: string | null },
  turn: string | number,
  dueAt?: number,
): Message => ({
  topic: INGEST,
  key: [order.source, order.kind, order.board ?? '', turn].join(' '),
  payload: order,
  ...(dueAt === undefined ? {} : { dueAt }),
})
