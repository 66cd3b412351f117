import { Circle, CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import type { LikelyQuestion } from '@rolecall/shared/writing/interview.ts'
import { feedbackOn } from '@rolecall/shared/writing/practice.ts'
import { COPY } from './copy.ts'

/** What somebody who listens would say to it, once it is kept. */
export function Feedback({ likely, text }: { likely: LikelyQuestion; text: string }) {
  const { words, seconds, advice } = useMemo(() => feedbackOn(likely, text), [likely, text])
  if (words === 0) return null
  return (
    <section aria-label={COPY.feedback} className="grid gap-1.5">
      <h3 className="font-semibold">{COPY.feedback}</h3>
      <p className="text-ink-soft">{COPY.length(words, seconds)}</p>
      <ul className="grid gap-1.5" aria-live="polite">
        {advice.map((said) => (
          <li key={said} className="flex gap-2">
            <Circle size={16} strokeWidth={1.75} aria-hidden="true" className="mt-px shrink-0 text-ink-soft" />
            <span>{said}</span>
          </li>
        ))}
        {advice.length === 0 ? (
          <li className="flex gap-2">
            <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" className="mt-px shrink-0 text-good" />
            <span>{COPY.fine}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
