import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import type { InStatement } from '@libsql/client'
import type { Deps } from '../deps.ts'
import { tellOthers } from '../ports/live.ts'
import { random } from '../records/random.ts'
import { readOwn } from '../resources/jobs/own.ts'
import type { UserId } from '../session.ts'
import { namedJobs, newJobsOf } from './new-jobs.ts'
import type { NewJob, Span } from './new-jobs.ts'
import { isDue, watchedIn, watchedOf } from './watched.ts'
import type { Watched } from './watched.ts'

/** The newest posting, and for each time asked for the newest one that was there by then. */
const NUMBERS = `
  SELECT (SELECT max(number) FROM posting) AS last, asked.value AS at,
    coalesce((SELECT number FROM posting WHERE first_seen_at <= asked.value ORDER BY number DESC LIMIT 1), 0) AS number
  FROM (SELECT 1) LEFT JOIN json_each(?1) asked`
const SEEN = `
  SELECT asked.value AS number, coalesce((
    SELECT first_seen_at FROM posting WHERE number > asked.value ORDER BY number LIMIT 1), 0) AS since
  FROM json_each(?1) asked`

interface Start {
  watched: Watched
  span: Span
}

/** Where each search goes on: after what it looked at last, at first after what was there when it was set. */
async function startsOf({ catalogue, now }: Deps, all: readonly Watched[]): Promise<Start[]> {
  const times = all.flatMap(({ look, setAt }) => (look ? [] : [setAt]))
  const { rows } = await catalogue.read({ sql: NUMBERS, args: [JSON.stringify(times)] })
  const last = Number(rows[0]?.['last'] ?? 0)
  const numbers = new Map(rows.map((row) => [Number(row['at']), Number(row['number'])]))
  const due = all.filter((watched) => isDue(watched, last, now()))
  // Numbers that are higher than any there is are those of a catalogue that was made anew since.
  const afters = due.map(({ look, setAt }) => Math.min(look?.number ?? numbers.get(setAt) ?? last, last))
  const seen = await catalogue.read({ sql: SEEN, args: [JSON.stringify(afters)] })
  const since = new Map(seen.rows.map((row) => [Number(row['number']), Number(row['since'])]))
  return due.map((watched, at) => {
    const after = afters[at] ?? last
    return { watched, span: { after, upTo: last, since: since.get(after) ?? 0 } }
  })
}

interface Told {
  id: string
  job: NewJob
  watched: Watched
}

const TELL = `
  INSERT INTO notice (id, user_id, job, title, company, location, search, search_name, at)
  SELECT told.value ->> 'id', ?1, told.value ->> 'job', told.value ->> 'title', told.value ->> 'company',
    told.value ->> 'location', told.value ->> 'search', told.value ->> 'name', ?3
  FROM json_each(?2) told
  WHERE NOT EXISTS (SELECT 1 FROM notice known WHERE known.user_id = ?1
    AND known.job IN (SELECT value FROM json_each(told.value -> 'kin')))
  ON CONFLICT (user_id, job) DO NOTHING RETURNING id`
const LOOKED = `
  INSERT INTO search_look (user_id, search, number, looked_at)
  SELECT ?1, value ->> 0, value ->> 1, ?3 FROM json_each(?2) WHERE true
  ON CONFLICT (user_id, search) DO UPDATE SET number = excluded.number, looked_at = excluded.looked_at`

function tellStatement(me: UserId, told: readonly Told[], now: number): InStatement {
  const rows = told.map(({ id, job, watched }) => ({
    id,
    job: job.id,
    title: job.title,
    company: job.company,
    location: job.location,
    search: watched.id,
    name: watched.name,
    kin: job.kin,
  }))
  return { sql: TELL, args: [me, JSON.stringify(rows), now] }
}

/** A job is new where all of its postings are: one that took in what was there before is none. */
const isWithin = ({ oldest }: NewJob, { after, upTo }: Span): boolean => oldest > after && oldest <= upTo

type Found = readonly { start: Start; numbers: readonly number[] }[]

/** Of jobs that are one, one; each by the first search that it is new to. */
async function newTo(deps: Deps, found: Found): Promise<Omit<Told, 'id'>[]> {
  const starts = Map.groupBy(
    found.flatMap(({ start, numbers }) => numbers.map((number) => ({ start, number }))),
    ({ number }) => number,
  )
  const taken = new Set<string>()
  return (await namedJobs(deps, [...starts.keys()])).flatMap((job) => {
    const by = starts.get(job.number)?.find(({ start }) => isWithin(job, start.span))
    if (!by || job.kin.some((id) => taken.has(id))) return []
    for (const id of job.kin) taken.add(id)
    return [{ job, watched: by.start.watched }]
  })
}

/** Later jobs get later ids, so they stand first. */
function numbered(told: readonly Omit<Told, 'id'>[], now: number): Told[] {
  const ids = told.map(() => uuidv7(now, random)).toSorted()
  return told.map(({ job, watched }, at) => ({ job, watched, id: ids[at] ?? '' }))
}

/**
 * Looks for one person through what came in since their searches looked last, and tells them of each new job once. What
 * is told and how far was looked is written together: whoever begins again tells nothing twice and leaves nothing out.
 */
export async function lookFor(deps: Deps, me: UserId, most?: number): Promise<number> {
  const { users, now } = deps
  const watched = (await users.read(watchedOf(me))).rows.flatMap((row) => watchedIn(row) ?? [])
  const starts = await startsOf(deps, watched)
  const own = starts.length > 0 ? await readOwn(users, me, { term: null, seeker: false }) : null
  const found: { start: Start; numbers: readonly number[] }[] = []
  for (const { watched: one, span } of own ? starts : [])
    if (own) {
      const { numbers, reached } = await newJobsOf(deps, one, span, own, most)
      found.push({ start: { watched: one, span: { ...span, upTo: reached } }, numbers })
    }
  const told = numbered(await newTo(deps, found), now())
  const looked = found.map(({ start: { watched: one, span } }) => [one.id, span.upTo])
  const [inserted] = await users.write([
    tellStatement(me, told, now()),
    { sql: LOOKED, args: [me, JSON.stringify(looked), now()] },
  ])
  const many = inserted?.rows.length ?? 0
  if (many > 0) tellOthers(deps, me)
  return many
}
