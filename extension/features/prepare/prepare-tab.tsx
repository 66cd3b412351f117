import { useEffect, useState } from 'react'
import type { LikelyQuestion } from '@rolecall/shared/writing/interview.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { Chip } from '../../ui/chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { farMatcher } from '../match/far-matcher.ts'
import { Begin } from '../model/begin.tsx'
import { Progress, Unsaid } from '../model/progress.tsx'
import { COPY as TAILOR } from '../tailor/copy.ts'
import type { Prepared } from '../tailor/jobs.ts'
import { useWritings } from '../tailor/use-person.ts'
import { WithPerson } from '../tailor/with-person.tsx'
import { BRIEF_WORDS, COPY } from './copy.ts'
import { likelyWith } from './notes.ts'
import { QuestionRow } from './question-row.tsx'
import { useInterview } from './use-interview.ts'

function usePrepared({ posting }: ApplicationView, person: TailorPerson): Prepared | null {
  const [prepared, setPrepared] = useState<Prepared | null>(null)
  useEffect(() => {
    let wanted = true
    void farMatcher()
      .work('prepare', { posting })
      .then((answer) => wanted && setPrepared(answer))
    return () => void (wanted = false)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was said since may answer a question.
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

interface Props {
  application: ApplicationView
  person: TailorPerson
  writings: readonly WritingView[]
}

function Questions({ application, person, writings, found }: Props & { found: readonly LikelyQuestion[] }) {
  const writing = useInterview(application, person)
  const questions = likelyWith(writings, found)
  return (
    <section aria-label={COPY.questions} className="grid gap-3">
      <div className="grid gap-1">
        <h2 className="text-14 font-semibold">{COPY.questions}</h2>
        <p className="text-ink-soft">{questions.length === 0 ? COPY.noQuestions : COPY.questionsHint}</p>
      </div>
      <Begin
        running={writing.coming !== null}
        again
        ask={writing.ask}
        onModel={writing.onModel}
        onStop={writing.onStop}
        took={writing.took}
      />
      <Progress writing={writing} />
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
      <Unsaid title={COPY.unsaid} writing={writing} person={person} />
    </section>
  )
}

function Shown(props: Props) {
  const prepared = usePrepared(props.application, props.person)
  if (!prepared) return <Skeleton label={TAILOR.loading} />
  return (
    <div className="@container grid gap-6 p-3 narrow:p-4">
      <Brief brief={prepared.brief} />
      <Questions {...props} found={prepared.questions} />
    </div>
  )
}

/** What to know and to have thought of before the interview. */
export default function PrepareTab({ application }: { application: ApplicationView }) {
  const writings = useWritings(application.id)
  return (
    <WithPerson ready={writings !== undefined}>
      {(person) => <Shown application={application} person={person} writings={writings ?? []} />}
    </WithPerson>
  )
}
