import type { FactorResult } from '@rolecall/shared/domain/match/factor.ts'
import { COPY, FACTOR_WORDS } from './copy.ts'

/** Shares of what is known, so that the most of all add up to a hundred. */
function mostOf(factors: readonly FactorResult[]): (factor: FactorResult) => number {
  const known = factors.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0)
  return ({ value, weight }) => (known === 0 || value === null ? 0 : Math.round((100 * weight) / known))
}

function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="h-1 w-full overflow-hidden rounded-full bg-line">
      <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  )
}

/** The seven that make the number: what each adds, of how much it could, and why. */
export function Factors({ factors }: { factors: readonly FactorResult[] }) {
  const most = mostOf(factors)
  return (
    <ul className="grid gap-2.5">
      {factors.map((factor) => (
        <li key={factor.id} className="grid gap-1">
          <div className="flex items-baseline justify-between gap-2">
            <span className="font-medium">{FACTOR_WORDS[factor.id]}</span>
            <span className="text-12 text-ink-soft">
              {factor.value === null ? COPY.unknown : COPY.points(Math.round(factor.points), most(factor))}
            </span>
          </div>
          <Bar share={factor.value ?? 0} />
          <p className="text-12 text-ink-soft">{factor.why}</p>
        </li>
      ))}
    </ul>
  )
}
