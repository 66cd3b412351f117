import { DEFAULT_WEIGHTS, FACTORS, Weights } from '@rolecall/shared/domain/match/weights.ts'
import type { Factor } from '@rolecall/shared/domain/match/weights.ts'
import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { usePreferences } from '../../store/collection-hooks.ts'
import { weightsIn } from '../../store/match-person.ts'
import { editRecords } from '../../store/records.ts'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useEdit } from '../application/attempt.ts'
import { TypedField } from '../profile/typed-field.tsx'
import { COPY, FACTOR_WORDS } from './copy.ts'

const kept = (matchWeights: Weights | null) =>
  editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields: { matchWeights } }])

function One({ factor, weights }: { factor: Factor; weights: Weights }) {
  const edit = useEdit()
  const all = FACTORS.reduce((sum, one) => sum + weights[one], 0)
  const keep = (typed: string): string | undefined => {
    const weight = typed === '' ? 0 : Number(typed.replace(',', '.'))
    if (!(weight >= 0 && weight <= 100)) return COPY.notWeight
    const next = Weights.safeParse({ ...weights, [factor]: weight })
    if (!next.success) return COPY.notAllZero
    edit(kept(next.data), COPY.weightSet(FACTOR_WORDS[factor]))
    return undefined
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-end gap-3">
      <TypedField label={FACTOR_WORDS[factor]} inputMode="decimal" value={String(weights[factor])} onKeep={keep} />
      <span className="pb-2 text-ink-soft">{COPY.share(Math.round((100 * weights[factor]) / all))}</span>
    </div>
  )
}

const asItComes = (weights: Weights): boolean => FACTORS.every((one) => weights[one] === DEFAULT_WEIGHTS[one])

/** How much each factor counts in a match. */
export default function WeightsPart({ onBack }: { onBack: () => void }) {
  const preferences = usePreferences()
  const edit = useEdit()
  const weights = preferences && weightsIn(preferences.fields.matchWeights)
  return (
    <Screen title={COPY.title} back="Back" onBack={onBack}>
      {weights ? (
        <div className="grid gap-4 p-4">
          <p className="text-ink-soft">{COPY.settingsHint}</p>
          {FACTORS.map((factor) => (
            <One key={factor} factor={factor} weights={weights} />
          ))}
          {asItComes(weights) ? null : (
            <Button className="justify-self-start" onClick={() => edit(kept(null), COPY.backToFirst)}>
              {COPY.asItComes}
            </Button>
          )}
        </div>
      ) : null}
    </Screen>
  )
}
