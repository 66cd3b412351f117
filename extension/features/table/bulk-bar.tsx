import { CalendarClock, Eraser, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import type { BriefRow } from '../../store/brief.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { TagInput } from '../../ui/tag-input.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { COPY as ACTION } from '../actions/copy.ts'
import type { Actions } from '../actions/use-actions.ts'
import { knownTags } from '../actions/words.ts'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  selection: Selection
  held: Stages
  actions: Actions
  known: readonly string[]
}

interface AskProps {
  icon: LucideIcon
  label: string
  children: (close: () => void) => ReactNode
}

function Ask({ icon: Icon, label, children }: AskProps) {
  const [open, setOpen] = useState(false)
  const trigger = (
    <Button aria-label={label}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="max-wide:hidden">{label}</span>
    </Button>
  )
  return (
    <Popover trigger={trigger} title={label} open={open} onOpen={setOpen}>
      {open ? children(() => setOpen(false)) : null}
    </Popover>
  )
}

interface TaggingProps extends Pick<Props, 'actions' | 'known'> {
  selected: readonly BriefRow[]
}

/** Each tag is added to all of them as soon as it is typed. */
function Adding({ selected, actions, known }: TaggingProps) {
  const [added, setAdded] = useState<readonly string[]>([])
  const add = (tags: string[]): void => {
    actions.tag(selected, { add: tags })
    setAdded([...added, ...tags])
  }
  const remove = (tag: string): void => {
    actions.tag(selected, { remove: [tag] })
    setAdded(added.filter((one) => one !== tag))
  }
  return (
    <TagInput
      label={COPY.tagsToAdd}
      hint={ACTION.tagHint}
      tags={added}
      known={known}
      removeLabel={ACTION.removeTag}
      onAdd={add}
      onRemove={remove}
    />
  )
}

/** The tags that any of them has. */
function TakingAway({ selected, actions }: TaggingProps) {
  const tags = knownTags(selected)
  if (tags.length === 0) return <p className="text-ink-soft">{COPY.noTags}</p>
  return (
    <ul className="flex max-h-64 flex-wrap gap-1.5 overflow-y-auto">
      {tags.map((tag) => (
        <li key={tag} className="max-w-full">
          <Chip removeLabel={ACTION.removeTag(tag)} onRemove={() => actions.tag(selected, { remove: [tag] })}>
            {tag}
          </Chip>
        </li>
      ))}
    </ul>
  )
}

function Deadline({ onKeep }: { onKeep: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null)
  return (
    <div className="grid gap-3">
      <DateField label={COPY.deadline} value={day} onPick={setDay} />
      <Button look="primary" onClick={() => day !== null && onKeep(day)}>
        {COPY.set}
      </Button>
    </div>
  )
}

function Stage({ held: { stages, settings }, onMove }: { held: Stages; onMove: (stage: string) => void }) {
  const options = stages.map(({ id }) => ({ value: id, label: stageLook(id, settings).label }))
  return (
    <div className="w-40">
      <Select
        aria-label={COPY.moveTo}
        value=""
        options={[{ value: '', label: COPY.moveToHint }, ...options]}
        onPick={(stage) => stage !== '' && onMove(stage)}
      />
    </div>
  )
}

/** What can be done with all that are ticked; it stands in for the table's own buttons meanwhile. */
export function BulkBar({ selection: { selected, none }, held, actions, known }: Props) {
  return (
    <section aria-label={COPY.bulk} className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
      <span className="pe-1 font-medium">{COPY.selected(selected.length)}</span>
      <Stage held={held} onMove={(stage) => void actions.move(selected, stage, held.settings)} />
      <Ask icon={Tag} label={COPY.addTags}>
        {() => <Adding selected={selected} actions={actions} known={known} />}
      </Ask>
      <Ask icon={Eraser} label={COPY.removeTags}>
        {() => <TakingAway selected={selected} actions={actions} known={known} />}
      </Ask>
      <Ask icon={CalendarClock} label={COPY.setDeadline}>
        {(close) => (
          <Deadline
            onKeep={(day) => {
              actions.setDeadline(selected, day)
              close()
            }}
          />
        )}
      </Ask>
      <Button look="danger" aria-label={COPY.trash} onClick={() => actions.trash(selected)}>
        <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="max-wide:hidden">{COPY.trash}</span>
      </Button>
      <IconButton icon={X} label={COPY.unselect} className="ms-auto" onClick={none} />
    </section>
  )
}
