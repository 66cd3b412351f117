import type { InArgs } from '@libsql/client'
import { z } from 'zod'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'
import { ProviderId } from './providers.ts'

const KeptKey = z.object({
  provider: ProviderId,
  sealed: z.string(),
  ending: z.string(),
  address: z.string().nullable(),
  account: z.string().nullable(),
  model: z.string().nullable(),
  at: z.number(),
})
export type KeptKey = z.infer<typeof KeptKey>

const Rest = z.object({ id: z.string(), failures: z.number(), until: z.number() })
export type Rest = z.infer<typeof Rest>

export const OwnBudget = z.strictObject({
  tokens: z.number().int().min(0).max(100_000_000),
  cents: z.number().int().min(0).max(1_000_000),
})

export interface Chosen {
  order: ProviderId[]
  models: Partial<Record<ProviderId, string>>
  budget: z.infer<typeof OwnBudget>
}

/** What a day may cost somebody who pays themselves and has not said it. */
export const USUAL: Chosen = { order: [], models: {}, budget: { tokens: 1_000_000, cents: 500 } }

/** As it was kept, maybe by a version that knew other providers: those are left out. */
const known = (id: string): id is ProviderId => ProviderId.safeParse(id).success
const KeptChosen = z.object({
  order: z.array(z.string()).transform((ids) => ids.filter(known)),
  models: z
    .record(z.string(), z.string())
    .transform((models) => Object.fromEntries(Object.entries(models).filter(([id]) => known(id)))),
  budget: OwnBudget,
})

export interface AiSettings {
  keys: KeptKey[]
  chosen: Chosen
  rests: Rest[]
}

const READ = `
  SELECT
    (SELECT json_group_array(json_object('provider', provider, 'sealed', sealed, 'ending', ending,
      'address', address, 'account', account, 'model', model, 'at', at)) FROM ai_key WHERE user_id = ?1) AS keys,
    (SELECT chosen FROM ai_preference WHERE user_id = ?1) AS chosen,
    (SELECT json_group_array(json_object('id', id, 'failures', failures, 'until', until))
      FROM ai_rest WHERE user_id = ?1 OR user_id IS NULL) AS rests`
const KEEP_CHOSEN = `
  INSERT INTO ai_preference (user_id, chosen, at) VALUES (?1, ?2, ?3)
  ON CONFLICT (user_id) DO UPDATE SET chosen = ?2, at = ?3`

/** All that decides who is asked, in one trip. */
export async function readSettings(users: Db, me: UserId): Promise<AiSettings> {
  const args: InArgs = [me]
  const row = (await users.read({ sql: READ, args })).rows[0]
  const parsed = (name: string): unknown => JSON.parse(textOf(row?.[name]))
  return {
    keys: z
      .array(z.unknown())
      .parse(parsed('keys'))
      .flatMap((kept) => KeptKey.safeParse(kept).data ?? []),
    chosen: row?.['chosen'] ? KeptChosen.parse(parsed('chosen')) : USUAL,
    rests: z.array(Rest).parse(parsed('rests')),
  }
}

export async function keepChosen(users: Db, me: UserId, chosen: Chosen, now: number): Promise<void> {
  await users.write([{ sql: KEEP_CHOSEN, args: [me, JSON.stringify(chosen), now] }])
}
