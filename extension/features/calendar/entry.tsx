import {
  CalendarClock,
  CalendarRange,
  CircleCheck,
  Circle,
  Ellipsis,
  RotateCcw,
  Sunrise,
  Timer,
  Trash2,
} from 'lucide-react'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { addDays } from '@rolecall/shared/domain/calendar-day.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { applicationAddress } from '../dashboard/address.ts'
import { COPY as DUE } from '../due/copy.ts'
import type { ReminderActions } from '../due/use-reminder.ts'
import { isReminder, jobOf, timeName, whatOf } from '../due/words.ts'
import { COPY } from './copy.ts'
import { lookOf } from './looks.ts'

/** What every entry of a list needs beside what it shows. */
export interface EntryTools {
  zone: string
  today: string
  reminder: (item: DueItem) => ReminderActions
  onOtherDay: (item: DueItem) => void
}

interface Given extends EntryTools {
  item: DueItem
  /** Stands in place of the time where the list is of many days. */
  when?: string
}

interface Props extends Given {
  actions: ReminderActions
}

function menuOf({ item, today, actions, onOtherDay }: Props): MenuItem[][] {
  const from = item.day === null || item.day < today ? today : item.day
  if (!item.open) return [[{ label: DUE.reopen, icon: RotateCcw, onPick: actions.reopen }]]
  return [
    [
      { label: DUE.inAnHour, icon: Timer, onPick: actions.inAnHour },
      { label: DUE.tomorrowMorning, icon: Sunrise, onPick: actions.tomorrow },
    ],
    [
      { label: DUE.nextDay, icon: CalendarClock, onPick: () => actions.moveTo(addDays(from, 1)) },
      { label: DUE.nextWeek, icon: CalendarRange, onPick: () => actions.moveTo(addDays(from, 7)) },
      { label: DUE.otherDay, icon: CalendarClock, onPick: () => onOtherDay(item) },
    ],
  ]
}

const Time = ({ item: { at, endsAt, kind, day }, zone, when }: Props) => (
  <span className="w-14 shrink-0 pt-2 text-12 text-ink-soft">
    {when ?? (at === null ? (day === null ? '' : COPY.allDay) : timeName(at, zone))}
    {kind === 'interview' && !when ? <span className="block">{timeName(endsAt, zone)}</span> : null}
  </span>
)

function Mark({ item, actions }: Props) {
  const { icon: Icon } = lookOf(item)
  const what = whatOf(item)
  if (!isReminder(item))
    return (
      <span className="grid size-8 shrink-0 place-items-center text-ink-soft">
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </span>
    )
  return item.open ? (
    <IconButton icon={Circle} label={DUE.done} aria-label={DUE.doneWhat(what)} onClick={actions.finish} />
  ) : (
    <IconButton
      icon={CircleCheck}
      label={DUE.reopen}
      aria-label={DUE.reopenWhat(what)}
      className="text-good!"
      onClick={actions.reopen}
    />
  )
}

function Words({ item }: Props) {
  const { kind, open, overdue, application } = item
  const named = isReminder(item) && kind !== 'reminder' ? [DUE.kinds[kind]] : []
  const below = [overdue ? DUE.overdue : '', ...named].filter(Boolean).join(' · ')
  return (
    <div className="grid min-w-0 grow gap-0.5 py-1.5">
      <span
        className={cx(
          'wrap-anywhere',
          open ? 'font-medium' : 'text-ink-soft',
          !open && isReminder(item) && 'line-through',
        )}
      >
        {whatOf(item)}
      </span>
      {application ? (
        <a
          href={applicationAddress(application)}
          className="line-clamp-2 justify-self-start text-12 wrap-anywhere text-accent hover:underline"
        >
          {jobOf(item)}
        </a>
      ) : null}
      {below ? (
        <span className={cx('text-12', overdue ? 'font-medium text-bad' : 'text-ink-soft')}>{below}</span>
      ) : null}
    </div>
  )
}

/** One thing on a day, with what can be done about it. */
export function Entry(given: Given) {
  const { item, reminder } = given
  const actions = reminder(item)
  const props = { ...given, actions }
  const removal = [{ label: DUE.remove, icon: Trash2, onPick: actions.trash, danger: true }]
  return (
    <li data-entry className="row-in-list flex items-start gap-1">
      <Time {...props} />
      <Mark {...props} />
      <Words {...props} />
      {isReminder(item) ? (
        <Menu
          label={DUE.more(whatOf(item))}
          trigger={<IconButton icon={Ellipsis} label={COPY.more} aria-label={DUE.more(whatOf(item))} />}
          groups={[...menuOf(props), removal]}
        />
      ) : null}
    </li>
  )
}
