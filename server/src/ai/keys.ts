import { seal, unseal } from '../accounts/secrets.ts'
import type { Config } from '../deps.ts'
import type { Db } from '../ports/db.ts'
import type { UserId } from '../session.ts'
import { aiError } from './errors.ts'
import type { ProviderId } from './providers.ts'
import type { KeptKey } from './settings.ts'

type Secrets = Pick<Config, 'AUTH_SECRET' | 'AI_KEYS_SECRET' | 'AI_KEYS_SECRET_BEFORE'>

/** The first seals; all of them may open what was sealed before the operator took another. */
export const sealingSecrets = (config: Secrets): [string, ...string[]] => {
  const { AI_KEYS_SECRET: now, AI_KEYS_SECRET_BEFORE: before, AUTH_SECRET: usual } = config
  return [now ?? usual, ...(before ? [before] : []), ...(now ? [usual] : [])]
}

/** A key opens only for its owner and its provider, so a row copied to somebody else's is of no use. */
const useOf = (me: UserId, provider: ProviderId) => ({ purpose: 'ai-key', owner: `${me} ${provider}` })

/** So much that people know which key it is, and never so much that it helps to guess it. */
const endingOf = (key: string): string => (key.length >= 16 ? key.slice(-4) : '')

const KEEP = `
  INSERT INTO ai_key (user_id, provider, sealed, ending, address, account, model, at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
  ON CONFLICT (user_id, provider) DO UPDATE SET sealed = ?3, ending = ?4, address = ?5, account = ?6, model = ?7, at = ?8`
const RESEAL = 'UPDATE ai_key SET sealed = ?3 WHERE user_id = ?1 AND provider = ?2 AND sealed = ?4'
const FORGET = 'DELETE FROM ai_key WHERE user_id = ? AND provider = ?'
const FORGET_REST = 'DELETE FROM ai_rest WHERE id = ?'

/** What is said of a person's own provider that failed with the key before says nothing of the new one. */
export const restOf = (provider: ProviderId, me: UserId | null): string => (me ? `${provider}|${me}` : provider)

export interface NewKey {
  provider: ProviderId
  key: string
  address: string | null
  account: string | null
  model: string | null
}

interface Parts {
  users: Db
  config: Secrets
  now: () => number
}

export async function keepKey({ users, config, now }: Parts, me: UserId, given: NewKey): Promise<void> {
  const { provider, key, address, account, model } = given
  const sealed = await seal(sealingSecrets(config)[0], key, useOf(me, provider))
  await users.write([
    { sql: KEEP, args: [me, provider, sealed, endingOf(key), address, account, model, now()] },
    { sql: FORGET_REST, args: [restOf(provider, me)] },
  ])
}

export async function forgetKey({ users }: Pick<Parts, 'users'>, me: UserId, provider: ProviderId): Promise<void> {
  await users.write([
    { sql: FORGET, args: [me, provider] },
    { sql: FORGET_REST, args: [restOf(provider, me)] },
  ])
}

const opened = (secret: string, sealed: string, use: ReturnType<typeof useOf>): Promise<string | null> =>
  unseal(secret, sealed, use).catch(() => null)

/** The key itself, for the call alone. One that an earlier secret opened is sealed by the present one. */
export async function openKey({ users, config }: Omit<Parts, 'now'>, me: UserId, kept: KeptKey): Promise<string> {
  const { provider, sealed } = kept
  const [present, ...earlier] = sealingSecrets(config)
  const use = useOf(me, provider)
  const usual = await opened(present, sealed, use)
  if (usual !== null) return usual
  for (const secret of earlier) {
    const key = await opened(secret, sealed, use)
    if (key === null) continue
    await users.write([{ sql: RESEAL, args: [me, provider, await seal(present, key, use), sealed] }])
    return key
  }
  throw aiError('ai-key-unreadable', { details: { provider } })
}
