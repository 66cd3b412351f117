import type { Config, Deps } from '../deps.ts'
import type { UserId } from '../session.ts'
import { openKey, restOf } from './keys.ts'
import { PROVIDERS } from './providers.ts'
import type { Model, Provider, ProviderId } from './providers.ts'
import type { AiSettings, KeptKey } from './settings.ts'

/** Who pays: whoever runs this server, or the person, by a key of their own. */
export type Payer = 'operator' | 'own'

/** One provider as it would be asked for one person. */
export interface Candidate {
  provider: Provider
  model: Model
  payer: Payer
  address: string
  key: () => Promise<string>
  /** Under which name its failures are counted. */
  rest: string
  /** The address is the person's word, so it is reached from outside of the operator's network. */
  outside: boolean
}

interface Operator {
  key: string
  account?: string | undefined
  address?: string
  model?: string
}
const withKey = (key: string | undefined): Operator | null => (key ? { key } : null)

/** What the operator has set up of each. */
const OPERATOR: Readonly<Record<ProviderId, (config: Config) => Operator | null>> = {
  openai: ({ AI_OPENAI_KEY }) => withKey(AI_OPENAI_KEY),
  anthropic: ({ AI_ANTHROPIC_KEY }) => withKey(AI_ANTHROPIC_KEY),
  gemini: ({ AI_GEMINI_KEY }) => withKey(AI_GEMINI_KEY),
  mistral: ({ AI_MISTRAL_KEY }) => withKey(AI_MISTRAL_KEY),
  groq: ({ AI_GROQ_KEY }) => withKey(AI_GROQ_KEY),
  openrouter: ({ AI_OPENROUTER_KEY }) => withKey(AI_OPENROUTER_KEY),
  'workers-ai': ({ AI_WORKERS_KEY: key, AI_WORKERS_ACCOUNT: account }) => (key && account ? { key, account } : null),
  ollama: ({ AI_OLLAMA_URL: address, AI_OLLAMA_MODEL: model }) =>
    // It wants a key of any kind, and looks at none.
    address ? { key: 'ollama', address, model } : null,
  custom: () => null,
}
export const isOperators = (config: Config, id: ProviderId): boolean => OPERATOR[id](config) !== null

/** A model that the row does not name: free at the operator's own machine, else of a price nobody here knows. */
const namedModel = (id: string, payer: Payer): Model => ({
  id,
  name: id,
  price: payer === 'operator' ? { input: 0, output: 0 } : null,
})

/** The models there are to choose from, the usual one first. */
export function modelsOf(config: Config, provider: Provider, own: KeptKey | undefined): readonly Model[] {
  if (own?.model) return [namedModel(own.model, 'own')]
  const named = OPERATOR[provider.id](config)?.model
  return named ? [namedModel(named, 'operator')] : provider.models
}

function addressOf(config: Config, { id, address }: Provider, given: Pick<Operator, 'address' | 'account'>) {
  if (!address) return given.address ?? null
  if (config.AI_GATEWAY_URL) return `${config.AI_GATEWAY_URL}/${id}`
  return address.replace('{account}', given.account ?? '')
}

/** The person's order first, then whom they pay themselves, then the rest as it stands in the table. */
function inOrder({ chosen, keys }: AiSettings): Provider[] {
  const place = ({ id }: Provider): number => {
    const at = chosen.order.indexOf(id)
    if (at >= 0) return at
    return chosen.order.length + (keys.some(({ provider }) => provider === id) ? 0 : 1)
  }
  return PROVIDERS.toSorted((a, b) => place(a) - place(b))
}

/** A key of a person to an address of their own holds only as long as the operator lets people name addresses. */
export const isAllowed = ({ AI_OWN_ADDRESSES }: Config, { needs }: Provider): boolean =>
  AI_OWN_ADDRESSES !== 'none' || !needs.includes('address')

type Parts = Pick<Deps, 'users' | 'config'>

function candidateOf(parts: Parts, settings: AiSettings, me: UserId, provider: Provider): Candidate | null {
  const { config } = parts
  const kept = settings.keys.find((one) => one.provider === provider.id)
  const own = kept && isAllowed(config, provider) ? kept : undefined
  const operator = own ? null : OPERATOR[provider.id](config)
  const given = own ? { address: own.address ?? undefined, account: own.account ?? undefined } : operator
  const address = given && addressOf(config, provider, given as Operator)
  const models = modelsOf(config, provider, own)
  const model = models.find(({ id }) => id === settings.chosen.models[provider.id]) ?? models[0]
  if (!address || !model) return null
  return {
    provider,
    model,
    address,
    payer: own ? 'own' : 'operator',
    key: own ? () => openKey(parts, me, own) : async () => operator?.key ?? '',
    rest: restOf(provider.id, own ? me : null),
    outside: own !== undefined && provider.address === null && config.AI_OWN_ADDRESSES !== 'any',
  }
}

/** Everybody who could be asked for this person, in the order they are. */
export const candidatesOf = (parts: Parts, settings: AiSettings, me: UserId): Candidate[] =>
  inOrder(settings).flatMap((provider) => candidateOf(parts, settings, me, provider) ?? [])
