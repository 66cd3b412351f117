import { useEffect, useRef, useState } from 'react'
import { setNotes } from '../../store/applications.ts'
import { cx } from '../../ui/cx.ts'
import { INPUT } from '../../ui/input.ts'
import { useAttempt } from './attempt.ts'
import { COPY } from './copy.ts'

const PAUSE_MS = 600

/** Kept while the person types: a popup may close at any moment. */
export function Notes({ id, notes }: { id: string; notes: string }) {
  const [typed, setTyped] = useState(notes)
  const kept = useRef(notes)
  const attempt = useAttempt()
  const keep = (): void => {
    if (typed === kept.current) return
    const madeFrom = kept.current
    kept.current = typed
    attempt(setNotes(id, typed, undefined, madeFrom))
  }
  // Written on another device meanwhile: shown, unless the person is typing over it. Then both are put together.
  useEffect(() => {
    if (typed !== kept.current) return
    kept.current = notes
    setTyped(notes)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what arrives changes what is shown.
  }, [notes])
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <label className="grid gap-1">
      <span className="font-semibold">{COPY.notes}</span>
      <textarea
        rows={3}
        maxLength={100_000}
        placeholder={COPY.notesHint}
        className={cx(INPUT, 'field-sizing-content max-h-60 min-h-16 resize-none')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
      />
    </label>
  )
}
