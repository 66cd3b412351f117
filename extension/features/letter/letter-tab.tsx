import { useState } from 'react'
import type { ResumeLine } from '@rolecall/shared/resume/resume-line.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import type { WritingView } from '../../store/writings.ts'
import { Fold } from '../application/fold.tsx'
import { Begin } from '../model/begin.tsx'
import { Progress, Unsaid } from '../model/progress.tsx'
import { LineChecks } from '../tailor/line-checks.tsx'
import { VoiceOptions } from '../tailor/options.tsx'
import { useWritings } from '../tailor/use-person.ts'
import { WithPerson } from '../tailor/with-person.tsx'
import { Answers } from './answers.tsx'
import { COPY } from './copy.ts'
import { LetterVersions } from './letter-versions.tsx'
import { useLetter } from './use-letter.ts'
import { WritingText } from './writing-text.tsx'

interface Props {
  application: ApplicationView
  person: TailorPerson
}

/** A letter tells what was done. */
const isTold = ({ ref: { field } }: ResumeLine): boolean => field === 'highlights'

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

function Letter(props: Props & { letters: readonly WritingView[] }) {
  const { application, person, letters } = props
  const [picked, setPicked] = useState<string | null>(null)
  const writing = useLetter(application, person)
  const shown = letters.find(({ id }) => id === picked) ?? letters[0]
  const afresh = (write: () => void): void => {
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
        running={writing.coming !== null}
        again={shown !== undefined}
        rules={{ word: shown ? COPY.writeAnother : COPY.write, run: () => afresh(writing.onRules) }}
        ask={writing.ask}
        onModel={(asking) => afresh(() => writing.onModel(asking))}
        onStop={writing.onStop}
        took={writing.took}
      />
      <Progress writing={writing} />
      {shown ? (
        <WritingText key={shown.id} writing={shown} label={COPY.text} posting={application.posting} person={person} />
      ) : null}
      <Unsaid title={COPY.unsaid} writing={writing} person={person} />
      {shown ? <LetterVersions letters={letters} shown={shown} onShow={setPicked} /> : null}
    </section>
  )
}

const ofKind = (wanted: WritingView['kind'], writings: readonly WritingView[] = []): WritingView[] =>
  writings.filter(({ kind }) => kind === wanted)

/** The letter to one employer, and answers to what their form asks. */
export default function LetterTab({ application }: { application: ApplicationView }) {
  const writings = useWritings(application.id)
  return (
    <WithPerson ready={writings !== undefined}>
      {(person) => (
        <div className="@container grid gap-6 p-3 narrow:p-4">
          <Letter application={application} person={person} letters={ofKind('letter', writings)} />
          <Answers application={application} person={person} answers={ofKind('answer', writings)} />
        </div>
      )}
    </WithPerson>
  )
}
