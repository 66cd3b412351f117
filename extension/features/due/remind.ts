import { dueItems } from '@rolecall/shared/domain/due.ts'
import { nextTelling, tellingsOf, toTell } from '@rolecall/shared/domain/tellings.ts'
import { wakeToRemind } from '../../platform/alarms.ts'
import { tell, toldNow, untell } from '../../platform/notifications.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { addTold, readTold } from '../../platform/told.ts'
import { listReminders } from '../../store/collections.ts'
import { readDue } from '../../store/due.ts'
import { localStore } from '../../store/local-store.ts'
import { finishReminder, setReminder, snoozeReminder } from '../../store/reminder-edits.ts'
import { addressOf, applicationAddress } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import { aboutOf, isNotice, noticesOf, outdated, snoozeTo } from './notices.ts'
import { answeredOf, wayBack } from './way-back.ts'
import type { Answered } from './way-back.ts'
import { momentWords } from './words.ts'

const here = () => ({ now: Date.now(), zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })

async function run(): Promise<void> {
  const { now, zone } = here()
  const stand = await readDue(localStore)
  const tellings = tellingsOf(dueItems(stand, { now, zone, settings: stand.settings }), { ...stand.preferences, zone })
  const told = await readTold()
  const due = toTell(tellings, told, now)
  const standing = tellings.filter(({ key, at }) => at <= now && told.has(key)).map(({ item }) => item)
  for (const id of outdated(await toldNow(), standing)) await untell(id)
  // Written down afterwards: a worker that is killed in between tells once more, under the same id, and forgets nothing.
  for (const notice of noticesOf(
    due.map(({ item }) => item),
    { now, zone },
  ))
    await tell(notice)
  if (due.length > 0) await addTold(due, now)
  await wakeToRemind(nextTelling(tellings, now))
}

let waiting: Promise<void> | null = null

/**
 * Tells what is due, takes away what is not any more, and sets the alarm for what comes next. One run at a time; many
 * edits in a row share the run that begins after them.
 */
export function remind(): Promise<void> {
  waiting ??= navigator.locks
    .request('rolecall-reminders', () => {
      waiting = null
      return run()
    })
    .catch((error: unknown) => console.warn('Rolecall could not look at what is due', error))
  return waiting
}

/** What the answer means for the reminder, said in a notification that leads back. */
async function answer({ kind, id }: { kind: string; id: string }, button: number): Promise<void> {
  const held = (await listReminders(localStore)).find((one) => one.id === id)
  const until = snoozeTo(kind, here())
  const done = button === 0
  await (done ? finishReminder(id) : snoozeReminder(id, until))
  const title = done ? COPY.isDone : COPY.snoozed(momentWords(until, here()))
  const field = done ? 'doneAt' : 'snoozedUntil'
  await tell({ ...wayBack({ id, field, before: held?.[field] ?? null }, title, held?.text ?? ''), passing: true })
}

async function goBack(notice: string, answered: Answered, button: number | null): Promise<boolean> {
  await untell(notice)
  if (button === null) await openDashboard(addressOf('calendar'))
  else await setReminder(answered.id, { [answered.field]: answered.before })
  return button !== null
}

/** What was pressed on a notification. Gives whether something was edited. */
export async function answerNotice(notice: string, button: number | null): Promise<boolean> {
  const answered = answeredOf(notice)
  if (answered) return goBack(notice, answered, button)
  if (!isNotice(notice)) return false
  const about = aboutOf(notice)
  await untell(notice)
  if (button === null || about === null) {
    await openDashboard(about?.application ? applicationAddress(about.application) : addressOf('calendar'))
    return false
  }
  await answer(about, button)
  return true
}
