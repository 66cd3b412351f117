import { ownAddress } from '../../ai/address.ts'
import { restLeft } from '../../ai/breaker.ts'
import { DAY, capOf, dayOf, nextDay } from '../../ai/budget.ts'
import type { Amount } from '../../ai/budget.ts'
import { candidatesOf, isAllowed, isOperators, modelsOf } from '../../ai/candidates.ts'
import type { Candidate, Payer } from '../../ai/candidates.ts'
import { aiError } from '../../ai/errors.ts'
import { forgetKey, keepKey } from '../../ai/keys.ts'
import { PROVIDERS, providerOf } from '../../ai/providers.ts'
import type { Provider, ProviderId } from '../../ai/providers.ts'
import { keepChosen, readSettings } from '../../ai/settings.ts'
import type { AiSettings, KeptKey } from '../../ai/settings.ts'
import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import type { AiProvider, AiProviders, AiUsageAnswer, NewOwnKey, NewPreferences } from './shapes.ts'

type Parts = Pick<Deps, 'users' | 'config' | 'now'>

const MICROS = 1_000_000
const inDollars = ({ tokens, cost }: Amount) => ({ tokens, cost: cost / MICROS })

const ownKeyOf = ({ ending, at, address, account, model }: KeptKey): AiProvider['ownKey'] => ({
  ending,
  since: new Date(at).toISOString(),
  address,
  account,
  model,
})

interface Seen {
  parts: Parts
  settings: AiSettings
  candidates: readonly Candidate[]
}

function whyOff({ parts, settings, candidates }: Seen, provider: Provider): AiProvider['why'] {
  const candidate = candidates.find((one) => one.provider.id === provider.id)
  if (!isAllowed(parts.config, provider) && !candidate) return 'not-allowed'
  if (!candidate) return 'no-key'
  return restLeft(settings, candidate, parts.now()) > 0 ? 'resting' : null
}

function shown(seen: Seen, provider: Provider): AiProvider {
  const { parts, settings, candidates } = seen
  const { id, name, needs, keyPage, manner, ownKeys } = provider
  const kept = settings.keys.find((one) => one.provider === id)
  const candidate = candidates.find((one) => one.provider.id === id)
  const why = whyOff(seen, provider)
  return {
    id,
    name,
    on: why === null,
    why,
    payer: candidate?.payer ?? null,
    operator: isOperators(parts.config, id),
    ownKeys,
    ownKey: kept ? ownKeyOf(kept) : null,
    needs: [...needs],
    keyPage,
    models: [...modelsOf(parts.config, provider, kept)],
    model: candidate?.model.id ?? null,
    manner: { ...manner, extra: { ...manner.extra } },
  }
}

/** Those that are asked, in their order, then the others as they stand in the table. */
export async function listProviders(parts: Parts, me: UserId): Promise<AiProviders> {
  const settings = await readSettings(parts.users, me)
  const candidates = candidatesOf(parts, settings, me)
  const asked = candidates.map(({ provider }) => provider)
  const all = [...asked, ...PROVIDERS.filter((row) => !asked.includes(row))]
  const items = all.map((provider) => shown({ parts, settings, candidates }, provider))
  return { items, order: settings.chosen.order, budget: settings.chosen.budget }
}

/** Everything the provider needs and nothing it does not, or the person is told what is amiss. */
export async function setKey(parts: Parts, me: UserId, id: ProviderId, given: NewOwnKey): Promise<AiProviders> {
  const { ownKeys, needs } = providerOf(id)
  if (!ownKeys) throw aiError('ai-no-own-key', { details: { provider: id } })
  const missing = needs.filter((need) => !given[need])
  if (missing.length > 0) throw aiError('ai-key-parts', { details: { provider: id, missing } })
  const only = (need: 'address' | 'account' | 'model') => (needs.includes(need) ? (given[need] ?? null) : null)
  const named = only('address')
  const address = named === null ? null : ownAddress(named, parts.config)
  await keepKey(parts, me, { provider: id, key: given.key, address, account: only('account'), model: only('model') })
  return listProviders(parts, me)
}

export async function removeKey(parts: Parts, me: UserId, id: ProviderId): Promise<AiProviders> {
  await forgetKey(parts, me, id)
  return listProviders(parts, me)
}

/** What is left out stays as it was. A model has to be one that the provider has for this person. */
export async function setPreferences(parts: Parts, me: UserId, given: NewPreferences): Promise<AiProviders> {
  const { chosen, keys } = await readSettings(parts.users, me)
  for (const provider of PROVIDERS) {
    const wanted = given.models?.[provider.id]
    const own = keys.find((one) => one.provider === provider.id)
    if (wanted && !modelsOf(parts.config, provider, own).some(({ id }) => id === wanted)) {
      throw aiError('ai-model', { details: { provider: provider.id } })
    }
  }
  const { order = chosen.order, models = chosen.models, budget = chosen.budget } = given
  await keepChosen(parts.users, me, { order, models, budget }, parts.now())
  return listProviders(parts, me)
}

// Two questions in one trip: what of today counts, and what each day was.
const USAGE = `
  SELECT day, kind, payer,
    count(*) AS calls,
    sum(outcome = 'kept') AS cached,
    sum(outcome = 'failed') AS failed,
    sum(input) AS input, sum(output) AS output, sum(cost) AS cost
  FROM ai_call WHERE user_id = ?1 AND day >= ?2
  GROUP BY day, kind, payer ORDER BY day DESC, kind, payer`

type UsageRow = AiUsageAnswer['days'][number]

async function readRows({ users }: Parts, me: UserId, since: string): Promise<UsageRow[]> {
  const { rows } = await users.read({ sql: USAGE, args: [me, since] })
  return rows.map((row) => ({
    day: textOf(row['day']),
    kind: textOf(row['kind']),
    payer: row['payer'] === 'own' ? 'own' : 'operator',
    calls: Number(row['calls']),
    cached: Number(row['cached']),
    failed: Number(row['failed']),
    input: Number(row['input']),
    output: Number(row['output']),
    cost: Number(row['cost']) / MICROS,
  }))
}

function purseOf(rows: UsageRow[], payer: Payer, cap: Amount): AiUsageAnswer['today']['purses'][number] {
  const own = rows.filter((row) => row.payer === payer)
  const tokens = own.reduce((sum, { input, output }) => sum + input + output, 0)
  const cost = Math.round(own.reduce((sum, row) => sum + row.cost, 0) * MICROS)
  const left = { tokens: Math.max(0, cap.tokens - tokens), cost: Math.max(0, cap.cost - cost) }
  return { payer, spent: inDollars({ tokens, cost }), left: inDollars(left), cap: inDollars(cap) }
}

/** What today has taken and what is left of it, then each day by what was asked for. */
export async function readUsage(parts: Parts, me: UserId, days: number): Promise<AiUsageAnswer> {
  const { users, config, now } = parts
  const day = dayOf(now())
  const rows = await readRows(parts, me, dayOf(now() - (days - 1) * DAY))
  const { chosen } = await readSettings(users, me)
  const today = rows.filter((row) => row.day === day)
  const purses = (['operator', 'own'] as const).map((payer) => purseOf(today, payer, capOf(config, chosen, payer)))
  return { today: { day, resetsAt: nextDay(now()), purses }, days: rows }
}
