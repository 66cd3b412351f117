import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { breathe } from '../breathe.ts'
import type { Db } from '../ports/db.ts'
import type { Arrival } from './arrival.ts'
import { leadOf } from './group.ts'
import type { Group, Grouped, Member } from './group.ts'
import { readBodies } from './known.ts'
import { normalise } from './normalise.ts'
import type { NormaliseTools } from './normalise.ts'
import type { PairedUp } from './pair-up.ts'
import { listed } from './rows.ts'
import type { JobToWrite } from './write-jobs.ts'

/** What is to be written of the jobs that anything happened to. */
export interface JobsToWrite {
  /** Whose columns are written anew. */
  jobs: readonly JobToWrite[]
  /** Groups of which only the postings or their state are others than before. */
  touched: readonly Group[]
  /** All that anything happened to. */
  affected: readonly Group[]
}

interface WasJob {
  lead: number
  postedAt: number | null
  firstSeenAt: number
}

const WERE = `
  SELECT number, lead, posted_at, first_seen_at FROM job WHERE number IN (SELECT value FROM json_each(?1))`

async function wereJobs(catalogue: Db, groups: readonly Group[]): Promise<Map<number, WasJob>> {
  const known = groups.filter(({ isNew }) => !isNew).map(({ job }) => job)
  if (known.length === 0) return new Map()
  const { rows } = await catalogue.read({ sql: WERE, args: [listed(known)] })
  return new Map(
    rows.map(({ number, lead, posted_at: posted, first_seen_at: first }) => [
      Number(number),
      { lead: Number(lead), postedAt: posted === null ? null : Number(posted), firstSeenAt: Number(first) },
    ]),
  )
}

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/** Those that an arrival came to, or that a posting came to or went from. */
function affectedAmong({ groups }: Grouped, arrivals: ReadonlyMap<number, Arrival>): Group[] {
  const left = new Set(groups.flatMap(({ job, members }) => members.flatMap((one) => (one.job === job ? [] : one.job))))
  const isMoved = ({ job, members }: Group): boolean =>
    members.some((one) => one.job !== job || arrivals.has(one.number))
  return groups.filter((group) => left.has(group.job) || isMoved(group))
}

/** The job that was over for long before one of these came in. */
function repostOf({ members }: Group, { pairs, held }: PairedUp): number | null {
  const own = new Set(members.map(({ number }) => number))
  const again = pairs.filter(({ tier, one, other }) => tier === 'again' && (own.has(one) || own.has(other)))
  const [best] = again.toSorted((a, b) => b.share - a.share)
  return best ? (held.get(own.has(best.one) ? best.other : best.one)?.job ?? null) : null
}

async function postingsOf(
  catalogue: Db,
  numbers: readonly number[],
  arrivals: ReadonlyMap<number, Arrival>,
): Promise<Map<number, Posting>> {
  const missing = numbers.filter((number) => !arrivals.has(number))
  const bodies = missing.length === 0 ? new Map<number, string>() : await readBodies(catalogue, missing)
  const read = [...bodies].flatMap(([number, body]) => {
    const posting = Posting.safeParse(JSON.parse(body)).data
    return posting ? [[number, posting] as const] : []
  })
  const own = numbers.flatMap((number) => {
    const posting = arrivals.get(number)?.seen.posting
    return posting ? [[number, posting] as const] : []
  })
  return new Map([...read, ...own])
}

/** As much as can be said of a posting that was given up, or that nobody can read any more. */
function bareOf({ members }: Group, lead: number): Posting {
  const { address = '', titleKey = '', company = null } = members.find(({ number }) => number === lead)?.facts ?? {}
  return { ...emptyPosting(address), title: titleKey, company }
}

/** Reading takes most of the time of a batch: in between, requests of people have their turn. */
const READ_AT_ONCE = 50

export async function jobsToWrite(
  catalogue: Db,
  grouped: Grouped,
  came: readonly Arrival[],
  paired: PairedUp,
  tools: NormaliseTools,
): Promise<JobsToWrite> {
  const arrivals = new Map(came.map((arrival) => [arrival.number, arrival]))
  const affected = affectedAmong(grouped, arrivals)
  const were = await wereJobs(catalogue, affected)
  const lead = new Map(affected.map((group) => [group.job, leadOf(group.members)]))
  const isAnew = ({ job, isNew }: Group): boolean => {
    const number = lead.get(job) ?? 0
    return isNew || arrivals.has(number) || were.get(job)?.lead !== number
  }
  const anew = affected.filter(isAnew)
  const postings = await postingsOf(
    catalogue,
    anew.map(({ job }) => lead.get(job) ?? 0),
    arrivals,
  )
  const jobs: JobToWrite[] = []
  for (const [at, group] of anew.entries()) {
    if (at > 0 && at % READ_AT_ONCE === 0) await breathe()
    const number = lead.get(group.job) ?? 0
    const posting = postings.get(number) ?? (group.isNew ? bareOf(group, number) : null)
    if (!posting) continue
    const normal = normalise(posting, tools)
    const was = were.get(group.job)
    const postedAt = earliest(was?.postedAt ?? null, normal.postedAt)
    const times = { postedAt, firstSeenAt: was?.firstSeenAt ?? tools.now }
    jobs.push({ ...times, number: group.job, group, lead: number, normal, repostOf: repostOf(group, paired) })
  }
  return { jobs, touched: affected.filter((group) => !isAnew(group)), affected }
}

const sourcesAmong = (members: readonly Member[], isOpen: (member: Member) => boolean): string[] =>
  [...new Set(members.filter(isOpen).map(({ facts: { source } }) => source))].toSorted()

export const openSources = ({ members }: Group): string[] => sourcesAmong(members, ({ isOpen }) => isOpen)

/** Whether it is found at other sources than before, or is back after it was over. */
export const isFoundElsewhere = (group: Group): boolean =>
  openSources(group).join('\n') !==
  sourcesAmong(group.members, ({ job, wasOpen }) => job === group.job && wasOpen).join('\n')
