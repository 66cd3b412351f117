import { AlarmClock, ListChecks, Trash2 } from 'lucide-react'
import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { useRecordsOf } from '../../store/collection-hooks.ts'
import { listReminders } from '../../store/collections.ts'
import type { ReminderView } from '../../store/collections.ts'
import type { Group } from '../../store/copies.ts'
import { editRecords, trashRecord } from '../../store/records.ts'
import type { RecordEdit } from '../../store/records.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { Empty } from '../../ui/empty.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useEdit } from '../application/attempt.ts'
import { Fold } from '../application/fold.tsx'
import { fromCopy, idsTogether } from '../copies/from.ts'
import { AddTask } from './add-task.tsx'
import { COPY, KIND_WORDS } from './copy.ts'
import { PUT_OFF } from './snooze.ts'

interface Shown extends ReminderView {
  /** Said where it is that of a copy. */
  from: string
}

const words = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** When it is due: where it was put off, then. */
const dueAt = ({ at, snoozedUntil }: ReminderView): string | null => snoozedUntil ?? at

const factsOf = ({ kind, at, snoozedUntil, from }: Shown): string => {
  const when = snoozedUntil ? COPY.offUntil(words(snoozedUntil)) : at ? COPY.due(words(at)) : ''
  return [KIND_WORDS[kind], when, from].filter(Boolean).join(', ')
}

const isOver = (one: ReminderView): boolean => one.doneAt === null && Date.parse(dueAt(one) ?? '') <= Date.now()

function useTask({ id, text }: ReminderView) {
  const edit = useEdit()
  const set = (fields: RecordEdit['fields'], said: string): void =>
    edit(editRecords([{ entity: REMINDER, id, fields }]), said)
  return {
    check: (done: boolean) =>
      set({ doneAt: done ? new Date().toISOString() : null }, done ? COPY.done(text) : COPY.reopened),
    putOff: (how: keyof typeof PUT_OFF) => {
      const until = new Date(PUT_OFF[how](Date.now())).toISOString()
      set({ snoozedUntil: until }, COPY.snoozed(words(until)))
    },
    trash: () => edit(trashRecord(REMINDER, id), COPY.trashed),
  }
}

function Row(props: Shown) {
  const { text, doneAt } = props
  const { check, putOff, trash } = useTask(props)
  const times = (['anHour', 'tomorrow', 'nextWeek'] as const).map((how) => ({
    label: COPY[how],
    onPick: () => putOff(how),
  }))
  return (
    <li className="flex min-h-11 items-center gap-2 border-b border-line py-1 last:border-b-0">
      <Checkbox hideLabel label={COPY.check(text)} checked={doneAt !== null} onCheck={check} />
      <div className="min-w-0 grow">
        <p className={cx('wrap-anywhere', doneAt !== null && 'text-ink-soft line-through')}>{text}</p>
        <p className={cx('text-12', isOver(props) ? 'font-medium text-check' : 'text-ink-soft')}>{factsOf(props)}</p>
      </div>
      {doneAt === null ? (
        <Menu
          label={COPY.snooze(text)}
          trigger={<IconButton icon={AlarmClock} label={COPY.snooze(text)} tip="above" />}
          groups={[times]}
        />
      ) : null}
      <IconButton icon={Trash2} label={COPY.trash(text)} tip="above" onClick={trash} />
    </li>
  )
}

const LAST = '9999'

/** What is due first stands first; what has no time comes last. */
const byTime = (a: ReminderView, b: ReminderView): number => ((dueAt(a) ?? LAST) < (dueAt(b) ?? LAST) ? -1 : 1)

export default function TasksTab({ application, group }: { application: ApplicationView; group: Group }) {
  const all = useRecordsOf(listReminders, idsTogether(application.id, group))
  if (!all) return null
  const open = all.filter(({ doneAt }) => doneAt === null).toSorted(byTime)
  const done = all
    .filter(({ doneAt }) => doneAt !== null)
    .toSorted((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1))
  const row = (one: ReminderView) => <Row key={one.id} from={fromCopy(group, one.application)} {...one} />
  return (
    <div className="grid gap-4">
      {open.length === 0 ? <Empty icon={ListChecks} title={COPY.none} text={COPY.noneHint} /> : null}
      <ul>{open.map(row)}</ul>
      <AddTask application={application.id} />
      {done.length > 0 ? (
        <Fold title={`${COPY.doneList} (${done.length})`}>
          <ul>{done.map(row)}</ul>
        </Fold>
      ) : null}
    </div>
  )
}
