import type { Question } from '@rolecall/shared/resume/question.ts'
import { AskFact } from './ask-fact.tsx'
import { COPY } from './copy.ts'
import type { Step } from './proposals.ts'

interface Props {
  questions: readonly Question[]
  places: readonly string[]
  take: (step: Step) => void
}

/** What nothing proves is asked; nothing of it is in the résumé. */
export function QuestionList({ questions, places, take }: Props) {
  if (questions.length === 0) return null
  return (
    <section aria-label={COPY.questions} className="grid gap-2">
      <h2 className="text-14 font-semibold">{COPY.questions}</h2>
      <p className="text-ink-soft">{COPY.questionsHint}</p>
      <ul className="grid gap-2">
        {questions.map(({ id, text, about, quote }) => (
          <li key={id}>
            <AskFact
              question={text}
              about={about}
              places={places}
              quote={quote}
              onStated={() => take({ do: 'answered', id })}
              onLeave={() => take({ do: 'answered', id })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
