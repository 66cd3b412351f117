import { WandSparkles } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { addWriting, takenBack } from '../../store/writings.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAttempt } from '../application/attempt.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { useOptions } from '../tailor/use-options.ts'
import { COMMON_QUESTIONS, COPY } from './copy.ts'
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

function useDrafting({ application, person }: Props) {
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const [options] = useOptions()
  const attempt = useAttempt()
  const draft = async (question: string): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const made = await farMatcher().work('answer', { posting: application.posting, options, question })
    setBusy(false)
    if (!made) return setProblem(COPY.couldNot)
    setMissing(made.missing)
    const base = { kind: 'answer' as const, application: application.id, question, resume: person.record.id, options }
    const kept = addWriting({ ...base, text: made.text })
    attempt(kept, { message: COPY.answered, undo: () => takenBack(kept) })
    setTyped('')
  }
  return { typed, setTyped, busy, problem, missing, draft }
}

/** Questions of an application form, each with an answer of one's own. */
export function Answers(props: Props) {
  const { application, person, answers } = props
  const { typed, setTyped, busy, problem, missing, draft } = useDrafting(props)
  const question = typed.trim()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (question !== '' && !busy) void draft(question)
  }
  return (
    <section aria-label={COPY.answers} className="grid gap-3 border-t border-line pt-4">
      <div className="grid gap-1">
        <h2 className="text-14 font-semibold">{COPY.answers}</h2>
        <p className="text-ink-soft">{COPY.answersHint}</p>
      </div>
      <form className="grid gap-3" onSubmit={send}>
        <TextArea label={COPY.question} rows={2} maxLength={4_000} value={typed} onType={setTyped} />
        <SelectField label={COPY.common} value="" options={COMMON} onPick={setTyped} />
        <Button type="submit" className="justify-self-start" disabled={question === ''} aria-busy={busy}>
          <WandSparkles size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.draft}
        </Button>
      </form>
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      {missing ? <Notice kind="check">{missing}</Notice> : null}
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
