import { useState } from 'react'
import { editApplication } from '../../store/sets.ts'
import type { ApplicationView } from '../../store/view.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useOnLeaving } from '../notes/use-kept-text.ts'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'

/** Kept when the field is left or Enter is pressed. */
export function HeardFrom({ application: { id, fields } }: { application: ApplicationView }) {
  const held = typeof fields['heardFrom'] === 'string' ? fields['heardFrom'] : ''
  const [typed, setTyped] = useState<string | null>(null)
  const edit = useEdit()
  const keep = (): void => {
    const next = typed?.trim()
    setTyped(null)
    if (next !== undefined && next !== held) edit(editApplication(id, { heardFrom: next || null }), COPY.heardFromSet)
  }
  useOnLeaving(keep)
  return (
    <TextField
      label={COPY.heardFrom}
      placeholder={COPY.heardFromHint}
      maxLength={300}
      value={typed ?? held}
      onType={setTyped}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  )
}
