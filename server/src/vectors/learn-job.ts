import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import type { JobParts } from '../scheduled.ts'
import type { Text } from './embedder.ts'

/** Learns from jobs and gives what was learnt in bytes. It takes seconds, so never on the thread that answers people. */
export type Learn = (jobs: readonly Text[]) => Promise<Uint8Array>

/** Fewer jobs say too little of words: what is learnt from them would only disturb. */
export const LEAST_JOBS = 1_000
/** More make the words no better and the learning longer. */
const MOST_JOBS = 6_000

const NEWEST = `
  SELECT title, posting ->> 'description' AS body FROM job JOIN posting_body ON posting_body.number = lead
  ORDER BY job.number DESC LIMIT ${MOST_JOBS}`
const KEEP = 'INSERT INTO learnt_words (model, learnt_at, jobs, packed) VALUES (?1, ?2, ?3, ?4)'
const FORGET_OLDER = 'DELETE FROM learnt_words WHERE model <> ?1'

const DAY = 24 * 60 * 60_000
/** Whatever is learnt anew, every job has to be placed anew by it: so only where there is clearly more to learn from. */
const CLEARLY_MORE = 2
const LONGEST = 30 * DAY

const STATE = `
  SELECT (SELECT count(*) FROM (SELECT 1 FROM job LIMIT ${MOST_JOBS})) AS jobs,
    (SELECT jobs FROM learnt_words ORDER BY learnt_at DESC LIMIT 1) AS learnt_from,
    (SELECT max(learnt_at) FROM learnt_words) AS learnt_at`

async function stateOf({ catalogue, now }: JobParts): Promise<{ jobs: number; isDue: boolean }> {
  const [row] = (await catalogue.read(STATE)).rows
  const jobs = Number(row?.['jobs'])
  const hasMore = jobs >= Number(row?.['learnt_from']) * CLEARLY_MORE
  return { jobs, isDue: jobs >= LEAST_JOBS && (hasMore || now() - Number(row?.['learnt_at']) >= LONGEST) }
}

async function newestJobs(catalogue: Db): Promise<Text[]> {
  const { rows } = await catalogue.read(NEWEST)
  return rows.flatMap(({ title, body }) => (typeof body === 'string' ? [{ title: textOf(title), body }] : []))
}

/** Looks once a day whether it is time: what the words of this instance's own jobs have to do with each other. */
export async function learnFromJobs(parts: JobParts): Promise<Record<string, number>> {
  const { catalogue, learn, now } = parts
  const { jobs, isDue } = await stateOf(parts)
  if (!learn || !isDue) return { jobs, learnt: 0 }
  const samples = await newestJobs(catalogue)
  const packed = await learn(samples)
  const model = `learnt-${now()}`
  await catalogue.write([
    { sql: KEEP, args: [model, now(), samples.length, packed] },
    { sql: FORGET_OLDER, args: [model] },
  ])
  return { jobs: samples.length, learnt: 1 }
}
