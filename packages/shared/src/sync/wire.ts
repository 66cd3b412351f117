import { z } from 'zod'
import { entityName, fieldName, MAX_OPS_A_PUSH, Op } from './op.ts'
import type { Json } from './op.ts'

export const REFUSAL_CODES = ['op-reused', 'wrong-device', 'bad-field', 'too-large'] as const
export type Refusal = (typeof REFUSAL_CODES)[number]

/** Why an op was not taken. Each is final for that op: sending it again unchanged cannot help. */
export const REFUSALS: Record<Refusal, string> = {
  'op-reused': 'This edit number was used before for another edit.',
  'wrong-device': 'This edit names another device than the one that sends it.',
  'bad-field': 'A field of this edit has a value it cannot have.',
  'too-large': 'This edit is larger than the server takes.',
}

/** Another device wrote into the same text since the one this edit was made from. */
export const MetText = z.object({
  name: fieldName,
  /** The text both were made from; null where the server no longer has it. */
  base: z.string().nullable(),
  theirs: z.string(),
  hlc: z.string(),
})
export type MetText = z.infer<typeof MetText>

export const Ack = z.object({
  seq: z.number().int(),
  /** The revision the edit got, or null where it was refused. */
  rev: z.number().int().nullable(),
  /** The clock the server kept: set back where the device's lies in the future. */
  hlc: z.string().nullable(),
  error: z.object({ code: z.enum(REFUSAL_CODES), message: z.string() }).nullable(),
  /** The device puts these texts together with its own and sends what comes of it as a new edit. */
  texts: z.array(MetText).optional(),
})
export type Ack = z.infer<typeof Ack>

/** Fields of one record that changed after the cursor, each with the clock of the edit that won. */
export const Change = z.object({
  entity: entityName,
  id: z.uuid(),
  rev: z.number().int(),
  cells: z.record(fieldName, z.object({ value: z.json(), hlc: z.string() })),
})
export type Change = z.infer<typeof Change>

export const SyncRequest = z.object({
  device: z.uuid(),
  cursor: z.number().int().nonnegative(),
  ops: z.array(Op).max(MAX_OPS_A_PUSH),
})
export type SyncRequest = z.infer<typeof SyncRequest>

/** Push and pull in one trip. `more` asks the client to come again at once with the new cursor. */
export const SyncAnswer = z.object({
  acks: z.array(Ack),
  changes: z.array(Change),
  cursor: z.number().int(),
  more: z.boolean(),
})
export type SyncAnswer = z.infer<typeof SyncAnswer>

/** The same, out of JSON that was just parsed: to look into every value once more would take longer than storing them. */
export const ParsedAnswer = SyncAnswer.extend({
  changes: z.array(
    Change.extend({
      cells: z.record(fieldName, z.object({ value: z.custom<Json>((value) => value !== undefined), hlc: z.string() })),
    }),
  ),
})
