import type { Host } from '../deps.ts'
import { forgetTerms } from '../resources/jobs/terms.ts'
import { forgetNotices } from '../resources/notices/store.ts'

/** Forgets notices of jobs that are long over, and what was looked for more than a month ago. */
export const forgetFinds = async (parts: Pick<Host, 'users' | 'now'>): Promise<Record<string, number>> => ({
  ...(await forgetTerms(parts)),
  ...(await forgetNotices(parts)),
})
