import { z } from 'zod'
import { HLC_PATTERN } from './hlc.ts'

export const MAX_OPS_A_PUSH = 500
const NAME = /^[a-z][a-zA-Z0-9_.-]{0,63}$/
export const entityName = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,31}$/)
export const fieldName = z.string().regex(NAME)

/** One edit on one device. `(device, seq)` is its identity for ever; sent again it has the same effect once. */
export const Op = z.object({
  device: z.uuid(),
  seq: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  hlc: z.string().regex(HLC_PATTERN),
  entity: entityName,
  id: z.uuid(),
  fields: z.record(fieldName, z.json()),
  /** For long texts: the clock of the text that this edit was made from, null where there was none. */
  bases: z.record(fieldName, z.string().regex(HLC_PATTERN).nullable()).optional(),
})
export type Op = z.infer<typeof Op>
export type Json = z.infer<ReturnType<typeof z.json>>
