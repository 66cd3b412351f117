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

const NEWEST = `SELECT title, posting ->> 'description' AS body FROM job ORDER BY number DESC LIMIT ${MOST_JOBS}`
const KEEP = 'INSERT INTO learnt_words (model, learnt_at, jobs, packed) VALUES (?1, ?2, ?3, ?4)'
const FORGET_OLDER = 'DELETE FROM learnt_words WHERE model <> ?1'

async function newestJobs(catalogue: Db): Promise<Text[]> {
  const { rows } = await catalogue.read(NEWEST)
  return rows.flatMap(({ title, body }) => (typeof body === 'string' ? [{ title: textOf(title), body }] : []))
}

/** Once a day: what the words of this instance's own jobs have to do with each other. */
export async function learnFromJobs({ catalogue, learn, now }: JobParts): Promise<Record<string, number>> {
  const jobs = learn ? await newestJobs(catalogue) : []
  if (!learn || jobs.length < LEAST_JOBS) return { jobs: jobs.length, learnt: 0 }
  const packed = await learn(jobs)
  const model = `learnt-${now()}`
  await catalogue.write([
    { sql: KEEP, args: [model, now(), jobs.length, packed] },
    { sql: FORGET_OLDER, args: [model] },
  ])
  return { jobs: jobs.length, learnt: 1 }
}
