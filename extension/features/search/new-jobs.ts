import type { Notice } from '@rolecall/shared/domain/search/found.ts'
import { COPY } from './notice-copy.ts'
import { findAddress, partAddress } from './place.ts'

const MARK = 'new-job'
/** So many are named in one notification. */
const MOST = 3
const NEWS_MS = 7 * 24 * 60 * 60 * 1000

export interface NewJobs {
  id: string
  title: string
  message: string
  buttons: readonly string[]
}

/** By it what was told is remembered on this device. */
export const toldKey = ({ id }: Notice): string => `${MARK}:${id}`

/** What the person has neither seen nor been told of here, and that is still news. */
export const freshOf = (notices: readonly Notice[], told: ReadonlySet<string>, now: number): Notice[] =>
  notices.filter((one) => one.seenAt === null && !told.has(toldKey(one)) && now - Date.parse(one.at) < NEWS_MS)

const lineOf = ({ job: { title, company } }: Notice): string => [title, company].filter(Boolean).join(' · ')

/** One notification for all of them; what it leads to stands in its id, for the worker may be gone by the click. */
export function newJobsNotice(fresh: readonly Notice[]): NewJobs | null {
  const [first] = fresh
  if (!first) return null
  const { job, search } = first
  if (fresh.length === 1) {
    const message = [[job.company, job.location].filter(Boolean).join(' · '), COPY.found(search.name)]
    return { id: `${MARK}|${job.id}`, title: job.title, message: message.filter(Boolean).join('\n'), buttons: [] }
  }
  const rest = fresh.length - MOST
  const lines = [...fresh.slice(0, MOST).map(lineOf), ...(rest > 0 ? [COPY.andMore(rest)] : [])]
  return { id: `${MARK}|`, title: COPY.unseen(fresh.length), message: lines.join('\n'), buttons: [] }
}

/** Where a press on it leads; null: it is none of these. */
export function addressOfNewJobs(notice: string): string | null {
  const [mark, job] = notice.split('|')
  if (mark !== MARK) return null
  return job ? findAddress('', job) : partAddress('saved')
}

/** Those on the screen about jobs that the person has seen meanwhile, here or elsewhere. */
export function seenMeanwhile(shown: readonly string[], notices: readonly Notice[]): string[] {
  const unseen = new Set(notices.filter(({ seenAt }) => seenAt === null).map(({ job }) => job.id))
  return shown.filter((id) => {
    const [mark, job] = id.split('|')
    return mark === MARK && (job ? !unseen.has(job) : unseen.size === 0)
  })
}
