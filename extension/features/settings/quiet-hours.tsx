import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import { usePreferenceEdit } from './preference-edit.ts'
import { COPY } from './reminder-copy.ts'

const FIRST = { from: '22:00', to: '08:00' }

function TimeField({ label, value, onPick }: { label: string; value: string; onPick: (time: string) => void }) {
  const { field } = useDraft(value, (time) => time !== '' && onPick(time))
  return <TextField {...field} type="time" label={label} />
}

/** Times between which only interviews are told of. */
export function QuietHours({ quietHours }: Pick<Preferences, 'quietHours'>) {
  const edit = usePreferenceEdit()
  const [problem, setProblem] = useState<string>()
  const set = (next: { from: string; to: string }): void => {
    setProblem(next.from === next.to ? COPY.notQuiet : undefined)
    if (next.from !== next.to) edit({ quietHours: next }, COPY.quietSet)
  }
  return (
    <div className="grid gap-2">
      <Checkbox
        label={COPY.quiet}
        hint={COPY.quietHint}
        checked={quietHours !== null}
        onCheck={(on) => (on ? set(FIRST) : edit({ quietHours: null }, COPY.quietOff))}
      />
      {quietHours ? (
        <div className="grid max-w-64 grid-cols-2! gap-3">
          <TimeField label={COPY.quietFrom} value={quietHours.from} onPick={(from) => set({ ...quietHours, from })} />
          <TimeField label={COPY.quietTo} value={quietHours.to} onPick={(to) => set({ ...quietHours, to })} />
        </div>
      ) : null}
      {problem ? <p className="text-12 text-bad">{problem}</p> : null}
    </div>
  )
}
