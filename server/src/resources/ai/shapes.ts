import { z } from 'zod'
import { ProviderId } from '../../ai/providers.ts'
import { OwnBudget } from '../../ai/settings.ts'

const count = z.number().int().nonnegative()
const dollars = z.number().nonnegative().meta({ description: 'US dollars' })
const payer = z
  .enum(['operator', 'own'])
  .meta({ description: 'Who pays: whoever runs this server, or you by your key' })

const Model = z
  .object({
    id: z.string(),
    name: z.string(),
    price: z
      .object({ input: dollars, output: dollars })
      .nullable()
      .meta({ description: 'For a million tokens; null where it is not known here' }),
  })
  .meta({ ref: 'AiModel', id: 'AiModel' })

const Manner = z
  .object({
    structured: z.enum(['json_schema', 'prompt']),
    most: z.enum(['max_tokens', 'max_completion_tokens']),
    asksUsage: z.boolean(),
    thinking: count,
    extra: z.record(z.string(), z.unknown()),
  })
  .meta({
    ref: 'AiManner',
    id: 'AiManner',
    description: 'How it is asked: with it, what leaves can be shown to the byte',
  })

const OwnKey = z
  .object({
    ending: z.string().meta({ description: 'The last four characters; empty where the key is short' }),
    since: z.iso.datetime(),
    address: z.string().nullable(),
    account: z.string().nullable(),
    model: z.string().nullable(),
  })
  .meta({ ref: 'AiOwnKey', id: 'AiOwnKey' })

export const WHY_OFF = ['no-key', 'not-allowed', 'resting'] as const
export const AiProvider = z
  .object({
    id: ProviderId,
    name: z.string(),
    on: z.boolean(),
    why: z.enum(WHY_OFF).nullable().meta({ description: 'Why it is off' }),
    payer: payer.nullable(),
    operator: z.boolean().meta({ description: 'Whoever runs this server pays for it' }),
    ownKeys: z.boolean().meta({ description: 'It takes a key of yours' }),
    ownKey: OwnKey.nullable(),
    needs: z.array(z.enum(['key', 'account', 'address', 'model'])),
    keyPage: z.string().nullable().meta({ description: 'Where a key is made' }),
    models: z.array(Model),
    model: z.string().nullable().meta({ description: 'The one that is asked' }),
    manner: Manner,
  })
  .meta({ ref: 'AiProvider', id: 'AiProvider' })
export type AiProvider = z.infer<typeof AiProvider>

export const AiProviders = z.object({
  items: z.array(AiProvider).meta({ description: 'In the order they are asked' }),
  order: z.array(ProviderId).meta({ description: 'What you chose of it' }),
  budget: OwnBudget.meta({ description: 'What a day may take of your own keys' }),
})
export type AiProviders = z.infer<typeof AiProviders>

export const ProviderPath = z.object({ id: ProviderId })

/** No header can be broken by it, and nothing that is plainly no key goes anywhere. */
const key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{8,500}$/, 'must be a key: 8 to 500 characters, no spaces')
export const NewOwnKey = z
  .strictObject({
    key,
    address: z.string().max(500).optional(),
    account: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'must be the id of an account')
      .optional(),
    model: z
      .string()
      .regex(/^[\w@./:-]{1,200}$/, 'must be the name of a model')
      .optional(),
  })
  .meta({ examples: [{ key: 'sk-proj-abcdefgh' }] })
export type NewOwnKey = z.infer<typeof NewOwnKey>

export const NewPreferences = z
  .strictObject({
    order: z
      .array(ProviderId)
      .max(ProviderId.options.length)
      .refine((ids) => new Set(ids).size === ids.length, 'must name each provider once')
      .optional(),
    models: z.partialRecord(ProviderId, z.string().min(1).max(200)).optional(),
    budget: OwnBudget.optional(),
  })
  .meta({ examples: [{ order: ['anthropic', 'openai'], budget: { tokens: 500_000, cents: 100 } }] })
export type NewPreferences = z.infer<typeof NewPreferences>

const Amount = z.object({ tokens: count, cost: dollars })
const Purse = z.object({ payer, spent: Amount, left: Amount, cap: Amount })
const Row = z
  .object({
    day: z.iso.date(),
    kind: z.string().meta({ description: 'What was asked for, such as a letter' }),
    payer,
    calls: count,
    cached: count.meta({ description: 'Answered before, for nothing' }),
    failed: count,
    input: count,
    output: count,
    cost: dollars,
  })
  .meta({ ref: 'AiUsageRow', id: 'AiUsageRow' })

export const UsageQuery = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) })
export const AiUsageAnswer = z
  .object({
    today: z.object({
      day: z.iso.date(),
      resetsAt: z.iso.datetime().meta({ description: 'When the next day begins, at midnight UTC' }),
      purses: z.array(Purse),
    }),
    days: z.array(Row).meta({ description: 'The newest day first' }),
  })
  .meta({ ref: 'AiUsage', id: 'AiUsage' })
export type AiUsageAnswer = z.infer<typeof AiUsageAnswer>
