import { quietUntil } from '@rolecall/shared/domain/tellings.ts'
import { tell, toldNow, untell } from '../../platform/notifications.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { readSession } from '../../platform/session.ts'
import { addTold, readTold } from '../../platform/told.ts'
import { readPreferences } from '../../store/collections.ts'
import { localStore } from '../../store/local-store.ts'
import { apiOf } from '../../sync/api.ts'
import { readNotices } from '../../sync/notices-api.ts'
import { addressOfNewJobs, freshOf, newJobsNotice, seenMeanwhile, toldKey } from './new-jobs.ts'

async function isQuiet(now: number): Promise<boolean> {
  const { fields } = await readPreferences(localStore)
  return (
    quietUntil(now, { quietHours: fields.quietHours, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone }) !==
    null
  )
}

/** Without an account or a network there is nothing to tell, and nobody to tell why. */
async function newest() {
  const session = await readSession()
  if (!session?.token) return null
  const { apiUrl, token } = session
  const api = apiOf({ apiUrl, token, fetch: (...request) => fetch(...request) })
  return readNotices(null)(api).catch(() => null)
}

async function tellFresh(): Promise<void> {
  const answer = await newest()
  if (!answer) return
  const now = Date.now()
  for (const id of seenMeanwhile(await toldNow(), answer.items)) await untell(id)
  const fresh = freshOf(answer.items, await readTold(), now)
  const notice = newJobsNotice(fresh)
  if (!notice || (await isQuiet(now))) return
  await tell(notice)
  await addTold(
    fresh.map((one) => ({ key: toldKey(one), at: now })),
    now,
  )
}

/**
 * Tells of the new jobs of saved searches. In quiet hours nothing is said: the round after them says it. One round at a
 * time: two at once would not know of each other and tell of the same job twice.
 */
export const tellNewJobs = (): Promise<void> => navigator.locks.request('rolecall-new-jobs', tellFresh)

/** Whether it was a notification of new jobs that was pressed. */
export async function openNewJobs(notice: string): Promise<boolean> {
  const address = addressOfNewJobs(notice)
  if (address === null) return false
  await untell(notice)
  await openDashboard(address)
  return true
}
