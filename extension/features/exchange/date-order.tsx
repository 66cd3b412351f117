import { useState } from 'react'
import type { DateQuestion, DayOrder } from '@rolecall/shared/exchange/table-dates.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { COPY } from './copy.ts'

interface Props {
  question: DateQuestion | null
  chosen: DayOrder | undefined
  onPick: (order: DayOrder) => void
}

const inWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** 03/04/2026 is a day in March or in April: only the person knows. */
export function DateOrder({ question, chosen, onPick }: Props) {
  // Answered, the question is not asked again by the preview; it stays here so that the answer can be changed.
  const [asked] = useState(question)
  const shown = question ?? asked
  if (!shown) return null
  return (
    <section aria-label={COPY.dates(shown.example)} className="grid justify-items-start gap-1.5">
      <h3 className="font-semibold">{COPY.dates(shown.example)}</h3>
      <Segmented<DayOrder>
        label={COPY.dates(shown.example)}
        options={[
          { value: 'day-first', label: inWords(shown.dayFirst) },
          { value: 'month-first', label: inWords(shown.monthFirst) },
        ]}
        value={chosen ?? 'day-first'}
        onPick={onPick}
      />
      <p className="text-12 text-ink-soft">{COPY.datesHint}</p>
    </section>
  )
}
