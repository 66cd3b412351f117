import { CalendarClock, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import type { BriefRow } from '../../store/brief.ts'
import { Button } from '../../ui/button.tsx'
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

function TagList({
  label,
  known,
  onKeep,
}: {
  label: string
  known: readonly string[]
  onKeep: (tags: string[]) => void
}) {
  const [tags, setTags] = useState<string[]>([])
  return (
    <div className="grid gap-3">
      <TagInput
        label={label}
        hint={ACTION.tagHint}
        tags={tags}
        known={known}
        removeLabel={ACTION.removeTag}
        onAdd={(added) => setTags([...tags, ...added])}
        onRemove={(tag) => setTags(tags.filter((one) => one !== tag))}
      />
      <Button look="primary" disabled={tags.length === 0} onClick={() => onKeep(tags)}>
        {COPY.set}
      </Button>
    </div>
  )
}

function Deadline({ onKeep }: { onKeep: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null)
  return (
    <div className="grid gap-3">
      <DateField label={COPY.deadline} value={day} onPick={setDay} />
      <Button look="primary" disabled={day === null} onClick={() => onKeep(day)}>
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

function Tagging({ selected, actions, known }: Pick<Props, 'actions' | 'known'> & { selected: readonly BriefRow[] }) {
  const kinds = [
    { label: COPY.addTags, field: COPY.tagsToAdd, offered: known, of: (tags: string[]) => ({ add: tags }) },
    {
      label: COPY.removeTags,
      field: COPY.tagsToRemove,
      offered: knownTags(selected),
      of: (tags: string[]) => ({ remove: tags }),
    },
  ]
  return kinds.map(({ label, field, offered, of }) => (
    <Ask key={label} icon={Tag} label={label}>
      {(close) => (
        <TagList
          label={field}
          known={offered}
          onKeep={(tags) => {
            actions.tag(selected, of(tags))
            close()
          }}
        />
      )}
    </Ask>
  ))
}

/** What can be done with all that are ticked; it stands in for the table's own buttons meanwhile. */
export function BulkBar({ selection: { selected, none }, held, actions, known }: Props) {
  return (
    <section aria-label={COPY.bulk} className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
      <span className="pe-1 font-medium">{COPY.selected(selected.length)}</span>
      <Stage held={held} onMove={(stage) => void actions.move(selected, stage, held.settings)} />
      <Tagging selected={selected} actions={actions} known={known} />
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
