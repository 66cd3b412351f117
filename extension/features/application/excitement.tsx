import { Star } from 'lucide-react'
import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import { editApplication } from '../../store/sets.ts'
import { cx } from '../../ui/cx.ts'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'

const STARS = [1, 2, 3, 4, 5] as const

interface StarProps {
  name: string
  stars: number
  value: number | null
  onKeep: (value: number | null) => void
}

function OneStar({ name, stars, value, onKeep }: StarProps) {
  return (
    <label
      title={`${COPY.excitement}: ${COPY.stars(stars)}`}
      className="relative grid size-7 place-items-center rounded-control text-ink-soft transition-colors hover:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
    >
      <input
        type="radio"
        name={name}
        className="absolute inset-0 opacity-0"
        aria-label={COPY.stars(stars)}
        checked={stars === value}
        onChange={() => onKeep(stars)}
        onClick={() => stars === value && onKeep(null)}
      />
      <Star
        size={16}
        strokeWidth={1.75}
        aria-hidden="true"
        className={cx(value !== null && stars <= value && 'fill-current text-accent')}
      />
    </label>
  )
}

/** One to five stars. A press on the last lit one, or Delete, takes them away again. */
export function Excitement({ id, value }: { id: string; value: number | null }) {
  const edit = useEdit()
  const name = useId()
  const keep = (next: number | null): void => {
    const said = next === null ? COPY.excitementGone : COPY.excitementSet(next)
    edit(editApplication(id, { excitement: next }), said)
  }
  const keys = (event: KeyboardEvent): void => {
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || value === null) return
    event.preventDefault()
    keep(null)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the inputs within.
    <fieldset className="inline-flex items-center" onKeyDown={keys}>
      <legend className="sr-only">{COPY.excitement}</legend>
      {STARS.map((stars) => (
        <OneStar key={stars} name={name} stars={stars} value={value} onKeep={keep} />
      ))}
    </fieldset>
  )
}
