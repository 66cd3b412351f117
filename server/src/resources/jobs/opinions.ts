import type { Row } from '@libsql/client'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { note, takeBack } from '../../experiments/events.ts'
import type { Happened } from '../../experiments/events.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

export const jobError = errorTable({
  'no-such-job': [404, 'There is no job with this id, or it is gone.'],
})

export const OPINIONS = ['more', 'dismissed'] as const
export type Opinion = (typeof OPINIONS)[number]

export interface KeptOpinion {
  job: string
  opinion: Opinion
  skills: readonly string[]
}

const READ = 'SELECT job, opinion, skills FROM job_opinion WHERE user_id = ?1 ORDER BY at DESC LIMIT 2000'
const KEEP = `
  INSERT INTO job_opinion (user_id, job, opinion, skills, company_key, at, number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
  ON CONFLICT (user_id, job) DO UPDATE SET opinion = ?3, at = ?6, number = ?7`
const FORGET = 'DELETE FROM job_opinion WHERE user_id = ?1 AND job = ?2'
const ABOUT = 'SELECT number, skills, company_key FROM job WHERE id = ?1'

const opinionOf = (row: Row): KeptOpinion => ({
  job: textOf(row['job']),
  opinion: row['opinion'] === 'more' ? 'more' : 'dismissed',
  skills: JSON.parse(textOf(row['skills'])) as string[],
})

export const readOpinions = async (users: Db, me: UserId): Promise<KeptOpinion[]> =>
  (await users.read({ sql: READ, args: [me] })).rows.map(opinionOf)

type Said = Pick<Deps, 'users' | 'catalogue'> & Happened

async function jobIn(catalogue: Db, job: string): Promise<Row> {
  const [found] = (await catalogue.read({ sql: ABOUT, args: [job] })).rows
  if (!found) throw jobError('no-such-job')
  return found
}

/** The two databases never join: what an opinion is about is copied to where the opinion lies. */
export async function keepOpinion(said: Said, job: string, opinion: Opinion): Promise<void> {
  const { users, catalogue, me, now } = said
  const { number = null, skills = '[]', company_key: company = null } = await jobIn(catalogue, job)
  await users.write([
    { sql: KEEP, args: [me, job, opinion, skills, company, now, number] },
    opinion === 'dismissed' ? note(said, 'dismissed', job) : takeBack(me, 'dismissed', job),
  ])
}

export async function forgetOpinion(users: Db, me: UserId, job: string): Promise<void> {
  await users.write([{ sql: FORGET, args: [me, job] }, takeBack(me, 'dismissed', job)])
}

/** Told by whoever opens the posting of a recommended job. Nothing is kept of it but for what is tried out. */
export async function noteOpened(said: Said, job: string): Promise<void> {
  await jobIn(said.catalogue, job)
  await said.users.write([note(said, 'opened', job)])
}
