import { CircleCheck } from 'lucide-react'
import type { JudgedSentence } from '../tailor/jobs.ts'
import { Unproven } from '../tailor/unproven.tsx'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'

interface Props {
  judged: readonly JudgedSentence[]
  places: readonly string[]
  onShow: (sentence: string) => void
}

/** The sentences of a text that rest on nothing the person said, each with what to ask. */
export function UnprovenList({ judged, places, onShow }: Props) {
  const open = judged.filter(({ verdict }) => !verdict.supported)
  if (open.length === 0)
    return (
      <p className="flex items-center gap-1.5 text-ink-soft">
        <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-good" />
        {COPY.proven}
      </p>
    )
  return (
    <section aria-label={COPY.unproven(open.length)} className="grid gap-2">
      <h3 className="font-semibold">{COPY.unproven(open.length)}</h3>
      <p className="text-ink-soft">{COPY.unprovenHint}</p>
      <ul className="grid gap-2">
        {open.map(({ text, verdict }) => (
          <li key={text} className="grid gap-2 rounded-card border border-line bg-card p-3">
            <p className="wrap-anywhere">“{text}”</p>
            <Unproven verdict={verdict} text={text} places={places}>
              <Button look="plain" size="small" onClick={() => onShow(text)}>
                {COPY.showSentence}
              </Button>
            </Unproven>
          </li>
        ))}
      </ul>
    </section>
  )
}
