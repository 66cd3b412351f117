import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import { keyedHash, seal, unseal } from '../accounts/secrets.ts'
import type { Deps } from '../deps.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import type { Candidate } from './candidates.ts'
import { sealingSecrets } from './keys.ts'
import { ProviderId } from './providers.ts'

type Parts = Pick<Deps, 'users' | 'config' | 'now'>

const WEEK = 7 * 24 * 60 * 60 * 1000
const MOST_ANSWERS = 50
const LONGEST = 256 * 1024

const FIND = 'SELECT sealed, provider, model FROM ai_answer WHERE user_id = ? AND hash = ? AND expires_at > ?'
const KEEP = `
  INSERT INTO ai_answer (user_id, hash, sealed, provider, model, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
  ON CONFLICT (user_id, hash) DO UPDATE SET sealed = ?3, provider = ?4, model = ?5, expires_at = ?6`
const BOUND = `
  DELETE FROM ai_answer WHERE user_id = ?1 AND hash NOT IN (
    SELECT hash FROM ai_answer WHERE user_id = ?1 ORDER BY expires_at DESC, hash LIMIT ${MOST_ANSWERS})`

/** Another model asked for is another question; the secret keeps texts that can be guessed from being looked up. */
const hashOf = ({ config }: Parts, { kind, messages, schema, maxTokens }: AiRequest, { provider, model }: Candidate) =>
  keyedHash(sealingSecrets(config)[0], JSON.stringify([provider.id, model.id, kind, messages, schema, maxTokens]))

const useOf = (me: UserId) => ({ purpose: 'ai-answer', owner: me })

export interface KeptAnswer {
  text: string
  provider: ProviderId
  model: string
}

/** The answer that this person got to the same question of the last days. */
export async function findAnswer(parts: Parts, me: UserId, request: AiRequest, first: Candidate) {
  const hash = await hashOf(parts, request, first)
  const [row] = (await parts.users.read({ sql: FIND, args: [me, hash, parts.now()] })).rows
  if (!row) return null
  const text = await unseal(sealingSecrets(parts.config)[0], textOf(row['sealed']), useOf(me)).catch(() => null)
  if (text === null) return null
  const kept: KeptAnswer = { text, provider: ProviderId.parse(row['provider']), model: textOf(row['model']) }
  return kept
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Keeps it under who was asked first, whoever then gave it. What cannot be used is better asked for again. */
export async function keepAnswer(
  parts: Parts,
  me: UserId,
  asked: { request: AiRequest; first: Candidate },
  kept: KeptAnswer,
) {
  if (kept.text.length > LONGEST || !isJson(kept.text)) return
  const hash = await hashOf(parts, asked.request, asked.first)
  const sealed = await seal(sealingSecrets(parts.config)[0], kept.text, useOf(me))
  await parts.users.write([
    { sql: KEEP, args: [me, hash, sealed, kept.provider, kept.model, parts.now() + WEEK] },
    { sql: BOUND, args: [me] },
  ])
}
