import { z } from 'zod'
import { defineTopic } from '../ports/queue.ts'
import type { UserId } from '../session.ts'
import { ALERTS } from './message.ts'
import { lookFor } from './look.ts'

const Payload = z.object({ person: z.string() })

export const ALERTS_TOPIC = defineTopic<z.infer<typeof Payload>>({
  name: ALERTS,
  payload: Payload,
  atOnce: 4,
  tries: 5,
  holdMs: 60_000,
  work: async (deps, { person }) => {
    const told = await lookFor(deps, person as UserId)
    if (told > 0) deps.log({ level: 'info', event: 'told-of-jobs', told })
  },
})
