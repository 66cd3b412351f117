import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { COPY } from './copy.ts'

interface Props {
  text: string
  onKeep: (words: string) => Promise<void>
  onLeave: () => void
}

/** The person writes the line themselves. What they write is checked like any other line. */
export function OwnWords({ text, onKeep, onLeave }: Props) {
  const [typed, setTyped] = useState(text)
  const [busy, setBusy] = useState(false)
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    const words = typed.trim()
    if (words === '' || busy) return
    setBusy(true)
    void onKeep(words).finally(() => setBusy(false))
  }
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <TextArea label={COPY.theLine} rows={3} maxLength={4_000} value={typed} onType={setTyped} opened />
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" size="small" look="primary" aria-busy={busy}>
          {COPY.keepWords}
        </Button>
        <Button size="small" look="plain" onClick={onLeave}>
          {COPY.leaveWords}
        </Button>
      </div>
    </form>
  )
}
