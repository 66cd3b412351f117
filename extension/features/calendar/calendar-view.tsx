import { isDay, wallClock, weekOf, weeksOfMonth } from '@rolecall/shared/domain/calendar-day.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { CalendarDays } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { useDue } from '../../store/due-hooks.ts'
import type { Due } from '../../store/due-hooks.ts'
import { Empty } from '../../ui/empty.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { ViewProps } from '../dashboard/views.ts'
import { useReminder } from '../due/use-reminder.ts'
import { Agenda } from './agenda.tsx'
import { CalendarBar } from './calendar-bar.tsx'
import type { Mode } from './calendar-bar.tsx'
import { COPY } from './copy.ts'
import { DayPanel } from './day-panel.tsx'
import { byDay, monthName, weekName, weekStartOf } from './days.ts'
import type { EntryTools } from './entry.tsx'
import { Grid } from './grid.tsx'
import { useAddKey, useNarrow } from './use-shown.ts'

const AddForm = onceDrawn(() => import('./add-form.tsx'))
const MoveForm = onceDrawn(() => import('./move-form.tsx'))

/** The morning of a day to come; of today the next full hour. */
function startOn(day: string, today: string, { now, zone }: Due): string {
  const wallAt = wallClock(zone)
  return day === today ? `${wallAt(now + 60 * 60_000).slice(0, 13)}:00` : `${day}T09:00`
}

interface DaysProps {
  due: Due
  mode: 'month' | 'week'
  weeks: string[][]
  title: string
  day: string
  tools: EntryTools
  onDay: (day: string) => void
  onAdd: () => void
}

function Days({ due, mode, weeks, title, day, tools, onDay, onAdd }: DaysProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const items = byDay(due.items)
  const drop = (id: string, to: string): void => {
    const item = due.items.find((one) => one.id === id)
    if (item && item.day !== to) tools.reminder(item).moveTo(to)
  }
  const leave = (): void => document.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  return (
    <div className="flex h-full flex-col wide:flex-row">
      <Grid
        title={title}
        weeks={weeks}
        month={mode === 'month' ? day.slice(0, 7) : null}
        day={day}
        today={tools.today}
        zone={due.zone}
        items={items}
        onDay={onDay}
        onEnter={() => heading.current?.focus()}
        onDrop={drop}
      />
      <DayPanel
        day={day}
        items={items.get(day) ?? []}
        heading={heading}
        hint={due.items.length === 0 ? COPY.noneHint : COPY.keys}
        onAdd={onAdd}
        onLeave={leave}
        {...tools}
      />
    </div>
  )
}

const Nothing = () => <Empty icon={CalendarDays} title={COPY.none} text={COPY.noneHint} />

function Shown({ due, asked }: { due: Due; asked: string | undefined }) {
  const today = wallClock(due.zone)(due.now).slice(0, 10)
  const narrow = useNarrow()
  const [picked, setMode] = useState<Mode>('month')
  const [day, setDay] = useState(asked && isDay(asked) ? asked : today)
  const [adding, setAdding] = useState(false)
  const [moving, setMoving] = useState<DueItem | null>(null)
  const add = useCallback(() => setAdding(true), [])
  useAddKey(add)
  const reminder = useReminder(due)
  const tools: EntryTools = { zone: due.zone, today, reminder, onOtherDay: setMoving }
  const mode = narrow ? 'agenda' : picked
  const weekStart = due.preferences.weekStart ?? weekStartOf(navigator.language)
  const weeks = mode === 'month' ? weeksOfMonth(day, weekStart) : [weekOf(day, weekStart)]
  const title = mode === 'month' ? monthName(day) : weekName(weeks[0] ?? [day])
  const own = { due, title, day, onDay: setDay, onAdd: add, tools }
  return (
    <>
      <CalendarBar {...own} mode={mode} narrow={narrow} today={today} zone={due.zone} onMode={setMode} />
      {mode === 'agenda' && due.items.length === 0 ? <Nothing /> : null}
      {mode === 'agenda' && due.items.length > 0 ? <Agenda items={due.items} here={due} tools={tools} /> : null}
      {mode === 'agenda' ? null : <Days {...own} mode={mode} weeks={weeks} />}
      {adding ? (
        <AddForm
          start={startOn(mode === 'agenda' ? today : day, today, due)}
          here={due}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {moving ? (
        <MoveForm
          item={moving}
          today={today}
          onMove={(to) => reminder(moving).moveTo(to)}
          onClose={() => setMoving(null)}
        />
      ) : null}
    </>
  )
}

/** Interviews, deadlines, reminders, follow-ups and tasks, by their days. */
export default function CalendarView({ path: [asked] }: ViewProps) {
  const due = useDue()
  return due ? <Shown key={asked} due={due} asked={asked} /> : <Skeleton label={COPY.loading} />
}
