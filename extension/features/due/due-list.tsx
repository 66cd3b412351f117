import { Circle, Hourglass, Sunrise, Users } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useEffect } from 'react'
import { dueSoon } from '@rolecall/shared/domain/due.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { daysUntil } from '@rolecall/shared/domain/tellings.ts'
import { useDue } from '../../store/due-hooks.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { COPY } from './copy.ts'
import { keepRows } from './room.ts'
import { useReminder } from './use-reminder.ts'
import type { ReminderActions } from './use-reminder.ts'
import { isReminder, jobOf, whatOf, whenOf } from './words.ts'

const MOST = 3

const ICONS: Partial<Record<DueItem['kind'], LucideIcon>> = { interview: Users, deadline: Hourglass }

const Mark = ({ kind }: DueItem) => {
  const Icon = ICONS[kind]
  if (!Icon) return null
  return (
    <span className="grid size-8 shrink-0 place-items-center text-ink-soft">
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
    </span>
  )
}

interface RowProps {
  item: DueItem
  when: string
  /** Due today or before: what is due later needs no delay yet. */
  postponable: boolean
  actions: ReminderActions
  onOpen: (id: string) => void
}

const Words = ({ item, when }: Pick<RowProps, 'item' | 'when'>) => (
  <>
    <span className="truncate font-medium">{whatOf(item)}</span>
    <span className="flex gap-1.5 text-12 text-ink-soft">
      <span className={cx('shrink-0', item.overdue && 'font-medium text-bad')}>
        {item.overdue ? `${COPY.overdue}, ${when.toLowerCase()}` : when}
      </span>
      {item.application ? <span className="min-w-0 truncate">{jobOf(item)}</span> : null}
    </span>
  </>
)

const LOOK = 'grid min-h-11 min-w-0 grow content-center rounded-control px-2 py-1 text-start'

/** Opens its application, where it belongs to one. */
function Body({ item, when, onOpen }: Omit<RowProps, 'actions' | 'postponable'>) {
  const { application } = item
  const words = <Words item={item} when={when} />
  if (application === null) return <span className={LOOK}>{words}</span>
  return (
    <button
      type="button"
      className={cx(LOOK, 'transition-colors hover:bg-wash focus-visible:-outline-offset-2')}
      onClick={() => onOpen(application)}
    >
      {words}
    </button>
  )
}

function Row({ actions, postponable, ...rest }: RowProps) {
  const { item } = rest
  const what = whatOf(item)
  if (!isReminder(item))
    return (
      <li className="flex items-center">
        <Mark {...item} />
        <Body {...rest} />
      </li>
    )
  return (
    <li className="flex items-center">
      <IconButton
        icon={Circle}
        label={COPY.done}
        aria-label={COPY.doneWhat(what)}
        className="tip-start"
        onClick={actions.finish}
      />
      <Body {...rest} />
      {postponable ? (
        <IconButton
          icon={Sunrise}
          label={COPY.tomorrowMorning}
          aria-label={COPY.putOff(what)}
          onClick={actions.tomorrow}
        />
      ) : null}
    </li>
  )
}

interface Props {
  onOpen: (id: string) => void
  /** Told once it is known how much room is needed. */
  onKnown: () => void
}

/** At most three things that ask for attention, the overdue first. Nothing where nothing is due. */
export default function DueList({ onOpen, onKnown }: Props) {
  const due = useDue()
  const here = { now: due?.now ?? 0, zone: due?.zone ?? 'UTC' }
  const reminder = useReminder(here)
  const soon = due && dueSoon(due.items, here)
  const rows = soon?.slice(0, MOST)
  const shown = rows?.length
  useEffect(() => {
    if (shown === undefined) return
    keepRows(shown)
    onKnown()
  }, [shown, onKnown])
  if (!soon || !rows || rows.length === 0) return null
  return (
    <>
      <h2 className="flex min-h-6 items-center gap-2 ps-2 text-12 font-medium text-ink-soft">
        {COPY.heading}
        {soon.length > MOST ? <span className="font-normal">{COPY.shownOf(MOST, soon.length)}</span> : null}
      </h2>
      <ul aria-label={COPY.heading}>
        {rows.map((item) => (
          <Row
            key={`${item.kind} ${item.id}`}
            item={item}
            when={whenOf(item, here)}
            postponable={item.day !== null && daysUntil(item.day, here.now, here.zone) < 1}
            actions={reminder(item)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  )
}
