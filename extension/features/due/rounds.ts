import { syncInBackground } from '../../platform/background-sync.ts'
import type { SyncReason } from '../../sync/drain.ts'
import { openNewJobs, tellNewJobs } from '../search/tell-new-jobs.ts'
import { answerNotice, remind } from './remind.ts'

/** What was edited here, and what a sync brings, may be due or no longer be. */
export async function syncAndRemind(reason: SyncReason): Promise<void> {
  await Promise.all([remind(), syncInBackground(reason)])
  await remind()
  // An edit of one's own finds no jobs.
  if (reason !== 'edit') await tellNewJobs()
}

export async function noticePressed(notice: string, button: number | null): Promise<void> {
  if (await openNewJobs(notice)) return
  if (await answerNotice(notice, button)) await syncAndRemind('edit')
}
