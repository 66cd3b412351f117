import { aboutTokens, costOf } from '@rolecall/shared/ai/cost.ts'
import { wireBody } from '@rolecall/shared/ai/wire.ts'
import type { WireBody } from '@rolecall/shared/ai/wire.ts'
import type { AiProvider } from '../../sync/ai-api.ts'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { purseOf } from './use-ai.ts'
import type { Ai } from './use-ai.ts'

const MICROS = 1_000_000

/** The whole body of the one request that a provider gets. */
export const bodyFor = ({ request }: Asking, { model, manner }: AiProvider): WireBody =>
  wireBody(request, model ?? '', manner)

const priceOf = ({ models, model }: AiProvider) => models.find(({ id }) => id === model)?.price ?? null

/** What the call may cost at most; where its price is not known, how many tokens it may take. */
export function mostWords(provider: AiProvider, asking: Asking): string {
  const price = priceOf(provider)
  const input = aboutTokens(JSON.stringify(bodyFor(asking, provider)))
  const output = asking.request.maxTokens + provider.manner.thinking
  return price ? COPY.most(costOf({ input, output }, price) / MICROS) : COPY.mostTokens(input + output)
}

/** What is left of today: money where it is counted in money, else tokens. */
export function leftWords(ai: Ai, provider: AiProvider): string | null {
  const purse = purseOf(ai, provider)
  if (!purse) return null
  const { left, cap } = purse
  const isPaid = Object.values(priceOf(provider) ?? {}).some((amount) => amount > 0)
  return isPaid ? COPY.left(left.cost, cap.cost) : COPY.leftTokens(left.tokens, cap.tokens)
}
