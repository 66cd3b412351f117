import { monthsIn, stretchOf } from '../../domain/match/months.ts'
import type { Stretch } from '../../domain/match/months.ts'
import type { Proof } from './evidence.ts'
import type { Figure } from './numbers.ts'

/** Years alone count from one to the other; with months, both ends count in full. */
function stretchBetween(start: string | null | undefined, end: string | null | undefined): Stretch | null {
  if (!start || !end || start === end) return null
  if (start.length === 4 || end.length === 4) {
    const [from, to] = [Number(start.slice(0, 4)) * 12, Number(end.slice(0, 4)) * 12]
    return to > from ? { from, to } : null
  }
  return stretchOf(start, end, end)
}

/** The stretches of work, without those that still go on: how long they last, no text can tell. */
function stretchesOf(pool: readonly Proof[]): Stretch[] {
  const worked = pool.filter(({ fact }) => fact.part === 'work' || fact.part === 'stated')
  return worked.flatMap(({ spans, fact }) =>
    [
      ...spans.map(({ start, end }) => stretchBetween(start, end)),
      stretchBetween(fact.span?.start, fact.span?.end),
    ].flatMap((one) => one ?? []),
  )
}

const MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1 }

/** Whether a time follows from the dates of the work: "five years" from 2015 to 2020. */
export function isWorked({ values, unit, bound, rate }: Figure, pool: readonly Proof[]): boolean {
  const size = MONTHS[unit ?? '']
  if (size === undefined || rate !== null) return false
  const stretches = stretchesOf(pool)
  const lengths = [...stretches.map((one) => monthsIn([one])), monthsIn(stretches)].filter((months) => months > 0)
  return values.some((value) =>
    lengths.some((months) => {
      const whole = Math.floor(months / size)
      if (bound === 'over') return months > value * size && whole <= value + 1
      if (bound === 'nearly') return months < value * size && months >= value * size - 2
      return bound === 'under' || bound === 'up' ? false : whole === value || (bound === 'least' && whole > value)
    }),
  )
}
