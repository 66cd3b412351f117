import { useState } from 'react'
import type { ResumeLine } from '@rolecall/shared/resume/resume-line.ts'
import { WRITING } from '@rolecall/shared/domain/writing.ts'
import { trashRecord } from '../../store/records.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { Button } from '../../ui/button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useEdit } from '../application/attempt.ts'
import { ago } from '../application/facts.ts'
import { Fold } from '../application/fold.tsx'
import { Begin } from '../tailor/begin.tsx'
import { COPY as TAILOR } from '../tailor/copy.ts'
import { LineChecks } from '../tailor/line-checks.tsx'
import { VoiceOptions } from '../tailor/options.tsx'
import { outgoingRequest } from '../tailor/outgoing-request.ts'
import { useTailorPerson, useWritings } from '../tailor/use-person.ts'
import { Answers } from './answers.tsx'
import { COPY } from './copy.ts'
import { useLetter } from './use-letter.ts'
import { WritingText } from './writing-text.tsx'

const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

interface Props {
  application: ApplicationView
  person: TailorPerson
}

/** A letter tells what was done. */
const isTold = ({ ref: { field } }: ResumeLine): boolean => field === 'highlights'

function Others({ letters, onShow }: { letters: readonly WritingView[]; onShow: (id: string) => void }) {
  const edit = useEdit()
  return (
    <Fold title={COPY.versions}>
      <ul className="grid gap-1">
        {letters.map(({ id, addedAt, text }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="grid min-w-0 grow">
              <span>{COPY.madeOn(ago(addedAt))}</span>
              <span className="truncate text-12 text-ink-soft">{text.replaceAll(/\s+/g, ' ').slice(0, 120)}</span>
            </span>
            <Button size="small" onClick={() => onShow(id)}>
              {COPY.show}
            </Button>
            <Button size="small" look="danger" onClick={() => edit(trashRecord(WRITING, id), COPY.removed)}>
              {COPY.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

const Notes = ({ notes }: { notes: readonly string[] }) =>
  notes.map((note) => (
    <Notice key={note} kind="check">
      {note}
    </Notice>
  ))

type OptionsProps = Pick<Props, 'person'> &
  Pick<ReturnType<typeof useLetter>, 'options' | 'change' | 'highlights' | 'setHighlights'>

const Options = ({ person, options, change, highlights, setHighlights }: OptionsProps) => (
  <Fold title={COPY.options}>
    <div className="grid gap-4">
      <VoiceOptions options={options} onChange={change} />
      <Fold title={COPY.highlights}>
        <div className="grid gap-3">
          <p className="text-ink-soft">{COPY.highlightsHint}</p>
          <LineChecks resume={person.resume} offered={isTold} chosen={highlights} onSet={setHighlights} />
        </div>
      </Fold>
    </div>
  </Fold>
)

/** What of a letter is written so far. */
const Coming = ({ text }: { text: string | null }) =>
  text ? (
    <p aria-busy="true" className="rounded-card border border-line bg-card p-3 whitespace-pre-line wrap-anywhere">
      {text}
    </p>
  ) : null

function Letter(props: Props & { letters: readonly WritingView[] }) {
  const { application, person, letters } = props
  const [picked, setPicked] = useState<string | null>(null)
  const writing = useLetter(application, person)
  const { coming, problem, notes, asked } = writing
  const shown = letters.find(({ id }) => id === picked) ?? letters[0]
  const others = letters.filter((one) => one !== shown)
  const begin = (write: () => void) => (): void => {
    setPicked(null)
    write()
  }
  return (
    <section aria-label={COPY.letter} className="grid gap-3">
      <div className="grid gap-1">
        <h2 className="text-14 font-semibold">{COPY.letter}</h2>
        <p className="text-ink-soft">{COPY.letterHint}</p>
      </div>
      <Options person={person} {...writing} />
      <Begin
        running={coming !== null}
        again={shown !== undefined}
        word={shown ? COPY.writeAnother : COPY.write}
        onRules={begin(writing.onRules)}
        onModel={begin(writing.onModel)}
        onStop={writing.onStop}
        request={() => outgoingRequest('letter', person, asked)}
      />
      <Coming text={coming} />
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      <Notes notes={notes} />
      {shown ? (
        <WritingText key={shown.id} writing={shown} label={COPY.text} posting={application.posting} person={person} />
      ) : null}
      {others.length > 0 ? <Others letters={others} onShow={setPicked} /> : null}
    </section>
  )
}

/** The letter to one employer, and answers to what their form asks. */
export default function LetterTab({ application }: { application: ApplicationView }) {
  const person = useTailorPerson()
  const writings = useWritings(application.id)
  if (person === undefined || writings === undefined) return <Skeleton label={TAILOR.loading} />
  if (person === null)
    return (
      <div className="p-3 narrow:p-4">
        <FirstResume />
      </div>
    )
  return (
    <div className="@container grid gap-6 p-3 narrow:p-4">
      <Letter application={application} person={person} letters={writings.filter(({ kind }) => kind === 'letter')} />
      <Answers application={application} person={person} answers={writings.filter(({ kind }) => kind === 'answer')} />
    </div>
  )
}
