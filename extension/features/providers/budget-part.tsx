import { own } from '../../platform/own-account.ts'
import { setPreferences } from '../../sync/ai-api.ts'
import type { AiProviders } from '../../sync/ai-api.ts'
import { useDo } from '../account-settings/use-do.ts'
import { TypedField } from '../profile/typed-field.tsx'
import { COPY } from './copy.ts'

interface Props {
  budget: AiProviders['budget']
  onChanged: () => void
}

const MOST_CENTS = 1_000_000
const MOST_TOKENS = 100_000_000

function numberIn(typed: string, most: number): number | null {
  const read = Number(typed.replaceAll(/[\s$]/g, '').replace(',', '.'))
  return typed.trim() !== '' && read >= 0 && read <= most ? read : null
}

/** Nothing beyond it is spent of the person's own. */
export function BudgetPart({ budget, onChanged }: Props) {
  const act = useDo(onChanged)
  const set = (next: Partial<Props['budget']>): void =>
    act(
      own((api) => setPreferences(api, { budget: { ...budget, ...next } })),
      COPY.budgetSet,
    )
  const keepDollars = (typed: string): string | undefined => {
    const dollars = numberIn(typed, MOST_CENTS / 100)
    if (dollars === null) return COPY.notNumber
    set({ cents: Math.round(dollars * 100) })
    return undefined
  }
  const keepTokens = (typed: string): string | undefined => {
    const tokens = numberIn(typed, MOST_TOKENS)
    if (tokens === null) return COPY.notNumber
    set({ tokens: Math.round(tokens) })
    return undefined
  }
  return (
    <section aria-label={COPY.budget} className="grid gap-3">
      <div className="grid gap-1">
        <h2 className="text-16 font-semibold">{COPY.budget}</h2>
        <p className="text-ink-soft">{COPY.budgetHint}</p>
      </div>
      <div className="grid max-w-104 gap-3 narrow:grid-cols-2">
        <TypedField
          label={COPY.dollars}
          inputMode="decimal"
          value={(budget.cents / 100).toFixed(2)}
          onKeep={keepDollars}
        />
        <TypedField label={COPY.tokensADay} inputMode="numeric" value={String(budget.tokens)} onKeep={keepTokens} />
      </div>
    </section>
  )
}
