import { useEffect, useState } from 'react'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Chip } from '../../ui/chip.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { farMatcher } from '../match/far-matcher.ts'
import { COPY as TAILOR } from '../tailor/copy.ts'
import type { Prepared } from '../tailor/jobs.ts'
import { useTailorPerson, useWritings } from '../tailor/use-person.ts'
import { BRIEF_WORDS, COPY } from './copy.ts'
import { QuestionRow } from './question-row.tsx'

const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

function usePrepared({ posting }: ApplicationView, person: TailorPerson | null | undefined): Prepared | null {
  const [prepared, setPrepared] = useState<Prepared | null>(null)
  useEffect(() => {
    if (!person) return
    let wanted = true
    void farMatcher()
      .work('prepare', { posting })
      .then((answer) => wanted && setPrepared(answer))
    return () => void (wanted = false)
  }, [posting, person])
  return prepared
}

function Brief({ brief: { parts, stack } }: Pick<Prepared, 'brief'>) {
  return (
    <section aria-label={COPY.brief} className="grid gap-2">
      <h2 className="text-14 font-semibold">{COPY.brief}</h2>
      {parts.length + stack.length === 0 ? <p className="text-ink-soft">{COPY.noBrief}</p> : null}
      <dl className="grid gap-3 empty:hidden">
        {parts.map(({ part, quotes }) => (
          <div key={part} className="grid gap-0.5">
            <dt className="text-12 text-ink-soft">{BRIEF_WORDS[part]}</dt>
            {quotes.map(({ text, at }) => (
              <dd key={at.start} className="border-s-2 border-line ps-2 wrap-anywhere">
                {text}
              </dd>
            ))}
          </div>
        ))}
        {stack.length > 0 ? (
          <div className="grid gap-1">
            <dt className="text-12 text-ink-soft">{BRIEF_WORDS.stack}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {stack.map((tool) => (
                <Chip key={tool}>{tool}</Chip>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

/** What to know and to have thought of before the interview. */
export default function PrepareTab({ application }: { application: ApplicationView }) {
  const person = useTailorPerson()
  const writings = useWritings(application.id)
  const prepared = usePrepared(application, person)
  if (person === null)
    return (
      <div className="p-3 narrow:p-4">
        <FirstResume />
      </div>
    )
  if (!person || !writings || !prepared) return <Skeleton label={TAILOR.loading} />
  const { brief, questions } = prepared
  return (
    <div className="grid gap-6 p-3 narrow:p-4">
      <Brief brief={brief} />
      <section aria-label={COPY.questions} className="grid gap-2">
        <h2 className="text-14 font-semibold">{COPY.questions}</h2>
        <p className="text-ink-soft">{questions.length === 0 ? COPY.noQuestions : COPY.questionsHint}</p>
        <ul>
          {questions.map((one) => (
            <QuestionRow
              key={one.id}
              likely={one}
              application={application}
              person={person}
              practice={writings.find(({ kind, question }) => kind === 'interview' && question === one.question)}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
