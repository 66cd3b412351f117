import { CalendarPlus, CalendarX2, ExternalLink, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { INTERVIEW, instantOf } from '@rolecall/shared/domain/interview.ts'
import { openTab } from '../../platform/open.ts'
import { useRecordsOf } from '../../store/collection-hooks.ts'
import { listInterviews } from '../../store/collections.ts'
import type { InterviewView } from '../../store/collections.ts'
import type { Group } from '../../store/copies.ts'
import { trashRecord } from '../../store/records.ts'
import { useFields } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { ownZone, wallIn, zoneWords } from '../../ui/zones.ts'
import { useEdit } from '../application/attempt.ts'
import { shownAt } from '../application/facts.ts'
import { fromCopy, idsTogether } from '../copies/from.ts'
import { Conflicts } from '../notes/conflicts.tsx'
import { COPY, KIND_WORDS, OUTCOME_WORDS } from './copy.ts'

const InterviewForm = onceDrawn(() => import('./interview-form.tsx'))

const instant = ({ at, zone }: InterviewView): number => instantOf(at, zone) ?? Date.parse(`${at}Z`)

/** The time on the wall there, and where that is another one what one's own clock shows then. */
function When({ at, zone }: InterviewView) {
  const own = ownZone()
  const there = wallIn(at, zone, zone) ?? at
  if (zone === own) return <span className="font-medium">{there}</span>
  return (
    <span>
      <span className="font-medium">{COPY.there(there, zoneWords(zone))}</span>
      <span className="text-ink-soft">, {COPY.mine(wallIn(at, zone, own) ?? there)}</span>
    </span>
  )
}

const factsOf = ({ kind, minutes, place, interviewers, outcome }: InterviewView): string[] => [
  KIND_WORDS[kind],
  ...(minutes === null ? [] : [COPY.long(minutes)]),
  ...[place, interviewers].filter((fact) => fact !== null),
  ...(outcome === null ? [] : [OUTCOME_WORDS[outcome]]),
]

interface CardProps {
  application: ApplicationView
  from: string
  interview: InterviewView
  onEdit: () => void
}

function Card({ application, interview, from, onEdit }: CardProps) {
  const { id, link, notes } = interview
  const edit = useEdit()
  const of = { entity: INTERVIEW, id }
  const fields = useFields(of)
  const calendar = (): void =>
    void import('./calendar-file.ts').then(({ saveCalendarFile }) => saveCalendarFile(application, interview))
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-3">
      <div className="flex items-start gap-1">
        <button
          type="button"
          className="grid min-w-0 grow gap-0.5 rounded-control text-start wrap-anywhere"
          onClick={onEdit}
        >
          <span className="sr-only">{COPY.edit} </span>
          <When {...interview} />
          <span className="text-ink-soft">{[...factsOf(interview), from].filter(Boolean).join(' · ')}</span>
        </button>
        {link ? <IconButton icon={ExternalLink} label={COPY.join} onClick={() => void openTab(link)} /> : null}
        <IconButton icon={CalendarPlus} label={COPY.calendar} onClick={calendar} />
        <IconButton icon={Trash2} label={COPY.trash} onClick={() => edit(trashRecord(INTERVIEW, id), COPY.trashed)} />
      </div>
      {notes === '' ? null : <p className="line-clamp-3 whitespace-pre-line wrap-anywhere text-ink-soft">{notes}</p>}
      <Conflicts of={of} fields={fields ?? {}} />
    </li>
  )
}

function List({ title, ...props }: { title: string; all: InterviewView[]; card: (one: InterviewView) => ReactNode }) {
  if (props.all.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      <ul className="grid gap-2">{props.all.map(props.card)}</ul>
    </section>
  )
}

export default function InterviewsTab({ application, group }: { application: ApplicationView; group: Group }) {
  const all = useRecordsOf(listInterviews, idsTogether(application.id, group))
  const [shown, setShown] = useState<string | null>(null)
  if (!all) return null
  const now = shownAt()
  const sorted = all.toSorted((a, b) => instant(a) - instant(b))
  const card = (one: InterviewView) => (
    <Card
      key={one.id}
      application={application}
      interview={one}
      from={fromCopy(group, one.application)}
      onEdit={() => setShown(one.id)}
    />
  )
  const interview = all.find(({ id }) => id === shown) ?? null
  return (
    <div className="grid gap-4">
      {all.length === 0 ? <Empty icon={CalendarX2} title={COPY.none} text={COPY.noneHint} /> : null}
      <List title={COPY.coming} all={sorted.filter((one) => instant(one) > now)} card={card} />
      <List title={COPY.past} all={sorted.filter((one) => instant(one) <= now).toReversed()} card={card} />
      <Button className="justify-self-start" onClick={() => setShown('new')}>
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {COPY.add}
      </Button>
      {interview || shown === 'new' ? (
        <InterviewForm application={application} interview={interview} onDone={() => setShown(null)} />
      ) : null}
    </div>
  )
}
