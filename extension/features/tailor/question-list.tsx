import { useState } from 'react'
import type { Question } from '@rolecall/shared/resume/question.ts'
import { Button } from '../../ui/button.tsx'
import { AskFact } from './ask-fact.tsx'
import { COPY } from './copy.ts'

interface Props {
  title?: string
  questions: readonly Question[]
  places: readonly string[]
  /** It was answered, or is not true. */
  onDone: (id: string) => void
}

interface OneProps extends Pick<Props, 'places'> {
  question: Question
  onDone: () => void
}

function One({ question: { text, about, quote }, places, onDone }: OneProps) {
  const [open, setOpen] = useState(false)
  if (open)
    return <AskFact question={text} about={about} places={places} quote={quote} onStated={onDone} onLeave={onDone} />
  return (
    <div className="grid gap-2 rounded-card border border-line bg-card p-3">
      <p className="font-medium wrap-anywhere">{text}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" aria-label={`${COPY.answerIt}: ${text}`} onClick={() => setOpen(true)}>
          {COPY.answerIt}
        </Button>
        <Button size="small" look="plain" aria-label={`${COPY.notTrue}: ${text}`} onClick={onDone}>
          {COPY.notTrue}
        </Button>
      </div>
    </div>
  )
}

/** What nothing proves is asked; nothing of it is in the résumé. */
export function QuestionList({ title = COPY.questions, questions, places, onDone }: Props) {
  if (questions.length === 0) return null
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-14 font-semibold">{title}</h2>
      <p className="text-ink-soft">{COPY.questionsHint}</p>
      <ul className="grid gap-2">
        {questions.map((question) => (
          <li key={question.id}>
            <One question={question} places={places} onDone={() => onDone(question.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
