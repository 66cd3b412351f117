import { CalendarCog, CalendarPlus, ChevronLeft, ChevronRight, FileDown, Plus, Rss } from 'lucide-react'
import { addDays, addMonths } from '@rolecall/shared/domain/calendar-day.ts'
import { saveFile } from '../../platform/save-file.ts'
import { calendarFile } from '../../store/calendar-file.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useAttempt } from '../application/attempt.ts'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { ViewActions } from '../dashboard/view-actions.tsx'
import { COPY } from './copy.ts'

export type Mode = 'month' | 'week' | 'agenda'
const MODES = (['month', 'week', 'agenda'] as const).map((value) => ({ value, label: COPY[value] }))

interface Props {
  mode: Mode
  /** Where there is no room for a grid there is no choice. */
  narrow: boolean
  title: string
  day: string
  today: string
  zone: string
  onMode: (mode: Mode) => void
  onDay: (day: string) => void
  onAdd: () => void
}

function Steps({ mode, title, day, today, onDay }: Props & { mode: 'month' | 'week' }) {
  const step = (by: number): void => onDay(mode === 'month' ? addMonths(day, by) : addDays(day, by * 7))
  return (
    <div className="flex items-center gap-1">
      <p className="me-1 font-medium tabular-nums" aria-live="polite">
        {title}
      </p>
      <IconButton icon={ChevronLeft} label={COPY.before[mode]} onClick={() => step(-1)} />
      <Button onClick={() => onDay(today)}>{COPY.today}</Button>
      <IconButton icon={ChevronRight} label={COPY.after[mode]} onClick={() => step(1)} />
    </div>
  )
}

function More({ zone }: { zone: string }) {
  const attempt = useAttempt()
  const save = async (): Promise<void> => saveFile('rolecall.ics', await calendarFile(zone), 'text/calendar')
  return (
    <Menu
      label={COPY.more}
      groups={[
        [{ label: COPY.asFile, icon: FileDown, onPick: () => attempt(save(), { message: COPY.fileSaved }) }],
        [
          { label: COPY.feed, icon: Rss, onPick: () => goTo(addressOf('settings', 'reminders')) },
          { label: COPY.reminders, icon: CalendarCog, onPick: () => goTo(addressOf('settings', 'reminders')) },
        ],
      ]}
    />
  )
}

/** The view's own controls, beside its name. */
export function CalendarBar(props: Props) {
  const { mode, narrow, zone, onMode, onAdd } = props
  return (
    <ViewActions>
      {mode === 'agenda' ? null : <Steps {...props} mode={mode} />}
      {narrow ? null : <Segmented label={COPY.mode} options={MODES} value={mode} onPick={onMode} />}
      <Button look="primary" onClick={onAdd}>
        {narrow ? (
          <CalendarPlus size={16} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        )}
        {COPY.add}
      </Button>
      <More zone={zone} />
    </ViewActions>
  )
}
