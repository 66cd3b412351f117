import { useMemo, useState } from 'react'
import { COPY } from './copy.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { useDraft } from './use-draft.ts'
import { ownZone, wallIn, zones, zoneWords } from './zones.ts'

export interface ZonedTime {
  /** The time on the wall there, `2026-03-01T14:00`. */
  at: string
  zone: string
}

interface Props {
  label: string
  value: ZonedTime | null
  /** Told when the field is left or Enter is pressed, and when a zone is picked. */
  onPick: (value: ZonedTime | null) => void
  problem?: string | undefined
}

const hintFor = ({ at, zone }: ZonedTime, own: string): { hint?: string } => {
  const when = zone === own || at === '' ? null : wallIn(at, zone, own)
  return when === null ? {} : { hint: COPY.yourTime(when) }
}

/** A time with the zone it is meant in; what one's own clock shows then stands below. */
export function DateTimeField({ label, value, onPick, problem }: Props) {
  const own = ownZone()
  const [picked, setPicked] = useState(own)
  const zone = value?.zone ?? picked
  const options = useMemo(() => zones([own, zone]).map((one) => ({ value: one, label: zoneWords(one) })), [own, zone])
  const { field, incomplete } = useDraft(value?.at ?? '', (at) => onPick(at === '' ? null : { at, zone }))
  const pickZone = (next: string): void => {
    setPicked(next)
    if (value) onPick({ ...value, zone: next })
  }
  return (
    <div className="grid items-start gap-3 narrow:grid-cols-2">
      <TextField
        {...field}
        {...hintFor({ at: field.value, zone }, own)}
        label={label}
        type="datetime-local"
        problem={incomplete ? COPY.incomplete : problem}
      />
      <SelectField label={COPY.zone} value={zone} options={options} onPick={pickZone} />
    </div>
  )
}
