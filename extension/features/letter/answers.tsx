import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Begin } from '../model/begin.tsx'
import { Progress, Unsaid } from '../model/progress.tsx'
import { COMMON_QUESTIONS, COPY } from './copy.ts'
import { useAnswer } from './use-answer.ts'
import { WritingText } from './writing-text.tsx'

interface Props {
  application: ApplicationView
  person: TailorPerson
  answers: readonly WritingView[]
}

const COMMON = [
  { value: '', label: COPY.pick },
  ...COMMON_QUESTIONS.map((question) => ({ value: question, label: question })),
]

/** Questions of an application form, each with an answer of one's own. */
export function Answers({ application, person, answers }: Props) {
  const writing = useAnswer(application, person)
  const { typed, setTyped, question, unanswered } = writing
  return (
    <section aria-label={COPY.answers} className="grid gap-3 border-t border-line pt-4">
      <div className="grid gap-1">
        <h2 className="text-14 font-semibold">{COPY.answers}</h2>
        <p className="text-ink-soft">{COPY.answersHint}</p>
      </div>
      <TextArea label={COPY.question} rows={2} maxLength={4_000} value={typed} onType={setTyped} />
      <SelectField label={COPY.common} value="" options={COMMON} onPick={setTyped} />
      <Begin
        running={writing.coming !== null}
        again
        idle={question === ''}
        rules={{ word: COPY.draft, run: writing.onRules }}
        ask={writing.ask}
        onModel={writing.onModel}
        onStop={writing.onStop}
        took={writing.took}
      />
      {unanswered ? <Notice kind="check">{COPY.noAnswer}</Notice> : null}
      <Progress writing={writing} />
      <Unsaid title={COPY.unsaidAnswer} writing={writing} person={person} />
      <ul className="grid gap-5 empty:hidden">
        {answers.map((answer) => (
          <li key={answer.id}>
            <WritingText
              writing={answer}
              label={answer.question ?? COPY.answer}
              posting={application.posting}
              person={person}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
