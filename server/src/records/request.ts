import { z } from 'zod'

/** The names of headers reach a schema in small letters. */
export const IfMatch = z.object({
  'if-match': z
    .string()
    .regex(/^(?:W\/)?"?\d{1,15}"?$/, 'This is no revision.')
    .transform((text) => Number(text.replaceAll(/\D/g, '')))
    .optional()
    .meta({ description: 'The revision you read; changed since then, it is left alone and the answer is 412' }),
})

export const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Sent again under the same key, this has its effect once' }),
})

export const NeededKey = z.object({
  'idempotency-key': z
    .string('Send this header: any text of your own, another one for each thing you ask for.')
    .min(1)
    .max(200)
    .meta({ description: 'Sent again under the same key, this is the same task, and costs nothing more' }),
})

export const Id = z.object({ id: z.uuid() })
export const ItemId = z.object({ id: z.uuid(), item: z.uuid() })

export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')
export const limit = z.coerce.number().int().min(1).max(100).default(25)
