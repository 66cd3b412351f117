import { z } from 'zod'
import { answerOf } from './answer.ts'

interface Ports {
  apiUrl: string
  token: string
  fetch: typeof globalThis.fetch
}

const Price = z.object({ input: z.number(), output: z.number() })
const Model = z.object({ id: z.string(), name: z.string(), price: Price.nullable() })
const OwnKey = z.object({
  ending: z.string(),
  since: z.string(),
  address: z.string().nullable(),
  account: z.string().nullable(),
  model: z.string().nullable(),
})
const Provider = z.object({
  id: z.string(),
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

const LONGEST_MS = 30_000

function ask({ apiUrl, token, fetch }: Ports, path: string, method: string, body?: unknown): Promise<Response> {
  return fetch(`${apiUrl}/api/v1/ai${path}`, {
    method,
    credentials: 'omit',
    signal: AbortSignal.timeout(LONGEST_MS),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

export const readProviders = (ports: Ports): Promise<AiProviders> =>
  answerOf(ask(ports, '/providers', 'GET'), Providers)
export const readUsage = (ports: Ports): Promise<AiUsage> => answerOf(ask(ports, '/usage?days=1', 'GET'), Usage)

export interface NewKey {
  key: string
  address?: string
  account?: string
  model?: string
}

/** Goes there once and never comes back: from then on the server tells its end only. */
export const setKey = (ports: Ports, id: string, key: NewKey): Promise<AiProviders> =>
  answerOf(ask(ports, `/providers/${id}/key`, 'PUT', key), Providers)
export const forgetKey = (ports: Ports, id: string): Promise<AiProviders> =>
  answerOf(ask(ports, `/providers/${id}/key`, 'DELETE'), Providers)

export interface Preferences {
  order?: string[]
  models?: Record<string, string>
  budget?: AiProviders['budget']
}
export const setPreferences = (ports: Ports, preferences: Preferences): Promise<AiProviders> =>
  answerOf(ask(ports, '/preferences', 'PUT', preferences), Providers)
