import type { Row } from '@libsql/client'
import type { JobDetail } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { sources } from '../ingest/sources.gen.ts'
import type { Db } from '../ports/db.ts'
import { listIn, maybeNumber, maybeText, textOf } from '../ports/row.ts'
import { postingIn } from './only-in-text.ts'
import { mergeOf, reasonOf } from './read-merges.ts'
import { versionOf, versionsOf } from './read-versions.ts'

const JOB = `
  SELECT job.*, body.posting, body.html, before.id AS before_id, before.closed_at AS before_closed
  FROM job LEFT JOIN posting_body body ON body.number = job.lead LEFT JOIN job before ON before.number = job.repost_of
  WHERE job.id = ?1`
const NUMBER = '(SELECT number FROM job WHERE id = ?1)'
const POSTINGS = `
  SELECT posting.*, coalesce(body.posting ->> 'url', address) AS url FROM posting
  LEFT JOIN posting_body body USING (number) WHERE job = ${NUMBER}
  ORDER BY posting.closed_at IS NOT NULL, weight DESC, posting.number LIMIT 50`
const MERGES = `SELECT * FROM "merge" WHERE kept_job = ${NUMBER} ORDER BY at, number LIMIT 100`
const LIKELY = `
  WITH own AS (SELECT number FROM posting WHERE job = ${NUMBER}),
  pairs AS (
    SELECT other AS number, reason, share FROM own JOIN posting_pair ON one = own.number WHERE tier IN ('likely', 'same')
    UNION ALL SELECT one, reason, share FROM own JOIN posting_pair ON other = own.number WHERE tier IN ('likely', 'same')
  )
  SELECT job.id, job.title, job.company, job.town, job.country, reason, max(share) AS share
  FROM pairs JOIN posting USING (number) JOIN job ON job.number = posting.job
  WHERE job.id <> ?1 AND job.closed_at IS NULL GROUP BY job.number ORDER BY share DESC, job.number LIMIT 10`

/** What became of a job that another one took in, which may have been taken in itself. */
const BECAME = `
  WITH RECURSIVE later (number, steps) AS (
    SELECT number, 0 FROM job WHERE id = ?1
    UNION ALL
    SELECT (SELECT kept_job FROM "merge" WHERE gone_job = later.number ORDER BY at DESC LIMIT 1), steps + 1
    FROM later JOIN job USING (number) WHERE closed_why = 'merged' AND steps < 20
  )
  SELECT id FROM later JOIN job USING (number) WHERE closed_why IS NOT 'merged' LIMIT 1`

function postingOf(row: Row, lead: number | null): JobDetail['postings'][number] {
  const id = textOf(row['source'])
  const source = sources.find((one) => one.id === id)
  const number = Number(row['number'])
  return {
    number,
    source: id,
    name: source?.name ?? id,
    credit: source?.terms.credit ?? null,
    url: textOf(row['url']),
    linkBack: source?.terms.linkBack ?? false,
    leads: number === lead,
    postedAt: maybeNumber(row, 'posted_at'),
    firstSeenAt: Number(row['first_seen_at']),
    lastSeenAt: Number(row['last_seen_at']),
    closedAt: maybeNumber(row, 'closed_at'),
    closedWhy: maybeText(row, 'closed_why') as JobDetail['closedWhy'],
  }
}

const likelyOf = (row: Row): JobDetail['likely'][number] => ({
  id: textOf(row['id']),
  title: textOf(row['title']),
  company: maybeText(row, 'company'),
  place: maybeText(row, 'town') ?? maybeText(row, 'country')?.toUpperCase() ?? null,
  ...reasonOf(row),
})

type Columns = Omit<JobDetail, 'posting' | 'postings' | 'merges' | 'likely' | 'versions' | 'repostOf'>

const columnsOf = (row: Row, lexicon: Lexicon): Columns => ({
  id: textOf(row['id']),
  title: textOf(row['title']),
  company: maybeText(row, 'company'),
  companyKey: maybeText(row, 'company_key'),
  country: maybeText(row, 'country'),
  region: maybeText(row, 'region'),
  town: maybeText(row, 'town'),
  workModel: maybeText(row, 'work_model') as Columns['workModel'],
  remoteCountries: listIn(row, 'remote_countries'),
  payMin: maybeNumber(row, 'pay_min'),
  payMax: maybeNumber(row, 'pay_max'),
  payCurrency: maybeText(row, 'pay_currency'),
  level: maybeText(row, 'level') as Columns['level'],
  employmentType: maybeText(row, 'employment_type') as Columns['employmentType'],
  language: maybeText(row, 'language'),
  visa: maybeText(row, 'visa') as Columns['visa'],
  skills: listIn(row, 'skills').map((id) => ({ id, name: lexicon.skill(id)?.name ?? id })),
  postedAt: maybeNumber(row, 'posted_at'),
  firstSeenAt: Number(row['first_seen_at']),
  lastSeenAt: Number(row['last_seen_at']),
  closedAt: maybeNumber(row, 'closed_at'),
  closedWhy: maybeText(row, 'closed_why') as Columns['closedWhy'],
})

const repostOf = (row: Row): JobDetail['repostOf'] => {
  const id = maybeText(row, 'before_id')
  return id === null ? null : { id, closedAt: maybeNumber(row, 'before_closed') }
}

async function readNow(catalogue: Db, id: string): Promise<{ job: Row; rest: Row[][] } | null> {
  const asked = [JOB, POSTINGS, MERGES, LIKELY, versionsOf(NUMBER)].map((sql) => ({ sql, args: [id] }))
  const [first, ...rest] = await catalogue.client.batch(asked, 'read')
  const [job] = first?.rows ?? []
  if (job && job['closed_why'] !== 'merged') return { job, rest: rest.map(({ rows }) => rows) }
  const became = job && (await catalogue.read({ sql: BECAME, args: [id] })).rows[0]
  return became ? readNow(catalogue, textOf(became['id'])) : null
}

/** A job with all that is known of it, in one trip; by the id of one that was merged, the job that it became. */
export async function readJob(catalogue: Db, lexicon: Lexicon, id: string): Promise<JobDetail | null> {
  const read = await readNow(catalogue, id)
  if (!read) return null
  const { job } = read
  const [postings = [], merges = [], likely = [], versions = []] = read.rest
  const lead = maybeNumber(job, 'lead')
  const posting = postingIn(maybeText(job, 'posting'), maybeText(job, 'only_in_text'))
  return {
    ...columnsOf(job, lexicon),
    posting: posting && { ...posting, descriptionHtml: maybeText(job, 'html') },
    postings: postings.map((one) => postingOf(one, lead)),
    merges: merges.map(mergeOf),
    likely: likely.map(likelyOf),
    versions: versions.map(versionOf),
    repostOf: repostOf(job),
  }
}
