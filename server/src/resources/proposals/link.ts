import type { InStatement } from '@libsql/client'
import { compare } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Verdict } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Fingerprint } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { fingerprintOfSeen } from '../../catalogue/sighting.ts'
import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { newId } from '../../records/random.ts'
import type { UserId } from '../../session.ts'
import { findCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'

type Parts = Pick<Deps, 'users' | 'catalogue' | 'now'>

const printOf = (key: string, source: string, posting: Posting): Fingerprint =>
  fingerprintOfSeen({ source, key, posting })

const SNAPSHOTS = `
  SELECT record, value -> '$.posting' AS posting FROM field
  WHERE user_id = ?1 AND entity = 'application' AND name = 'snapshot' AND record IN (SELECT value FROM json_each(?2))`
const POSTINGS = `
  SELECT posting.number, posting.source, job.id AS job, body.posting AS posting
  FROM posting JOIN posting_body body ON body.number = posting.number JOIN job ON job.number = posting.job
  WHERE posting.number IN (SELECT value FROM json_each(?1))`

const idsOf = (ids: readonly (string | number)[]): string => JSON.stringify([...new Set(ids)])

/** What was saved is of no source: two sightings at one address are the same only where they name nothing else. */
const SAVED = 'saved'

async function savedPrints(users: Db, me: UserId, candidates: readonly Candidate[]): Promise<Map<string, Fingerprint>> {
  const args = [me, idsOf(candidates.map(({ application }) => application))]
  const { rows } = await users.read({ sql: SNAPSHOTS, args })
  return new Map(
    rows.map((row) => {
      const id = textOf(row['record'])
      return [id, printOf(id, SAVED, JSON.parse(textOf(row['posting'])) as Posting)]
    }),
  )
}

async function jobPrints(catalogue: Db, candidates: readonly Candidate[]) {
  const args = [idsOf(candidates.map(({ posting }) => posting))]
  const { rows } = await catalogue.read({ sql: POSTINGS, args })
  return new Map(
    rows.map((row) => {
      const number = Number(row['number'])
      const posting = JSON.parse(textOf(row['posting'])) as Posting
      return [number, { job: textOf(row['job']), print: printOf(String(number), textOf(row['source']), posting) }]
    }),
  )
}

interface Found {
  application: string
  job: string
  verdict: Verdict
}

/** Only what is surely the same is proposed: whoever is asked often and for nothing does not answer any more. */
async function findSame({ users, catalogue }: Parts, me: UserId): Promise<Found[]> {
  const candidates = await findCandidates(users, catalogue, me)
  if (candidates.length === 0) return []
  const [saved, jobs] = await Promise.all([savedPrints(users, me, candidates), jobPrints(catalogue, candidates)])
  return candidates.flatMap(({ application, posting }) => {
    const [own, other] = [saved.get(application), jobs.get(posting)]
    if (!own || !other) return []
    const verdict = compare(own, other.print)
    return verdict.tier === 'same' ? [{ application, job: other.job, verdict }] : []
  })
}

const STATE = `
  SELECT (SELECT basis FROM linked WHERE user_id = ?1) AS basis,
    (SELECT count(*) || ' ' || coalesce(max(saved_at), '') || ' ' || coalesce(sum(deleted_at IS NULL), 0)
      FROM application_row WHERE user_id = ?1) AS saved`
const CHANGED = "SELECT value FROM meta WHERE key = 'jobs-changed'"
const KEEP_BASIS = `
  INSERT INTO linked (user_id, basis) VALUES (?1, ?2) ON CONFLICT (user_id) DO UPDATE SET basis = excluded.basis`
const KEEP = `
  INSERT INTO proposal (user_id, id, application, job, reason, share, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
  ON CONFLICT (user_id, application, job) DO UPDATE SET reason = excluded.reason, share = excluded.share`
/** What was proposed and does not hold any more; what was said stays, so that nobody is asked twice. */
const FORGET = `
  DELETE FROM proposal WHERE user_id = ?1 AND answer IS NULL
    AND (application, job) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?2))`

/** Looks for jobs of this person's applications, where there may be new ones since it was done last. */
export async function lookForJobs(parts: Parts, me: UserId): Promise<void> {
  const [own, market] = await Promise.all([parts.users.read({ sql: STATE, args: [me] }), parts.catalogue.read(CHANGED)])
  const basis = JSON.stringify([market.rows[0]?.[0], own.rows[0]?.['saved']])
  if (own.rows[0]?.['basis'] === basis) return
  const found = await findSame(parts, me)
  const now = parts.now()
  await parts.users.write([
    { sql: FORGET, args: [me, JSON.stringify(found.map(({ application, job }) => [application, job]))] },
    ...found.map(({ application, job, verdict }): InStatement => ({
      sql: KEEP,
      args: [me, newId(now), application, job, verdict.reason, verdict.share, now],
    })),
    { sql: KEEP_BASIS, args: [me, basis] },
  ])
}
