import { useMemo } from 'react'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { placesOf } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Notice } from '../../ui/notice.tsx'
import { Fold } from '../application/fold.tsx'
import { Begin } from '../model/begin.tsx'
import { useAsking } from '../model/use-asking.ts'
import { COPY } from './copy.ts'
import { EditList } from './edit-list.tsx'
import { Locks } from './locks.tsx'
import { SectionOptions, VoiceOptions } from './options.tsx'
import { fitting } from './proposals.ts'
import { QuestionList } from './question-list.tsx'
import { ResultBar } from './result-bar.tsx'
import { useOptions } from './use-options.ts'
import { ownRules, useTailoring } from './use-tailoring.ts'

interface Props {
  application: ApplicationView
  person: TailorPerson
  /** One was made before: another one takes its place. */
  hasVersion: boolean
}

function Intro({ person, hasVersion }: Omit<Props, 'application'>) {
  return (
    <div className="grid gap-1">
      <h2 className="text-14 font-semibold">{hasVersion ? COPY.again : COPY.first}</h2>
      <p className="text-ink-soft">{COPY.from(person.record.name)}</p>
    </div>
  )
}

function Choices({
  person,
  options,
  onChange,
}: {
  person: TailorPerson
  options: WritingOptions
  onChange: (change: Partial<WritingOptions>) => void
}) {
  return (
    <Fold title={COPY.options}>
      <div className="grid gap-4">
        <div className="grid gap-2">
          <VoiceOptions options={options} onChange={onChange} />
          <p className="text-12 text-ink-soft">{COPY.voiceHint}</p>
        </div>
        <SectionOptions options={options} onChange={onChange} />
        <Fold title={COPY.locks}>
          <Locks record={person.record} resume={person.resume} />
        </Fold>
      </div>
    </Fold>
  )
}

/** Proposals, one line after the other, and what the person makes of them. */
export function Tailor({ application, person, hasVersion }: Props) {
  const { record, resume, stated, profile } = person
  const [options, change] = useOptions()
  const { state: all, take, onRules, onModel, onStop } = useTailoring(application.id, record.id, resume)
  const { state, outdated } = useMemo(() => fitting(all, resume), [all, resume])
  const facts = useMemo(
    () => new Map(factsOf(resume, stated, profile).map((fact) => [fact.id, fact])),
    [resume, stated, profile],
  )
  const places = useMemo(() => placesOf(resume), [resume])
  const asked = { posting: application.posting, options: { ...options, locks: record.locks } }
  const ask = useAsking('tailor', person, asked)
  const again = state.proposals.length > 0
  return (
    <>
      <div className="grid gap-3 px-3 narrow:px-4">
        <Intro person={person} hasVersion={hasVersion} />
        <Choices person={person} options={options} onChange={change} />
        <Begin
          running={state.run === 'running'}
          again={again}
          rules={{ word: again ? COPY.proposeAgain : COPY.propose, run: () => onRules(ownRules(asked)) }}
          ask={ask}
          onModel={onModel}
          onStop={onStop}
          took={state.took}
        />
        {state.problem ? <Notice kind="bad">{state.problem}</Notice> : null}
        {state.note ? <Notice kind="check">{state.note}</Notice> : null}
        {outdated > 0 ? <Notice kind="info">{COPY.outdated(outdated)}</Notice> : null}
        <EditList state={state} resume={resume} facts={facts} places={places} take={take} />
        <QuestionList questions={state.questions} places={places} onDone={(id) => take({ do: 'answered', id })} />
      </div>
      <ResultBar state={state} application={application} person={person} take={take} />
    </>
  )
}
