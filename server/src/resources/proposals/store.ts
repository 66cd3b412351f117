import type { Row } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { REASONS } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Reason } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Proposal, ProposalAnswer, Proposals } from '@rolecall/shared/domain/proposal.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { sources } from '../../ingest/sources.gen.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { changeRecord } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'
import type { UserId } from '../../session.ts'
import { lookForJobs } from './link.ts'
import { readVacancies } from './vacancies.ts'

type Parts = Pick<Deps, 'users' | 'catalogue' | 'now'>

const proposalError = errorTable({
  'no-such-proposal': [404, 'There is no such proposal, or it does not hold any more.'],
})

const OPEN = `
  SELECT proposal.id, proposal.application, proposal.job, proposal.reason, proposal.share FROM proposal
  JOIN application_row row ON row.user_id = proposal.user_id AND row.id = proposal.application AND row.deleted_at IS NULL
  LEFT JOIN application_job linked ON linked.user_id = proposal.user_id AND linked.id = proposal.application
  WHERE proposal.user_id = ?1 AND proposal.answer IS NULL AND linked.job IS NULL AND (?2 IS NULL OR row.id = ?2)
  ORDER BY proposal.share DESC, proposal.id LIMIT 100`
const JOBS = `
  SELECT job.id, job.title, job.company, job.closed_at, posting.source, body.posting ->> '$.url' AS url
  FROM job LEFT JOIN posting ON posting.number = job.lead LEFT JOIN posting_body body ON body.number = job.lead
  WHERE job.id IN (SELECT value FROM json_each(?1))`

const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const nameOf = (id: string | null): string | null => sources.find((source) => source.id === id)?.name ?? id

function proposalOf(row: Row, job: Row): Proposal {
  const reason = textOf(row['reason']) as Reason
  const closedAt = job['closed_at']
  return {
    id: textOf(row['id']),
    application: textOf(row['application']),
    job: textOf(row['job']),
    title: textOf(job['title']),
    company: maybe(job['company']),
    url: maybe(job['url']),
    source: nameOf(maybe(job['source'])),
    reason,
    sentence: REASONS[reason],
    share: Number(row['share']),
    closedAt: closedAt === null ? null : new Date(Number(closedAt)).toISOString(),
  }
}

async function jobsNamed(catalogue: Db, rows: readonly Row[]): Promise<Map<string, Row>> {
  if (rows.length === 0) return new Map()
  const ids = JSON.stringify(rows.map((row) => textOf(row['job'])))
  const found = await catalogue.read({ sql: JOBS, args: [ids] })
  return new Map(found.rows.map((job) => [textOf(job['id']), job]))
}

/** Which jobs of the catalogue a person's applications seem to belong to, and nobody has said yet. */
export async function listProposals(parts: Parts, me: UserId, application: string | null): Promise<Proposals> {
  await lookForJobs(parts, me)
  const { rows } = await parts.users.read({ sql: OPEN, args: [me, application] })
  const jobs = await jobsNamed(parts.catalogue, rows)
  const items = rows.flatMap((row) => {
    const job = jobs.get(textOf(row['job']))
    return job ? [proposalOf(row, job)] : []
  })
  return { items }
}

const FIND = `
  SELECT proposal.application, proposal.job, proposal.answer, linked.job AS held FROM proposal
  LEFT JOIN application_job linked ON linked.user_id = proposal.user_id AND linked.id = proposal.application
  WHERE proposal.user_id = ?1 AND proposal.id = ?2`
const ANSWER = 'UPDATE proposal SET answer = ?3 WHERE user_id = ?1 AND id = ?2'

/** What is said of it changes the application: linked to the job, with how that stands, or no longer linked to it. */
async function fieldsFor(catalogue: Db, answer: ProposalAnswer, job: string, held: string | null) {
  if (answer !== 'accept') return held === job ? { job: null, vacancy: null } : null
  const vacancy = (await readVacancies(catalogue, [job])).get(job) ?? null
  return { job, vacancy: vacancy?.state === 'closed' ? vacancy : null } satisfies Record<string, Json>
}

export async function answerProposal(
  { catalogue, writer }: { catalogue: Db; writer: Writer },
  id: string,
  answer: ProposalAnswer,
): Promise<void> {
  const { db, me } = writer
  const row = (await db.read({ sql: FIND, args: [me, id] })).rows[0]
  if (!row) throw proposalError('no-such-proposal')
  const fields = await fieldsFor(catalogue, answer, textOf(row['job']), maybe(row['held']))
  if (fields) await changeRecord(writer, APPLICATION, { id: textOf(row['application']) }, fields)
  await db.write([{ sql: ANSWER, args: [me, id, answer] }])
}
