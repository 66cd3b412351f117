import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { LikelyQuestion } from '@rolecall/shared/writing/interview.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { addWriting } from '../../store/writings.ts'
import { Button } from '../../ui/button.tsx'
import { useAttempt } from '../application/attempt.ts'
import { WritingText } from '../letter/writing-text.tsx'
import { COPY, STAR_WORDS } from './copy.ts'
import { Feedback } from './feedback.tsx'

interface Props {
  likely: LikelyQuestion
  application: ApplicationView
  person: TailorPerson
  /** What was practised before. */
  practice: WritingView | undefined
}

function Outline({ outline }: Pick<LikelyQuestion, 'outline'>) {
  return (
    <dl className="grid gap-2">
      {outline.map(({ part, text, hint }) => (
        <div key={`${part} ${text}`} className="grid gap-0.5">
          <dt className="text-12 text-ink-soft">{STAR_WORDS[part]}</dt>
          {text === '' ? null : <dd className="border-s-2 border-line ps-2 wrap-anywhere">{text}</dd>}
          {hint === null ? null : <dd className="text-ink-soft">{hint}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Practice({ likely, application, person, practice }: Props) {
  const attempt = useAttempt()
  const { question } = likely
  const { id, posting } = application
  const [begun, setBegun] = useState(false)
  const begin = (): void => {
    setBegun(true)
    const about = { kind: 'interview' as const, application: id, question, resume: person.record.id }
    if (!practice) attempt(addWriting({ ...about, text: '' }))
  }
  if (!practice || (practice.text === '' && !begun))
    return (
      <Button size="small" className="justify-self-start" onClick={begin}>
        {COPY.practise}
      </Button>
    )
  return (
    <div className="grid gap-3">
      <WritingText writing={practice} label={COPY.practice} posting={posting} person={person} />
      <Feedback likely={likely} text={practice.text} />
    </div>
  )
}

/** A question they may well ask, and what one's own lines have to say to it. */
export function QuestionRow(props: Props) {
  const { question, why, quote, outline } = props.likely
  const [open, setOpen] = useState(false)
  return (
    <li className="border-b border-line last:border-b-0">
      <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="flex min-h-10 items-start gap-1.5 rounded-control py-2">
          <ChevronRight
            size={14}
            strokeWidth={1.75}
            aria-hidden="true"
            className="fold-arrow mt-0.5 shrink-0 text-ink-soft transition-[rotate]"
          />
          <span className="min-w-0 font-medium wrap-anywhere">{question}</span>
        </summary>
        {open ? (
          <div className="grid gap-3 ps-5 pb-4">
            <p className="text-ink-soft">{why}</p>
            {quote ? <p className="border-s-2 border-line ps-2 text-ink-soft wrap-anywhere">{quote}</p> : null}
            <Outline outline={outline} />
            <Practice {...props} />
          </div>
        ) : null}
      </details>
    </li>
  )
}
