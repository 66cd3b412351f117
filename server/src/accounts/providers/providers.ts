import type { Config } from '../../deps.ts'
import type { Method } from '../enter.ts'

export type ProviderId = Exclude<Method, 'password'>

/** One row, one service to sign in through. */
export interface Provider {
  name: string
  client: (config: Config) => { id: string | undefined; secret: string | undefined; issuer: string }
  /** LinkedIn refuses a code challenge from a client with a secret, and puts no nonce into its tokens. */
  checks: { pkce: boolean; nonce: boolean }
  variables: string
}

export const PROVIDERS: Readonly<Record<ProviderId, Provider>> = {
  google: {
    name: 'Google',
    client: (config) => ({
      id: config.GOOGLE_CLIENT_ID,
      secret: config.GOOGLE_CLIENT_SECRET,
      issuer: config.GOOGLE_ISSUER,
    }),
    checks: { pkce: true, nonce: true },
    variables: 'GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET',
  },
  linkedin: {
    name: 'LinkedIn',
    client: (config) => ({
      id: config.LINKEDIN_CLIENT_ID,
      secret: config.LINKEDIN_CLIENT_SECRET,
      issuer: config.LINKEDIN_ISSUER,
    }),
    checks: { pkce: false, nonce: false },
    variables: 'LINKEDIN_CLIENT_ID and LINKEDIN_CLIENT_SECRET',
  },
}

export interface Client {
  id: string
  secret: string
  issuer: string
}

/** What this server is known by at a provider, or null where its owner has set up nothing. */
export function clientOf(config: Config, provider: ProviderId): Client | null {
  const { id, secret, issuer } = PROVIDERS[provider].client(config)
  return id && secret ? { id, secret, issuer } : null
}

export interface Way {
  on: boolean
  why: string | null
}

export const wayOf = (config: Config, id: ProviderId): Way => {
  const on = clientOf(config, id) !== null
  const { name, variables } = PROVIDERS[id]
  return { on, why: on ? null : `This server is not set up for ${name}. Its owner has to set ${variables}.` }
}
