import { useState } from 'react'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import type { HappenedTo } from '../../store/application-timeline.ts'
import { useStages } from '../../store/collection-hooks.ts'
import { useTimeline } from '../../store/sheet-hooks.ts'
import type { Group } from '../../store/copies.ts'
import { takeBackMove } from '../../store/take-back-move.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useEdit } from '../application/attempt.ts'
import { shownAt } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { fromCopy, idsTogether } from '../copies/from.ts'
import { APPLICATION_WORDING } from './application-wording.ts'
import { COPY } from './copy.ts'
import { EarlierValues } from './earlier-values.tsx'
import { asideOf, wordsOf } from './words.ts'

const LOOKS = [
  { value: 'happened', label: COPY.happened },
  { value: 'earlier', label: COPY.earlier },
] as const

const when = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

interface EntryProps {
  entry: HappenedTo
  /** Said where it is that of a copy. */
  from: string
  /** What began it all cannot be taken back: without it the application would be nowhere. */
  fixed: boolean
}

function Entry({ entry, from, fixed }: EntryProps) {
  const stages = useStages()
  const edit = useEdit()
  const moved = entry.kind === 'moved' ? entry : null
  const label = (stage: string): string => stageLook(stage, stages?.settings).label
  const takeBack = (): void => {
    if (moved) edit(takeBackMove(entry.of, moved.key), COPY.takenBack(label(moved.stage)))
  }
  const coming = Date.parse(entry.at) > shownAt()
  return (
    <li className="relative grid gap-0.5 border-s border-line ps-4 pb-4 last:pb-0">
      {moved ? (
        <StageDot stage={moved.stage} settings={stages?.settings} className="absolute -start-1 top-1.5" />
      ) : (
        <span
          aria-hidden="true"
          className={cx(
            'absolute -start-1 top-1.5 size-2 rounded-full border border-line-strong',
            coming ? 'bg-paper' : 'bg-line-strong',
          )}
        />
      )}
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium wrap-anywhere">{wordsOf(entry, label, fixed)}</span>
        <span className="text-12 text-ink-soft">
          {[when(entry.at), coming ? COPY.toCome : '', from].filter(Boolean).join(', ')}
        </span>
      </div>
      {asideOf(entry) === '' ? null : <p className="text-12 wrap-anywhere text-ink-soft">{asideOf(entry)}</p>}
      {moved && !fixed ? (
        <Button look="link" size="inline" className="justify-self-start text-12" onClick={takeBack}>
          {COPY.mistake}
        </Button>
      ) : null}
    </li>
  )
}

/** Each entry comes of one thing, and of that thing there is one entry of a kind. */
const keyOf = (entry: HappenedTo): string => JSON.stringify(entry)

interface Props {
  application: ApplicationView
  group: Group
}

function Happened({ application: { id }, group }: Props) {
  const entries = useTimeline(idsTogether(id, group))
  if (!entries) return null
  const firsts = new Map(entries.filter(({ kind }) => kind === 'moved').map((entry) => [entry.of, entry]))
  const isFirst = (entry: HappenedTo): boolean => firsts.get(entry.of) === entry
  // That it was saved, and that it then was at Saved, is one thing to people.
  const shown = entries.filter((entry) => !isFirst(entry) || (entry.kind === 'moved' && entry.stage !== STAGES[0]))
  return (
    <ol className="ps-1">
      {shown.map((entry) => (
        <Entry key={keyOf(entry)} entry={entry} from={fromCopy(group, entry.of)} fixed={isFirst(entry)} />
      ))}
    </ol>
  )
}

/** Everything that happened with one application, and everything it was before. */
export default function TimelineTab(props: Props) {
  const { id } = props.application
  const [look, setLook] = useState<'happened' | 'earlier'>('happened')
  return (
    <div className="grid gap-4">
      <div>
        <Segmented label={COPY.look} options={LOOKS} value={look} onPick={setLook} />
      </div>
      {look === 'happened' ? (
        <Happened {...props} />
      ) : (
        <EarlierValues of={{ entity: APPLICATION, id }} wording={APPLICATION_WORDING} />
      )}
    </div>
  )
}
