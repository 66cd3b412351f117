import { z } from 'zod'
import { answerOf } from './answer.ts'
import type { OwnApi } from './own-account.ts'

type KeyRoute = OwnApi['ai']['providers'][':id']['key']
type ProviderId = Parameters<KeyRoute['$put']>[0]['param']['id']

const Price = z.object({ input: z.number(), output: z.number() })
const Model = z.object({ id: z.string(), name: z.string(), price: Price.nullable() })
const Manner = z.object({
  structured: z.enum(['json_schema', 'prompt']),
  most: z.enum(['max_tokens', 'max_completion_tokens']),
  asksUsage: z.boolean(),
  thinking: z.number(),
  extra: z.record(z.string(), z.unknown()),
})
const OwnKey = z.object({
  ending: z.string(),
  since: z.string(),
  address: z.string().nullable(),
  account: z.string().nullable(),
  model: z.string().nullable(),
})
const Provider = z.object({
  id: z.custom<ProviderId>((id) => typeof id === 'string'),
  name: z.string(),
  on: z.boolean(),
  why: z.string().nullable(),
  payer: z.enum(['operator', 'own']).nullable(),
  ownKeys: z.boolean(),
  ownKey: OwnKey.nullable(),
  needs: z.array(z.string()),
  keyPage: z.string().nullable(),
  models: z.array(Model),
  model: z.string().nullable(),
  /** How it is asked: with it, what leaves is known to the letter. */
  manner: Manner,
})
export type AiProvider = z.infer<typeof Provider>

const Budget = z.object({ tokens: z.number(), cents: z.number() })
const Providers = z.object({ items: z.array(Provider), order: z.array(z.string()), budget: Budget })
export type AiProviders = z.infer<typeof Providers>

const Amount = z.object({ tokens: z.number(), cost: z.number() })
const Purse = z.object({ payer: z.enum(['operator', 'own']), spent: Amount, left: Amount, cap: Amount })
export type AiPurse = z.infer<typeof Purse>
const Usage = z.object({ today: z.object({ resetsAt: z.string(), purses: z.array(Purse) }) })
export type AiUsage = z.infer<typeof Usage>

export const readProviders = (api: OwnApi): Promise<AiProviders> => answerOf(api.ai.providers.$get(), Providers)
export const readUsage = (api: OwnApi): Promise<AiUsage> => answerOf(api.ai.usage.$get({ query: { days: '1' } }), Usage)

type NewKey = Parameters<KeyRoute['$put']>[0]['json']

/** Goes there once and never comes back: from then on the server tells its end only. */
export const setKey = (api: OwnApi, id: ProviderId, key: NewKey): Promise<AiProviders> =>
  answerOf(api.ai.providers[':id'].key.$put({ param: { id }, json: key }), Providers)
export const forgetKey = (api: OwnApi, id: ProviderId): Promise<AiProviders> =>
  answerOf(api.ai.providers[':id'].key.$delete({ param: { id } }), Providers)

type Preferences = Parameters<OwnApi['ai']['preferences']['$put']>[0]['json']
export const setPreferences = (api: OwnApi, preferences: Preferences): Promise<AiProviders> =>
  answerOf(api.ai.preferences.$put({ json: preferences }), Providers)
