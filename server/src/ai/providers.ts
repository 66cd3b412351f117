import type { Price } from '@rolecall/shared/ai/cost.ts'
import type { Manner } from '@rolecall/shared/ai/wire.ts'
import { z } from 'zod'

export interface Model {
  id: string
  name: string
  /** Dollars for a million tokens; null where nobody here knows. */
  price: Price | null
}

/** What a person or the operator has to give besides a key. */
export type Need = 'key' | 'account' | 'address' | 'model'

export interface Provider {
  id: ProviderId
  name: string
  /** `{account}` is filled in. Null where whoever sets it up says it. */
  address: string | null
  /** The first is the usual one. None where whoever sets it up names it. */
  models: readonly Model[]
  needs: readonly Need[]
  /** Where a key is made. */
  keyPage: string | null
  /** It says in dollars what a call cost. */
  tellsCost?: true
  /** A person may have a key of their own here. */
  ownKeys: boolean
  manner: Manner
}

export const ProviderId = z.enum([
  'openai',
  'anthropic',
  'gemini',
  'mistral',
  'groq',
  'openrouter',
  'workers-ai',
  'ollama',
  'custom',
])
export type ProviderId = z.infer<typeof ProviderId>

const MANNER: Manner = { structured: 'json_schema', most: 'max_tokens', asksUsage: true, thinking: 0, extra: {} }
/** Models that think are told to do it briefly: here they word what stands in a résumé already. */
const BRIEFLY = { thinking: 4_000, extra: { reasoning_effort: 'low' } }
const model = (id: string, name: string, input: number, output: number): Model => ({
  id,
  name,
  price: { input, output },
})

/** One row is one provider: in the settings, in the order of fall-back, in the contract suite. Prices: November 2026. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    address: 'https://api.openai.com/v1',
    models: [model('gpt-6.2-sol', 'GPT-6.2 Sol', 2, 10), model('gpt-6-luna', 'GPT-6 Luna', 0.1, 0.5)],
    needs: ['key'],
    keyPage: 'https://platform.openai.com/api-keys',
    ownKeys: true,
    // Its models that think refuse `max_tokens`.
    manner: { ...MANNER, ...BRIEFLY, most: 'max_completion_tokens' },
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    address: 'https://api.anthropic.com/v1',
    models: [
      model('claude-sonnet-5-5', 'Claude Sonnet 5.5', 2, 10),
      model('claude-haiku-5-5', 'Claude Haiku 5.5', 0.1, 0.5),
    ],
    needs: ['key'],
    keyPage: 'https://platform.claude.com/settings/keys',
    ownKeys: true,
    // Under this protocol it reads no response_format and no reasoning_effort, and says nothing of it.
    manner: { ...MANNER, structured: 'prompt', thinking: 4_000 },
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    address: 'https://generativelanguage.googleapis.com/v1beta/openai',
    models: [
      // Half of it until the end of 2026: what is held back must be enough after that too.
      model('gemini-3.8-flash', 'Gemini 3.8 Flash', 1.5, 7.5),
      model('gemini-3.5-flash-lite', 'Gemini 3.5 Flash-Lite', 0.3, 2.5),
    ],
    needs: ['key'],
    keyPage: 'https://aistudio.google.com/apikey',
    ownKeys: true,
    manner: { ...MANNER, ...BRIEFLY },
  },
  {
    id: 'mistral',
    name: 'Mistral',
    address: 'https://api.mistral.ai/v1',
    models: [
      model('mistral-medium-latest', 'Mistral Medium', 1.5, 7.5),
      model('mistral-small-latest', 'Mistral Small', 0.2, 0.6),
    ],
    needs: ['key'],
    keyPage: 'https://console.mistral.ai/api-keys',
    ownKeys: true,
    // It tells what an answer took with the last piece, and refuses what it does not know.
    manner: { ...MANNER, asksUsage: false },
  },
  {
    id: 'groq',
    name: 'Groq',
    address: 'https://api.groq.com/openai/v1',
    models: [
      model('openai/gpt-oss-120b', 'GPT-OSS 120B', 0.15, 0.6),
      model('openai/gpt-oss-20b', 'GPT-OSS 20B', 0.075, 0.3),
    ],
    needs: ['key'],
    keyPage: 'https://console.groq.com/keys',
    ownKeys: true,
    // It holds to a schema only where it does not stream.
    manner: { ...MANNER, ...BRIEFLY, structured: 'prompt', most: 'max_completion_tokens' },
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    address: 'https://openrouter.ai/api/v1',
    models: [
      model('anthropic/claude-sonnet-5.5', 'Claude Sonnet 5.5', 2, 10),
      model('openai/gpt-6-luna', 'GPT-6 Luna', 0.1, 0.5),
    ],
    needs: ['key'],
    keyPage: 'https://openrouter.ai/settings/keys',
    tellsCost: true,
    ownKeys: true,
    manner: {
      ...MANNER,
      thinking: 4_000,
      // Only to those behind it that hold to a schema and keep nothing of what they are sent.
      extra: { usage: { include: true }, provider: { require_parameters: true, data_collection: 'deny' } },
    },
  },
  {
    id: 'workers-ai',
    name: 'Cloudflare Workers AI',
    address: 'https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1',
    models: [
      model('@cf/openai/gpt-oss-120b', 'GPT-OSS 120B', 0.35, 0.75),
      model('@cf/openai/gpt-oss-20b', 'GPT-OSS 20B', 0.2, 0.3),
    ],
    needs: ['account', 'key'],
    keyPage: 'https://dash.cloudflare.com/profile/api-tokens',
    ownKeys: true,
    // It holds to a schema only where it does not stream.
    manner: { ...MANNER, structured: 'prompt', thinking: 4_000 },
  },
  {
    id: 'ollama',
    name: 'Ollama',
    address: null,
    models: [],
    needs: ['address', 'model'],
    keyPage: null,
    // It runs beside the server, so only the operator can say where.
    ownKeys: false,
    manner: MANNER,
  },
  {
    id: 'custom',
    name: 'Another address',
    address: null,
    models: [],
    needs: ['address', 'model', 'key'],
    keyPage: null,
    ownKeys: true,
    // Nothing is known of it, so nothing is asked of it that some servers refuse.
    manner: { ...MANNER, structured: 'prompt', asksUsage: true },
  },
]

export function providerOf(id: ProviderId): Provider {
  const found = PROVIDERS.find((row) => row.id === id)
  if (!found) throw new Error(`No row describes the provider ${id}.`)
  return found
}
